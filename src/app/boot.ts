// What runs in the head of a document, before its first paint: how this reader reads, and the Song this device is known to have. Whatever fails, the page reads on.
import { faceWeight } from '#content/paths.ts'
import { isOwnSong, SONG_FAMILY, songKey } from '#content/song.ts'
import { applySettings } from '#device/settings-at-start.ts'

// Classic and tiny. Its element names the faces of the page it stands in.
;(() => {
  const base = import.meta.env.BASE_URL
  const apply = () => applySettings(base)
  apply()
  // Chosen in another tab; chosen while this page was kept for a step back.
  addEventListener('storage', apply)
  addEventListener('pageshow', apply)

  // Text waits a tenth of a second for a face that is held; what is not here by then comes when it comes.
  const add = (source: string, weight: string) => {
    const face = new FontFace(SONG_FAMILY, source, { weight, display: 'fallback' })
    face.load().catch(() => undefined)
    document.fonts.add(face)
  }
  try {
    const known = localStorage.getItem(songKey(base)) ?? ''
    const faces = document.currentScript?.dataset.faces ?? '-'
    if (isOwnSong(known)) add(known, '400')
    // All or none: a line in two faces is worse than one in the wrong face.
    else if (known.includes(faces))
      for (const face of faces.split(' ')) add(`url(${base}${face.slice(1)})`, faceWeight(face))
  } catch {
    // No storage, or a browser that cannot add faces.
  }
})()
