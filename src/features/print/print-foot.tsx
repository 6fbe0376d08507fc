// What stands under an article on paper: where it is from, its address, a code that leads there. Nothing of it is on screen.
import { pageCodePath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { useAddress } from '#ui/link.tsx'
import styles from './print-foot.module.css'

interface PrintFootProps {
  site: Site
  /** The page's path. */
  path: string
  /** Where it is from, in the order in which a newspaper says it. */
  source: readonly (string | undefined)[]
}

export function PrintFoot({ site, path, source }: PrintFootProps) {
  const code = useAddress(pageCodePath(path))
  return (
    <div className={`${styles.foot} print-only`}>
      <div className={styles.row}>
        <p>
          {[...source, site.name].filter(Boolean).join('　')}
          {site.baseUrl !== undefined && (
            <span className={styles.address}>{site.baseUrl + path.slice(1)}</span>
          )}
        </p>
        {/* Lazy and not shown, so that it is fetched only to be printed. */}
        {site.baseUrl !== undefined && (
          <img alt="" className={styles.code} height="96" loading="lazy" src={code} width="96" />
        )}
      </div>
    </div>
  )
}
