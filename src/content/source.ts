// Where pages get their data: the contract that the browser, the prerender and the tests each fulfil.
import type { ArchiveData, BookletData, FrontData, ReflectionData, ReportData } from './page-data.ts'
import type { Site } from './schema/site.ts'

/** Data by address. `undefined` means that nothing stands there; a promise is rejected when it could not be learnt. */
export interface ContentSource {
  site: Site
  front(): Promise<FrontData>
  archive(month: string): Promise<ArchiveData | undefined>
  report(event: string): Promise<ReportData | undefined>
  reflection(event: string, reflection: string): Promise<ReflectionData | undefined>
  booklet(event: string): Promise<BookletData | undefined>
}

/** Thrown by a source when only an ordinary page load can tell what stands at an address. */
export class OrdinaryLoadNeeded extends Error {
  override name = 'OrdinaryLoadNeeded'
}
