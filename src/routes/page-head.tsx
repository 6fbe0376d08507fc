// What the head of a document says of a page: title, description, address. React moves these elements to the head.
import { messages } from '#content/messages.ts'
import type { Site } from '#content/schema/site.ts'
import { useAddress } from '#ui/link.tsx'

interface PageHeadProps {
  site: Site
  /** The page's own title; without one the site's name stands alone. */
  title?: string
  description: string
  /** The page's one address, without the base path; without one the page is kept out of indexes. */
  path?: string
}

export function PageHead({ site, title, description, path }: PageHeadProps) {
  const address = useAddress(path ?? '/')
  return (
    <>
      <title>{title === undefined ? site.name : messages.pageTitle(title, site.name)}</title>
      <meta content={description} name="description" />
      {path === undefined ? (
        <meta content="noindex" name="robots" />
      ) : (
        <link href={site.baseUrl === undefined ? address : site.baseUrl + path.slice(1)} rel="canonical" />
      )}
    </>
  )
}
