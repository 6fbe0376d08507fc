// A link to a page of this site. Knows the base path through the router; what a tap does is app/navigation's.
import type { ReactNode } from 'react'
import { useHref } from 'react-router-dom'

interface LinkProps {
  /** A path of `content/paths.ts`, without the base path. */
  to: string
  className?: string
  'aria-label'?: string
  'aria-current'?: 'page'
  onClick?(): void
  rel?: 'prev' | 'next' | 'up' | 'home'
  children: ReactNode
}

/** A plain `<a>`: it works before and without the app. */
export function Link({ to, children, ...attributes }: LinkProps) {
  return (
    <a href={useHref(to)} {...attributes}>
      {children}
    </a>
  )
}

/** The address of anything the site publishes, base path and all: for images and the canonical link. */
export function useAddress(path: string): string {
  return useHref(path)
}
