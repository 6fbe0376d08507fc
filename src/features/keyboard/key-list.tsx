// The list of single keys, and the choice to do without them. Knows nothing of what they do.
import { useSyncExternalStore } from 'react'
import { keyboardMessages } from '#content/keyboard-messages.ts'
import { CHOICES, chooseSetting, onSettingsChange, readSettings } from '#device/settings.ts'
import { useAddress } from '#ui/link.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { Sheet } from '#ui/sheet.tsx'
import styles from './key-list.module.css'

export function KeyList({ onClose }: { onClose(): void }) {
  const { keys } = useSyncExternalStore(onSettingsChange, readSettings)
  const base = useAddress('/')
  return (
    <Sheet close={keyboardMessages.close} onClose={onClose} title={keyboardMessages.title}>
      <dl className={styles.list}>
        {keyboardMessages.keys.map(([key, does]) => (
          <div className={styles.item} key={key}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{keyboardMessages.note}</p>
      <SegmentedControl
        choices={CHOICES.keys}
        chosen={keys}
        labels={keyboardMessages.choices}
        name={keyboardMessages.use}
        onChoose={(choice) => chooseSetting(base, 'keys', choice)}
      />
    </Sheet>
  )
}
