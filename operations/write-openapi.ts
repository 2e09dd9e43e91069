import { writeFile } from 'node:fs/promises';
import { openApiText } from './openapi/text.ts';

/** Writes docs/openapi.json from the contracts. A test fails while the committed file differs. */
await writeFile(new URL('../docs/openapi.json', import.meta.url), openApiText());
