import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoTicketStore } from '../adapters/dynamodb/ticket-store.ts';
import { SuggestionOutcomes } from '../domain/analytics/suggestions/suggestion-outcomes.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { unhurried } from './command-line/unhurried.ts';
import { filesOrProblems } from './registry/files-or-problems.ts';
import { routingRequest, routingUsage } from './routing/arguments.ts';
import { routingReport } from './routing/report.ts';

/** Says what became of suggestions: `npm run routing:report`. Names are those of the registry's files. */
async function reportRouting(given: readonly string[]): Promise<void> {
  const { from, until, table = joinLocalCloud().tables.tickets } = routingRequest(given);
  const store = dynamoTicketStore({ client: documentClient(unhurried), tables: { tickets: table } });
  const outcomes = new SuggestionOutcomes();
  for await (const event of store.eventsBetween(from, until)) outcomes.add(event);
  const { content } = await filesOrProblems('registry');
  const names = new Map(
    [...content.institutions, ...content.categories].map(({ id, name }) => [id, name.en] as const),
  );
  const lines = routingReport(outcomes.report(), (id) => names.get(id) ?? id);
  process.stdout.write(`${lines.join('\n')}\n`);
}

await runCommand({ usage: routingUsage, run: reportRouting });
