// Where the project is on this machine. Knows nothing of what is in it.
import { fileURLToPath } from 'node:url'

/** With a slash at the end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url))
