// A button that shows an icon and is called by its name. Knows nothing of what it does.

import { Icon, type IconName } from './icon.tsx'
import styles from './icon-button.module.css'

interface IconButtonProps {
  icon: IconName
  name: string
  /** Opens a dialog. */
  expanded: boolean
  /** The key that does the same. */
  shortcut?: string
  onClick(): void
}

export function IconButton({ icon, name, expanded, shortcut, onClick }: IconButtonProps) {
  return (
    <button
      aria-expanded={expanded}
      aria-haspopup="dialog"
      aria-keyshortcuts={shortcut}
      aria-label={name}
      className={styles.button}
      onClick={onClick}
      type="button"
    >
      <Icon name={icon} />
    </button>
  )
}
