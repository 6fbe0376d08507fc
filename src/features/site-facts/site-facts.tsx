// What a site says of itself, line by line. Knows nothing of events.
import { messages } from '#content/messages.ts'
import type { Site } from '#content/schema/site.ts'
import styles from './site-facts.module.css'

const FACTS = [
  'publisher',
  'editorInCharge',
  'contact',
  'complaintPhone',
  'complaintMail',
  'newsLicence',
  'icp',
  'publicSecurity',
] as const satisfies readonly (keyof Site & keyof typeof messages)[]

export function SiteFacts({ site }: { site: Site }) {
  const known = FACTS.filter((fact) => site[fact] !== undefined)
  if (known.length === 0) return null
  return (
    <section aria-labelledby="site-facts" className={styles.facts}>
      <h2 className={styles.heading} id="site-facts">
        {messages.siteFacts}
      </h2>
      <dl className={styles.list}>
        {known.map((fact) => (
          <div className={styles.fact} key={fact}>
            <dt className={styles.name}>{messages[fact]}</dt>
            <dd>{site[fact]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
