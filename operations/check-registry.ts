import { parseArgs } from 'node:util';
import { faultsOfTexts } from '../domain/notices/check-texts.ts';
import texts from '../registry/texts/notices.json' with { type: 'json' };
import { filesOrProblems } from './registry/files-or-problems.ts';

/** Says every mistake of the registry's files, or what they hold: `npm run registry:check`. */
async function checkRegistry(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: { folder: { type: 'string', default: 'registry' }, instead: { type: 'string' } },
  });
  demandFitTexts();
  const { content, holidays } = await filesOrProblems(values.folder, values.instead);
  const expected = holidays.filter(({ certainty }) => certainty === 'expected');
  const lines = [
    `${values.folder} is in order: ${content.institutions.length} institutions, ${content.officers.length} officers, ` +
      `${content.categories.length} categories, ${content.calendar.holidays.length} public holidays.`,
    ...(expected.length === 0
      ? []
      : ['These holidays wait for the moon; confirm each when it is announced:']),
    ...expected.map(({ date, name }) => `  ${date} ${name.en} / ${name.sw}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The texts of notices travel with the release, whichever folder is checked. Throws with every fault. */
function demandFitTexts(): void {
  const faults = faultsOfTexts(texts);
  if (faults.length > 0)
    throw new Error(faults.map((fault) => `registry/texts/notices.json: ${fault}`).join('\n'));
}

function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : 'It failed.'}\n`);
  process.exitCode = 1;
}

await checkRegistry(process.argv.slice(2)).catch(complain);
