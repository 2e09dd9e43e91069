import { parseArgs } from 'node:util';
import type { Calendar } from '../domain/foundation/time/calendar.ts';
import { instantOf } from '../domain/foundation/time/instant.ts';
import { localDateAt } from '../domain/foundation/time/local-day.ts';
import { endOfHolidays } from '../domain/foundation/time/calendar-end.ts';
import { errorsOfNameRules } from '../domain/institutions/names/check-name-rules.ts';
import { errorsOfTexts } from '../words/notices/check-texts.ts';
import type { RegistryContent } from '../domain/institutions/registry/registry-writer.ts';
import names from '../registry/names.json' with { type: 'json' };
import texts from '../registry/texts/notices.json' with { type: 'json' };
import model from '../registry/understanding/model.json' with { type: 'json' };
import pageModel from '../registry/understanding/page-model.json' with { type: 'json' };
import { runCommand } from './command-line/run-command.ts';
import { readArguments } from './command-line/usage-error.ts';
import { filesOrProblems } from './registry/files-or-problems.ts';
import { loadTables } from './understanding/load-tables.ts';
import { modelVersionOf } from './understanding/make-model.ts';
import { modelFile, pageModelFile } from './understanding/model-file.ts';

const checkUsage = `npm run registry:check [-- --folder registry] [--instead registry/demonstration] [--on 2028-01-01]

Says every mistake of the registry's files, or what they hold, and what will soon be missing in them. With --on it
looks ahead from that day instead of today.`;

/** `npm run registry:check`. */
async function checkRegistry(given: readonly string[]): Promise<void> {
  const { values } = readArguments(() =>
    parseArgs({
      args: [...given],
      options: {
        folder: { type: 'string', default: 'registry' },
        instead: { type: 'string' },
        on: { type: 'string' },
      },
    }),
  );
  requireWhatTravelsWithTheRelease();
  const { content, holidays } = await filesOrProblems(values.folder, values.instead);
  await requireUnderstanding(content);
  const rules = content.routing.reduce((sum, { rules: own }) => sum + own.length, 0);
  const expected = holidays.filter(({ certainty }) => certainty === 'expected');
  const lines = [
    `${values.folder} is in order: ${content.institutions.length} institutions, ${content.officers.length} officers, ` +
      `${content.categories.length} categories with ${rules} rules to which office, ${content.calendar.holidays.length} public holidays.`,
    ...(expected.length === 0
      ? []
      : ['These holidays wait for the moon; confirm each when it is announced:']),
    ...expected.map(({ date, name }) => `  ${date} ${name.en} / ${name.sw}`),
    ...endOf(content.calendar, values.on ?? localDateAt(instantOf(Date.now()), content.calendar.timeZone)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** From a year ahead on, that the public holidays come to an end. */
function endOf(calendar: Calendar, today: string): readonly string[] {
  const end = endOfHolidays(calendar, today);
  if (end === undefined) return [];
  return [
    `WARNING: The public holidays are known until ${end} only. Deadlines after that count every weekday as a working`,
    'day. Add those of the next year to holidays.csv and import them: docs/runbooks/calendar-ending.md.',
  ];
}

/** What travels with the release, whichever folder is checked. Throws with every fault. */
function requireWhatTravelsWithTheRelease(): void {
  const faults = [
    ...errorsOfTexts(texts).map((fault) => `registry/texts/notices.json: ${fault}`),
    ...errorsOfNameRules(names).map((fault) => `registry/names.json: ${fault}`),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The tables by which words are understood, which travel too, and the models that are made of them. Throws with every fault. */
async function requireUnderstanding(content: RegistryContent): Promise<void> {
  const { files, faults } = await loadTables(content);
  const stale = [
    ...(modelVersionOf(files) === model.version ? [] : [modelFile]),
    ...(modelVersionOf(files, 'page') === pageModel.version ? [] : [pageModelFile]),
  ];
  const all = [
    ...faults,
    ...stale.map((file) => `${file}: it was made of other tables: npm run understanding:train`),
  ];
  if (all.length > 0) throw new Error(all.join('\n'));
}

await runCommand({ usage: checkUsage, run: checkRegistry });
