import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoSmsDays } from '../adapters/dynamodb/sms-days.ts';
import { instantOf } from '../domain/foundation/time/instant.ts';
import { tableNameOf } from '../lib/config/names.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { joinStage, type StagePlace } from './command-line/named-stage.ts';
import { runCommand } from './command-line/run-command.ts';
import { unhurried } from './command-line/unhurried.ts';
import { budgetRequest, smsBudgetUsage } from './sms-budget/arguments.ts';
import { budgetReport } from './sms-budget/report.ts';

/** Sets how many SMS a stage sends in a day, and says how the day stands: `npm run sms:budget`. */
async function setSmsBudget(given: readonly string[]): Promise<void> {
  const { where, budget } = budgetRequest(given, instantOf(Date.now()));
  const smsDays = dynamoSmsDays({ client: documentClient(unhurried), table: outboxOf(where) });
  if (budget !== undefined) await smsDays.set(budget);
  process.stdout.write(`${budgetReport(await smsDays.known()).join('\n')}\n`);
}

const outboxOf = (where: StagePlace): string =>
  'stage' in where
    ? tableNameOf(joinStage(where.stage), 'outbox')
    : joinLocalCloud(where.cloud).tables.outbox;

await runCommand({ usage: smsBudgetUsage, run: setSmsBudget });
