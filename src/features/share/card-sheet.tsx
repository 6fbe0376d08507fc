// Shows a quotation card as a picture to keep or to send. Knows nothing of where its words stand.
import { useEffect, useState } from 'react'
import { shareMessages } from '#content/share-messages.ts'
import { openPhoneShare } from '#device/phone-share.ts'
import { insideWeChat } from '#device/wechat.ts'
import { Sheet } from '#ui/sheet.tsx'
import styles from './card-sheet.module.css'
import { CARD_LOOKS, type Card, type CardLook, drawCard } from './draw-card.ts'

type LookName = keyof typeof CARD_LOOKS
const LOOKS: readonly LookName[] = ['paper', 'night']

/** The picture: `undefined` while it is drawn, `null` when that failed. */
type Picture = { blob: Blob; address: string; look: CardLook } | null | undefined

export function CardSheet({ card, onClose }: { card: Card; onClose(): void }) {
  const [look, setLook] = useState<LookName>('paper')
  const picture = usePicture(card, CARD_LOOKS[look])
  // A browser with much to do takes its time: until then the picture before is the one that can be kept.
  const redrawing = picture && picture.look !== CARD_LOOKS[look]
  return (
    <Sheet close={shareMessages.close} onClose={onClose} title={shareMessages.card}>
      <fieldset className={styles.looks}>
        <legend className="visually-hidden">{shareMessages.look}</legend>
        {LOOKS.map((name) => (
          <label className={styles.look} key={name}>
            <input checked={look === name} name="card-look" onChange={() => setLook(name)} type="radio" />
            {shareMessages[name]}
          </label>
        ))}
      </fieldset>
      <div className={styles.picture}>
        {picture && (
          <img
            alt={shareMessages.cardOf(card.words)}
            className={`${styles.image} ${redrawing ? styles.before : ''}`}
            src={picture.address}
          />
        )}
        {!picture && (
          <p role="status">{picture === null ? shareMessages.cardFailed : shareMessages.drawing}</p>
        )}
      </div>
      {picture && (
        <p className={styles.hint} role="status">
          {redrawing ? shareMessages.drawing : shareMessages.keepByPress}
        </p>
      )}
      {picture && <PictureActions address={picture.address} blob={picture.blob} />}
    </Sheet>
  )
}

/** Only what can work here: WeChat neither saves a file nor shares one. */
function PictureActions({ blob, address }: { blob: Blob; address: string }) {
  const [failed, setFailed] = useState(false)
  if (insideWeChat()) return null
  const file = new File([blob], shareMessages.fileName, { type: blob.type })
  const sendable = navigator.canShare?.({ files: [file] }) === true
  return (
    <p className={styles.actions}>
      <a className={styles.action} download={shareMessages.fileName} href={address}>
        {shareMessages.saveImage}
      </a>
      {sendable && (
        <button
          className={styles.action}
          onClick={async () => setFailed(!(await openPhoneShare({ files: [file] })))}
          type="button"
        >
          {shareMessages.sendImage}
        </button>
      )}
      {failed && <span role="status">{shareMessages.sendFailed}</span>}
    </p>
  )
}

function usePicture(card: Card, look: CardLook): Picture {
  const [picture, setPicture] = useState<Picture>()
  useEffect(() => {
    let left = false
    drawPicture(card, look).then(
      (blob) => {
        if (!left) setPicture({ blob, address: URL.createObjectURL(blob), look })
      },
      () => {
        if (!left) setPicture(null)
      },
    )
    return () => {
      left = true
    }
  }, [card, look])
  // Until the next is drawn this one is on screen, and can be saved.
  useEffect(() => () => URL.revokeObjectURL(picture?.address ?? ''), [picture])
  return picture
}

async function drawPicture(card: Card, look: CardLook): Promise<Blob> {
  const style = getComputedStyle(document.documentElement)
  const canvas = drawCard(
    card,
    look,
    style.getPropertyValue('--face-song'),
    style.getPropertyValue('--face-hei'),
  )
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}
