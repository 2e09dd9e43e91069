import { writeFile } from 'node:fs/promises';
import { openApiTexts } from './openapi/documents.ts';

/** Writes the documents of the API from the contracts. A test fails while a committed one differs. */
for (const [name, text] of Object.entries(openApiTexts)) {
  await writeFile(new URL(`../docs/${name}`, import.meta.url), text());
}
