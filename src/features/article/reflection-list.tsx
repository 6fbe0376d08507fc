// The reflections that follow a report: seal, title, who, opening words. Knows nothing of the report's text.
import { messages } from '#content/messages.ts'
import { sealText, voiceNames, voicePost } from '#content/names.ts'
import type { ReflectionSummary } from '#content/page-data.ts'
import { reflectionPath } from '#content/paths.ts'
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
}

export function ReflectionList({ event, heading = messages.reflections, reflections }: ReflectionListProps) {
  if (reflections.length === 0) return null
  return (
    <section aria-labelledby="reflections" className={`${styles.list} no-print`}>
      <h2 className={styles.heading} id="reflections">
        {heading}
      </h2>
      <p className={styles.count}>{messages.reflectionCount(reflections.length)}</p>
      <ol>
        {reflections.map((reflection) => (
          <li className={styles.item} key={reflection.slug}>
            <Link className={styles.card} to={reflectionPath(event, reflection.slug)}>
              <Seal text={sealOf(reflection.voices)} />
              <h3 aria-label={titleText(reflection.title)} className={styles.title}>
                <TitleText title={reflection.title} />
              </h3>
              <span className={styles.state}>{messages.minutesShort(reflection.minutes)}</span>
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

function voiceLine(voices: readonly Voice[]): string {
  const [first] = voices
  const post = voices.length === 1 && first ? voicePost(first) : ''
  return post === '' ? voiceNames(voices) : `${voiceNames(voices)}　${post}`
}
