// Whether the app has taken the page over. Controls that need it are not there before: none is ever dead.
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and in the first render, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
