// The reflections that follow a report: seal, title, who, opening words. Knows nothing of the report's text.
import type { ReactNode } from 'react'
import { messages } from '#content/messages.ts'
import { sealText, voiceNames, voicePost } from '#content/names.ts'
import type { ReflectionSummary } from '#content/page-data.ts'
import { reflectionPath } from '#content/paths.ts'
import { REFLECTIONS } from '#content/places.ts'
import type { Voice } from '#content/schema/voice.ts'
import { titleText } from '#content/title.ts'
import { Link } from '#ui/link.tsx'
import { Seal } from '#ui/seal.tsx'
import { TitleText } from '#ui/title-text.tsx'
import styles from './reflection-list.module.css'

interface ReflectionListProps {
  event: string
  heading?: string
  reflections: readonly ReflectionSummary[]
  /** How far a reflection has been read; its length where nothing is known. */
  stateOf(reflection: ReflectionSummary): ReactNode
  /** How many have been read. */
  readCount: ReactNode
}

export function ReflectionList(props: ReflectionListProps) {
  const { event, heading = messages.reflections, reflections, stateOf, readCount } = props
  if (reflections.length === 0) return null
  return (
    <section aria-labelledby={REFLECTIONS} className={`${styles.list} no-print`}>
      <h2 className={styles.heading} id={REFLECTIONS}>
        {heading}
      </h2>
      <p className={styles.count}>
        {countOf(reflections)}
        {readCount}
      </p>
      <ol>
        {reflections.map((reflection) => (
          <li className={styles.item} key={reflection.slug}>
            <Link className={styles.card} to={reflectionPath(event, reflection.slug)}>
              <Seal text={sealOf(reflection.voices)} />
              <h3 aria-label={titleText(reflection.title)} className={styles.title}>
                <TitleText title={reflection.title} />
              </h3>
              <span className={styles.state}>{stateOf(reflection)}</span>
              <span className={styles.who}>{voiceLine(reflection.voices)}</span>
              <p className={styles.opening}>{reflection.opening}</p>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

const sealOf = ([first]: readonly Voice[]): string => (first ? sealText(first) : '')

/** Of persons as many as speak; where others speak, of reflections. */
function countOf(reflections: readonly ReflectionSummary[]): string {
  const voices = reflections.flatMap((reflection) => reflection.voices)
  return voices.every(({ type }) => type === 'Person')
    ? messages.voiceCount(voices.length)
    : messages.reflectionCount(reflections.length)
}

function voiceLine(voices: readonly Voice[]): string {
  const [first] = voices
  const post = voices.length === 1 && first ? voicePost(first) : ''
  return post === '' ? voiceNames(voices) : `${voiceNames(voices)}　${post}`
}
