// A way on from a page that has nothing else to offer. Knows nothing of why.
import styles from './home-link.module.css'
import { Link } from './link.tsx'

export function HomeLink({ to, label }: { to: string; label: string }) {
  return (
    <p className={styles.way}>
      <Link className={styles.link} to={to}>
        {label}
      </Link>
    </p>
  )
}
