// The sheet on which a reader sets size, face, spacing and colours, the article in view behind it. Knows no page.
import { useState } from 'react'
import { messages } from '#content/messages.ts'
import { settingsMessages } from '#content/settings-messages.ts'
import { CHOICES, type Choice, chooseSetting, restoreSettings, type Settings } from '#device/settings.ts'
import type { SettingName } from '#device/settings-at-start.ts'
import { useAddress } from '#ui/link.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { Sheet } from '#ui/sheet.tsx'
import styles from './settings-sheet.module.css'
import { stayInPlace } from './stay-in-place.ts'
import { useSettings } from './use-settings.ts'

const ROWS: readonly SettingName[] = ['size', 'face', 'leading', 'paragraph', 'align', 'theme', 'source']

const LABELS: { readonly [Name in SettingName]: Readonly<Record<Choice<Name>, string>> } =
  settingsMessages.choices

/** Said once for a document, and not at every choice. */
let toldNotKept = false

export function SettingsSheet({ onClose }: { onClose(): void }) {
  const settings = useSettings()
  const base = useAddress('/')
  const [said, say] = useState('')

  const change = (act: () => boolean, then: string) => {
    const kept = stayInPlace(act)
    if (kept || toldNotKept) return say(then)
    toldNotKept = true
    say(settingsMessages.notKept)
  }
  const row = (name: SettingName) => (
    <Row
      key={name}
      name={name}
      onChoose={(choice) => change(() => chooseSetting(base, name, choice), '')}
      settings={settings}
    />
  )

  return (
    <Sheet beside close={settingsMessages.done} onClose={onClose} title={messages.settings}>
      <div className={styles.rows}>
        {ROWS.map(row)}
        <div className={settings.keys === 'on' ? styles.keys : undefined}>{row('keys')}</div>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
      <button
        className={styles.restore}
        onClick={() => change(() => restoreSettings(base), settingsMessages.restored)}
        type="button"
      >
        {settingsMessages.restore}
      </button>
    </Sheet>
  )
}

interface RowProps<Name extends SettingName> {
  name: Name
  settings: Settings
  onChoose(choice: Choice<Name>): void
}

function Row<Name extends SettingName>({ name, settings, onChoose }: RowProps<Name>) {
  return (
    <SegmentedControl<Choice<Name>>
      choices={CHOICES[name]}
      chosen={settings[name]}
      labels={LABELS[name]}
      name={settingsMessages.names[name]}
      onChoose={onChoose}
    />
  )
}
