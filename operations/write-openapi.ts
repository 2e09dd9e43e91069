import { writeFile } from 'node:fs/promises';
import { clientTypes } from './openapi/client-types.ts';
import { openApiTexts } from './openapi/documents.ts';

/** Writes the documents of the API, and the types of its client, from the contracts. A test fails while a committed one differs. */
for (const [name, text] of Object.entries(openApiTexts)) {
  await writeFile(new URL(`../docs/${name}`, import.meta.url), text());
}
await writeFile(new URL('../web/src/api/schema.ts', import.meta.url), await clientTypes());
