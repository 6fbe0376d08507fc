// Who speaks in a reflection, each with a seal. Knows nothing of what they say.
import { sealText, voicePost } from '#content/names.ts'
import type { Voice } from '#content/schema/voice.ts'
import { Seal } from '#ui/seal.tsx'
import styles from './voice-lines.module.css'

export function VoiceLines({ voices }: { voices: readonly Voice[] }) {
  return (
    <div className={styles.voices}>
      {voices.map((voice) => (
        <div className={styles.voice} key={voice.name}>
          <Seal text={sealText(voice)} />
          <p>
            <b className={styles.name}>{voice.name}</b>
            {voicePost(voice) !== '' && <span className={styles.post}>{voicePost(voice)}</span>}
          </p>
        </div>
      ))}
    </div>
  )
}
