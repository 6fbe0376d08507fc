// The bar for chosen words: copy, link, card. Never over the words: the phone's own menu keeps working.
import { useEffect, useState } from 'react'
import { passageMessages } from '#content/passage-messages.ts'
import { copyText } from '#device/copy-text.ts'
import styles from './passage-bar.module.css'

interface PassageBarProps {
  words: string
  /** What is copied by 复制: the words, and where they are from. */
  copied: string
  link: string
  onCard(): void
  onClose(): void
}

export function PassageBar({ words, copied, link, onCard, onClose }: PassageBarProps) {
  const [said, say] = useState<string>()
  const [byHand, setByHand] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said belongs to the words chosen before
  useEffect(() => {
    say(undefined)
    setByHand(undefined)
  }, [words])
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // A dialog over the page has it first.
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) onClose()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [onClose])

  const copy = async (text: string, done: string) => {
    const onClipboard = await copyText(text)
    say(onClipboard ? done : passageMessages.copyByHand)
    setByHand(onClipboard ? undefined : text)
  }

  return (
    <div className={styles.bar}>
      <p className={styles.said} role="status">
        {said}
      </p>
      {byHand !== undefined && (
        <textarea
          aria-label={passageMessages.copyField}
          className={styles.field}
          onFocus={(event) => event.target.select()}
          readOnly
          value={byHand}
        />
      )}
      {/* The selection stays while a button is pressed. */}
      <div
        aria-label={passageMessages.bar}
        className={styles.tools}
        onPointerDown={(event) => event.preventDefault()}
        role="toolbar"
      >
        <button className={styles.tool} onClick={() => copy(copied, passageMessages.copied)} type="button">
          {passageMessages.copy}
        </button>
        <button className={styles.tool} onClick={onCard} type="button">
          {passageMessages.card}
        </button>
        <button className={styles.tool} onClick={() => copy(link, passageMessages.linkCopied)} type="button">
          {passageMessages.link}
        </button>
        <button className={styles.tool} onClick={onClose} type="button">
          {passageMessages.close}
        </button>
      </div>
    </div>
  )
}
