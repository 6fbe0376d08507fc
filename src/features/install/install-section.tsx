// Offers to put the site on the home screen, where that can be done and is not yet. Knows nothing of the page around it.
import { useSyncExternalStore } from 'react'
import { messages } from '#content/messages.ts'
import { acceptOffer, type InstallWay, installWay, onInstallOffer } from './install-offer.ts'
import styles from './install-section.module.css'

/** On the server, and in the first render, nothing is known yet. */
const unknown = (): InstallWay => 'none'

/** Stands last on its page: it may appear while somebody reads. */
export function InstallSection() {
  const way = useSyncExternalStore(onInstallOffer, installWay, unknown)
  if (way === 'none') return null
  return (
    <section aria-labelledby="install" className={`${styles.install} no-print`}>
      <h2 className={styles.heading} id="install">
        {messages.installTitle}
      </h2>
      <p className={styles.text}>{way === 'offer' ? messages.installText : messages.installByShareMenu}</p>
      {way === 'offer' && (
        <button className={styles.button} onClick={acceptOffer} type="button">
          {messages.install}
        </button>
      )}
    </section>
  )
}
