// A thin line at the top while a page is on its way, shown only after 300 ms. Knows nothing of what is loading.
import styles from './loading-bar.module.css'

export function LoadingBar({ label }: { label: string }) {
  return <div aria-label={label} className={`${styles.bar} no-print`} role="progressbar" />
}
