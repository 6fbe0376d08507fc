// Empty marks with the ids of removed blocks, in the block that stands for them: old links land there, without a script too.

export function RetiredMarks({ ids = [] }: { ids?: readonly string[] }) {
  return ids.map((id) => <span id={id} key={id} />)
}
