// What a system that installs the site is told of it. Knows not how its images are made, and reads no files.
import { messages } from '#content/messages.ts'
import { FRONT, reportPath, SHELF } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { ICON_FILES } from '#tools/icons/icon-files.ts'
import { SCREENSHOT_FILES } from '#tools/screenshots/screenshot-files.ts'

/** Where it is published, without the base. */
export const WEB_MANIFEST_FILE = '/manifest.webmanifest'

/** The light paper of tokens.css: an installed window is painted with it before any page is there. */
const PAPER = '#fbf8f1'

interface ManifestImage {
  src: string
  sizes: string
  type: string
  purpose?: string
}

export interface WebManifest {
  id: string
  name: string
  short_name: string
  description?: string
  lang: string
  dir: string
  start_url: string
  scope: string
  display: string
  background_color: string
  theme_color: string
  icons: ManifestImage[]
  screenshots: (ManifestImage & { form_factor: string; label: string })[]
  shortcuts: { name: string; description: string; url: string; icons: ManifestImage[] }[]
}

/**
 * @param base base path with a slash at both ends
 * @param newest the event a shortcut leads to; its title as text
 */
export function webManifest(site: Site, base: string, newest?: { slug: string; title: string }): WebManifest {
  const address = (path: string) => base + path.slice(1)
  const home = address(FRONT)
  const icons = ICON_FILES.filter(({ purpose }) => purpose !== 'touch').map(({ file, size, purpose }) => ({
    src: address(`/${file}`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  }))
  const shortcut = (name: string, description: string, path: string) => ({
    name,
    description,
    url: address(path),
    icons: icons.slice(0, 1),
  })
  return {
    id: home,
    name: site.name,
    short_name: site.name,
    ...(site.tagline !== undefined && { description: site.tagline }),
    lang: 'zh-Hans-CN',
    dir: 'ltr',
    start_url: home,
    scope: home,
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons,
    screenshots: SCREENSHOT_FILES.map(({ file, width, height, formFactor, label }) => ({
      src: address(`/${file}`),
      sizes: `${width}x${height}`,
      type: 'image/webp',
      form_factor: formFactor,
      label,
    })),
    shortcuts: [
      ...(newest ? [shortcut(messages.newestEvent, newest.title, reportPath(newest.slug))] : []),
      shortcut(messages.shelf, messages.shelfText, SHELF),
    ],
  }
}
