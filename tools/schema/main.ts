// `npm run schema`: writes src/content/event.schema.json from the schema in the code. Knows only where it goes.
import { writeFileSync } from 'node:fs'
import { eventJsonSchemaText } from './event-json-schema.ts'

writeFileSync(new URL('../../src/content/event.schema.json', import.meta.url), eventJsonSchemaText())
