// The head of a document as React keeps it: title, description, address. React moves these elements to the head.
import { messages } from '#content/messages.ts'
import type { Site } from '#content/schema/site.ts'
import type { PageHead } from '#routes/define-route.tsx'
import { useAddress } from '#ui/link.tsx'

export function DocumentHead({ head: { title, description, path }, site }: { head: PageHead; site: Site }) {
  const address = useAddress(path ?? '/')
  return (
    <>
      <title>{title === site.name ? title : messages.pageTitle(title, site.name)}</title>
      <meta content={description} name="description" />
      {path === undefined ? (
        <meta content="noindex" name="robots" />
      ) : (
        <link href={site.baseUrl === undefined ? address : site.baseUrl + path.slice(1)} rel="canonical" />
      )}
    </>
  )
}
