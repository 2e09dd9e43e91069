import { writeFile } from 'node:fs/promises';
import { runCommand } from './command-line/run-command.ts';
import { UsageError } from './command-line/usage-error.ts';
import { descriptionNames, openApiTexts } from './openapi/documents.ts';

const usage = `npm run openapi
  Writes docs/openapi.json, the published description of the API, from the contracts.
npm run --silent openapi -- ${descriptionNames.join('|')}
  Prints that description and writes nothing: those of citizens' and officers' routes have no examples.`;

/** Writes the published description of the API, or prints one. */
async function writeDescription(given: readonly string[]): Promise<void> {
  if (given.length === 0) {
    await writeFile(new URL('../docs/openapi.json', import.meta.url), openApiTexts.published());
    return;
  }
  const name = descriptionNames.find((known) => known === given.join(' '));
  if (name === undefined) throw new UsageError(`There is no description ${given.join(' ')}.`);
  process.stdout.write(openApiTexts[name]());
}

await runCommand({ usage, run: writeDescription });
