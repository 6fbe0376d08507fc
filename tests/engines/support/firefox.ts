// Debian's Firefox as Playwright drives it. Knows no test.

type Preferences = Readonly<Record<string, string | number | boolean>>

// There is no way to empty its cache from outside, and what is kept there could hide a fault: so it keeps nothing.
const KEEPS_NOTHING: Preferences = {
  'browser.cache.disk.enable': false,
  'browser.cache.memory.enable': false,
  // Pages kept for the back button, too: the driver never hears that a step back to one has ended.
  'browser.sessionhistory.max_total_viewers': 0,
}

/** @param preferences faults of its own that Firefox can be told to have */
export const firefoxWith = (preferences: Preferences = {}) => ({
  executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  args: [],
  firefoxUserPrefs: { ...KEEPS_NOTHING, ...preferences },
})
