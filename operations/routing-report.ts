import { athenaClient } from '../adapters/athena/ask-lake.ts';
import { athenaSuggestionCells } from '../adapters/athena/suggestion-cells.ts';
import { suggestionReport } from '../domain/analytics/suggestions/suggestion-report.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { unhurried } from './command-line/unhurried.ts';
import { textOfQuestion } from './questions/questions.ts';
import { filesOrProblems } from './registry/files-or-problems.ts';
import { routingRequest, routingUsage } from './routing/arguments.ts';
import { routingReport } from './routing/report.ts';

/** Says what became of suggestions: `npm run routing:report`. Names are those of the registry's files. */
async function reportRouting(given: readonly string[]): Promise<void> {
  const { month, from, to, lake = joinLocalCloud().lake } = routingRequest(given);
  const question = textOfQuestion('what-became-of-suggestions');
  const asked = athenaSuggestionCells({ client: athenaClient(unhurried), lake, question });
  const cells = (await asked.between(from, to)).filter((cell) => cell.month === month);
  const { content } = await filesOrProblems('registry');
  const names = new Map([
    ...content.institutions.map(({ id, shortName }) => [id, shortName.en] as const),
    ...content.categories.map(({ id, name }) => [id, name.en] as const),
  ]);
  const lines = routingReport(suggestionReport(cells, 1), (id) => names.get(id) ?? id);
  process.stdout.write(`${lines.join('\n')}\n`);
}

await runCommand({ usage: routingUsage, run: reportRouting });
