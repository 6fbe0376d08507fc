// Whether an image file can be opened to its last line. Knows no event.
import { stat } from 'node:fs/promises'
import sharp from 'sharp'

/** Files found sound, as they were then: the dev server asks at every page. */
const sound = new Map<string, string>()

/** Opens the image and reads all of it; what it shows is not looked at. */
export async function isSoundPicture(file: string): Promise<boolean> {
  const { size, mtimeMs } = await stat(file)
  const state = `${size} ${mtimeMs}`
  if (sound.get(file) === state) return true
  try {
    // One pixel is enough: to make it, every line must be there.
    await sharp(file, { failOn: 'truncated' }).resize(1).raw().toBuffer()
    sound.set(file, state)
    return true
  } catch {
    return false
  }
}
