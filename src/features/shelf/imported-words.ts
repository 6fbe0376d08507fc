// What became of a reading record that was taken in, in words. Knows no database.
import { shelfMessages } from '#content/shelf-messages.ts'
import type { Imported } from '#device/reading-file.ts'

/** @param fleeting nothing is kept beyond this page */
export function importedWords(imported: Imported, fleeting: boolean): string {
  switch (imported.outcome) {
    case 'taken':
      return fleeting
        ? shelfMessages.takenNotKept
        : shelfMessages.taken(imported.readings, imported.positions)
    case 'newer':
      return shelfMessages.newer
    case 'foreign':
      return shelfMessages.foreign
    case 'too-long':
      return shelfMessages.tooLong
  }
}
