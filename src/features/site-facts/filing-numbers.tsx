// The registration numbers that Chinese law wants at the foot of every page. Knows nothing of the page.
import type { Site } from '#content/schema/site.ts'
import styles from './filing-numbers.module.css'

const ICP_REGISTER = 'https://beian.miit.gov.cn/'

export function FilingNumbers({ site }: { site: Site }) {
  const { icp, publicSecurity, newsLicence } = site
  return (
    <>
      {icp !== undefined && (
        <a className={styles.number} href={ICP_REGISTER} rel="noreferrer">
          {icp}
        </a>
      )}
      {publicSecurity !== undefined && <span className={styles.number}>{publicSecurity}</span>}
      {newsLicence !== undefined && <span className={styles.number}>{newsLicence}</span>}
    </>
  )
}
