// Takes what is remembered to another device, and in from there. Knows no database.
import { shelfMessages } from '#content/shelf-messages.ts'
import { Sheet } from '#ui/sheet.tsx'
import { ExportReading } from './export-reading.tsx'
import { ImportReading } from './import-reading.tsx'

export interface Transfer {
  /** All that is remembered, as text. */
  exported(): Promise<string>
  /** @returns what became of a text, in words */
  take(text: string): Promise<string>
}

export function TransferSheet({ transfer, onClose }: { transfer: Transfer; onClose(): void }) {
  return (
    <Sheet close={shelfMessages.close} onClose={onClose} title={shelfMessages.toAnother}>
      <ExportReading exported={transfer.exported} />
      <ImportReading take={transfer.take} />
    </Sheet>
  )
}
