// What a pack is: the files one thing needs offline, each with its hash, installed whole or not at all. Knows no cache.
import { isPack } from './paths.ts'

/** A small file published beside the pages; its version is the hash of everything else in it. */
export interface PackManifest {
  version: string
  /** The shell the pack's pages were built with: scripts and pages are always of one build. */
  shell: string
  /** Bytes of all files together, as they are kept. */
  bytes: number
  /** What a reader calls it: an event's headline. */
  title?: string
  /** Path without the base → sha256 of the content, in hexadecimal. */
  files: Readonly<Record<string, string>>
  /** Content of those files that are text, by path: one request brings them all, and pages of one event compress well together. */
  texts?: Readonly<Record<string, string>>
  /** In the shell pack only: what stands in every page, for which texts have a mark (`framed`). */
  frame?: readonly string[]
  /** As `files`, for devices that read in the site's Song face, and their bytes. */
  faces?: Readonly<Record<string, string>>
  faceBytes?: number
  /** In the front pack only: the newest events, newest first, worth having before they are opened. */
  newest?: readonly string[]
  /** In the front pack only: packs of which something was withdrawn, and the version that stands; `null` for none. */
  recalled?: Readonly<Record<string, string | null>>
}

/** One pack on this device. */
export interface HeldPack {
  /** `front`, `event/<slug>`; `shell@<version>`, `views@<version>` and `parts@<version>`, of which two may be held. */
  id: string
  version: string
  shell: string
  bytes: number
  title?: string
  /** The pack's faces are held, too. */
  faces?: boolean
  /** Kept until the reader takes it away. */
  saved: boolean
  /** When a page of it was last opened, in milliseconds since 1970. */
  openedAt: number
  /** When its publisher was last asked for a newer version. */
  checkedAt?: number
  /** When this version took the place of an older one, if it did. */
  renewedAt?: number
}

/** A note of a pack on this device from parsed JSON; undefined when it is none, as after another version or a neighbour. */
export function readHeldPack(json: unknown): HeldPack | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const { id, version, shell, bytes, title, saved, openedAt, checkedAt, renewedAt } =
    json as Partial<HeldPack>
  const sound =
    typeof id === 'string' &&
    (isPack(id) || OF_A_VERSION.test(id)) &&
    typeof version === 'string' &&
    typeof shell === 'string' &&
    typeof saved === 'boolean' &&
    Number.isFinite(bytes) &&
    Number.isFinite(openedAt) &&
    [checkedAt, renewedAt].every((moment) => moment === undefined || Number.isFinite(moment)) &&
    (title === undefined || typeof title === 'string')
  return sound ? (json as HeldPack) : undefined
}

/** Ids of shells, of their views and parts: two of each may be held. */
const OF_A_VERSION = /^(?:shell|views|parts)@[a-z0-9]+(?:-[a-z0-9]+)*$/
const HASH = /^[0-9a-f]{64}$/
const PATH = /^\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]*$/

/** A manifest from parsed JSON; undefined when it is none, for instance another host's page. */
export function readPackManifest(json: unknown): PackManifest | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const { version, shell, bytes, title, files, texts, frame, faces, faceBytes, newest, recalled } =
    json as Partial<PackManifest>
  if (typeof version !== 'string' || typeof shell !== 'string' || typeof bytes !== 'number') return undefined
  if (!areSound(files)) return undefined
  const named = typeof title === 'string' && { title }
  return {
    version,
    shell,
    bytes,
    files,
    ...named,
    ...(isRecord(texts) && { texts }),
    ...(Array.isArray(frame) && { frame: frame.map(String) }),
    ...(areSound(faces) && typeof faceBytes === 'number' && { faces, faceBytes }),
    ...(Array.isArray(newest) && { newest: newest.map(String) }),
    ...(isRecord(recalled) && { recalled }),
  }
}

function areSound(files: PackManifest['files'] | undefined): files is PackManifest['files'] {
  return isRecord(files) && Object.entries(files).every(([path, hash]) => PATH.test(path) && HASH.test(hash))
}

const isRecord = <T>(value: T | undefined): value is T => typeof value === 'object' && value !== null

/** Stands for a part of the frame: a character no page may hold. */
const markOf = (at: number): string => String.fromCharCode(at + 1)

/** A page without what stands in every page: its style, its inline scripts. */
export function unframed(text: string, frame: readonly string[]): string {
  return frame.reduce((rest, part, at) => (part === '' ? rest : rest.split(part).join(markOf(at))), text)
}

/** The page again. */
export function framed(text: string, frame: readonly string[]): string {
  return frame.reduce((rest, part, at) => rest.split(markOf(at)).join(part), text)
}

/** A page is on screen: its pack is kept, and brought up to date. */
export interface WorkerVisit {
  type: 'opened'
  /** Path without the base. */
  page: string
  /** Just opened; else the reader has come back to it. */
  arrived: boolean
  /** When what is on screen was loaded, in milliseconds since 1970. */
  loadedAt: number
  /** This device reads in the site's Song faces: they are kept, too. */
  faces: boolean
}

/** What a page asks of the worker; `page` is a path without the base. */
export type WorkerRequest =
  | WorkerVisit
  /** There is time: what can wait is brought up to date. */
  | { type: 'tend'; page: string }
  /** Keep an event until the reader takes it away. */
  | { type: 'save'; pack: string }
  | { type: 'remove'; pack: string }
  /** The browser has thrown away what was held: bring it back. */
  | { type: 'restore'; packs: readonly Pick<HeldPack, 'id' | 'saved'>[] }
  | { type: 'list' }
  /** Verify and refill everything held. */
  | { type: 'audit' }

/** What the worker answers. */
export interface WorkerAnswer {
  held: HeldPack[]
  /** After `opened` and `save`: what became of the pack; `failed` and `full` leave things as they were. */
  outcome?: 'same' | 'new' | 'gone' | 'failed' | 'full'
  /** Events in the front pack that were not there before. */
  added?: number
  /** After `opened`: what is on screen is of an older version than the one held. */
  outdated?: boolean
  /** After `restore`: what could not be had, and is worth another try. */
  missing?: readonly { id: string }[]
}

/** Told to every open page when a pack has changed on this device, whichever page asked. */
export type WorkerNews =
  /** A newer version is here. */
  | { updated: string; added: number }
  /** It is no longer published, and no longer here. */
  | { gone: string; title: string }

/** Sent on the way to an answer, while a pack is coming. */
export interface WorkerProgress {
  done: number
  total: number
}
