// One choice among a few, side by side: real radio buttons. Knows nothing of what is chosen.
import { useId } from 'react'
import styles from './segmented-control.module.css'

interface SegmentedControlProps<Choice extends string> {
  name: string
  choices: readonly Choice[]
  labels: Readonly<Record<Choice, string>>
  chosen: Choice
  onChoose(choice: Choice): void
}

/** Arrow keys go from choice to choice, as in any group of radio buttons. */
export function SegmentedControl<Choice extends string>({
  name,
  choices,
  labels,
  chosen,
  onChoose,
}: SegmentedControlProps<Choice>) {
  const id = useId()
  return (
    <div aria-labelledby={id} className={styles.control} role="radiogroup">
      <span className={styles.name} id={id}>
        {name}
      </span>
      <span className={styles.choices}>
        {choices.map((choice) => (
          <label className={styles.choice} key={choice}>
            <input
              checked={choice === chosen}
              className={styles.input}
              name={id}
              onChange={() => onChoose(choice)}
              type="radio"
            />
            <span className={styles.label}>{labels[choice]}</span>
          </label>
        ))}
      </span>
    </div>
  )
}
