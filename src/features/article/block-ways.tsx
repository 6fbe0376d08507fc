// Under a block: links to passages elsewhere that belong to it, folded away when a heading is given. Needs no script.
import { Link } from '#ui/link.tsx'
import styles from './block-ways.module.css'

interface BlockWaysProps {
  ways: readonly { path: string; label: string }[]
  folded?: string
}

export function BlockWays({ ways, folded }: BlockWaysProps) {
  if (ways.length === 0) return null
  const links = ways.map(({ path, label }) => (
    <Link className={styles.way} key={path} to={path}>
      {label}
    </Link>
  ))
  if (folded === undefined) return <div className={`${styles.ways} no-print`}>{links}</div>
  return (
    <details className={`${styles.ways} no-print`}>
      <summary className={styles.heading}>{folded}</summary>
      {links}
    </details>
  )
}
