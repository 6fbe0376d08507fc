// The ways of passing a page on: the phone's own menu, the link, a code for another phone; inside WeChat its own menu.
import { useState } from 'react'
import { shareMessages } from '#content/share-messages.ts'
import { copyText } from '#device/copy-text.ts'
import { openPhoneShare } from '#device/phone-share.ts'
import { insideWeChat } from '#device/wechat.ts'
import { pageAddress } from '#ui/page-address.ts'
import { Sheet } from '#ui/sheet.tsx'
import { CodeImage } from './code-image.tsx'
import styles from './share-sheet.module.css'

export function ShareSheet({ title, onClose }: { title: string; onClose(): void }) {
  const address = pageAddress()
  const inWeChat = insideWeChat()
  return (
    <Sheet close={shareMessages.close} onClose={onClose} title={shareMessages.shareHow}>
      {inWeChat ? <WeChatHint /> : <ShareMenu address={address} title={title} />}
      <CopyLink address={address} />
      <CodeImage address={address} />
      <p className={styles.note}>{shareMessages.codeText}</p>
    </Sheet>
  )
}

/** Its own menu at the top right is the only way there: an arrow shows where. */
function WeChatHint() {
  return (
    <p className={styles.wechat}>
      <svg aria-hidden="true" className={styles.arrow} viewBox="0 0 48 48">
        <path d="M6 44C10 22 22 12 42 8M30 4l12 4-6 11" />
      </svg>
      {shareMessages.inWeChat}
    </p>
  )
}

function ShareMenu({ title, address }: { title: string; address: string }) {
  const [failed, setFailed] = useState(false)
  if (!('share' in navigator)) return null
  return (
    <>
      <button
        className={styles.action}
        onClick={async () => setFailed(!(await openPhoneShare({ title, url: address })))}
        type="button"
      >
        {shareMessages.nativeShare}
      </button>
      {failed && (
        <p className={styles.said} role="status">
          {shareMessages.shareFailed}
        </p>
      )}
    </>
  )
}

/** Says truthfully what became of it; where nothing else is left, the address can be copied by hand. */
function CopyLink({ address }: { address: string }) {
  const [copied, setCopied] = useState<boolean>()
  return (
    <>
      <button
        className={styles.action}
        onClick={async () => setCopied(await copyText(address))}
        type="button"
      >
        {shareMessages.copyLink}
      </button>
      <p className={styles.said} role="status">
        {copied === true && shareMessages.linkCopied}
        {copied === false && shareMessages.copyByHand}
      </p>
      {copied === false && (
        <input
          aria-label={shareMessages.address}
          className={styles.field}
          onFocus={(event) => event.target.select()}
          readOnly
          value={address}
        />
      )}
    </>
  )
}
