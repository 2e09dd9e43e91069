import { writeFile } from 'node:fs/promises';
import { clientTypes } from './openapi/client-types.ts';
import { openApiTexts } from './openapi/documents.ts';

/** Writes the documents of the API, and the types of its clients, from the contracts. A test fails while a committed one differs. */
for (const [name, text] of Object.entries(openApiTexts)) {
  await writeFile(new URL(`../docs/${name}`, import.meta.url), text());
}
for (const [name, text] of Object.entries(clientTypes)) {
  await writeFile(new URL(`../web/src/api/${name}`, import.meta.url), await text());
}
