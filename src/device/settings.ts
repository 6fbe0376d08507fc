// How the reader wants to read, as this device remembers it: what can be chosen, what is, and a change of it. No React.
import { paintAround, SETTING_NAMES, type SettingName, settingKey } from './settings-at-start.ts'

/** What can be chosen, in the order in which it is offered. Words of tokens.css, but for what is so by itself. */
export const CHOICES = {
  theme: ['system', 'paper', 'white', 'night', 'contrast'],
  size: ['small', 'standard', 'large', 'care', 'largest'],
  face: ['song', 'hei'],
  leading: ['tight', 'standard', 'loose'],
  paragraph: ['indent', 'gap'],
  align: ['justify', 'start'],
  source: ['on', 'off'],
  keys: ['on', 'off'],
} as const satisfies Record<SettingName, readonly string[]>

export type Choice<Name extends SettingName> = (typeof CHOICES)[Name][number]
export type Settings = { readonly [Name in SettingName]: Choice<Name> }

const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  size: 'standard',
  face: 'song',
  leading: 'standard',
  paragraph: 'indent',
  align: 'justify',
  source: 'on',
  keys: 'on',
}

let current: Settings | undefined
const listeners = new Set<() => void>()

/** The settings of the document; what it has no word for, or no known one, is as by default. */
export function readSettings(): Settings {
  current ??= Object.assign({}, DEFAULT_SETTINGS, ...SETTING_NAMES.map(settingOf)) as Settings
  return current
}

function settingOf(name: SettingName): Partial<Settings> {
  const word = document.documentElement.dataset[name]
  return CHOICES[name].some((choice) => choice === word) ? { [name]: word } : {}
}

/** Chosen here, in another tab, or while this page was kept for a step back. @returns stops listening */
export function onSettingsChange(listener: () => void): () => void {
  listeners.add(listener)
  // The boot script listens longer, and so has put what changed on the document already.
  addEventListener('storage', changed)
  addEventListener('pageshow', changed)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    removeEventListener('storage', changed)
    removeEventListener('pageshow', changed)
  }
}

function changed(): void {
  current = undefined
  for (const listener of listeners) listener()
}

/**
 * Chooses for this page at once, and for those to come.
 * @param base base path with a slash at both ends
 * @returns whether it is kept: not without storage
 */
export function chooseSetting<Name extends SettingName>(
  base: string,
  name: Name,
  choice: Choice<Name>,
): boolean {
  const { dataset } = document.documentElement
  const isDefault = choice === DEFAULT_SETTINGS[name]
  if (isDefault) delete dataset[name]
  else dataset[name] = choice
  paintAround(dataset.theme)
  const kept = keep(settingKey(base, name), isDefault ? undefined : choice)
  changed()
  // As after a turn of the phone: whoever has placed something beside the text does so anew.
  dispatchEvent(new Event('resize'))
  return kept
}

/** Everything as it was at first. @returns whether it is kept */
export function restoreSettings(base: string): boolean {
  return SETTING_NAMES.map((name) => chooseSetting(base, name, DEFAULT_SETTINGS[name])).every(Boolean)
}

function keep(key: string, word: string | undefined): boolean {
  try {
    if (word === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, word)
    return true
  } catch {
    return false
  }
}
