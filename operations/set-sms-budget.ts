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
  const { table, smsPerDay } = placeOf(where);
  const smsDays = dynamoSmsDays({ client: documentClient(unhurried), table });
  if (budget !== undefined) await smsDays.set(budget);
  process.stdout.write(`${budgetReport(await smsDays.known(), smsPerDay).join('\n')}\n`);
}

/** Where SMS are counted, and how many the stage lets go in a day. */
function placeOf(where: StagePlace): { readonly table: string; readonly smsPerDay: number } {
  const stage = joinStage('stage' in where ? where.stage : 'local');
  const table = 'stage' in where ? tableNameOf(stage, 'outbox') : joinLocalCloud(where.cloud).tables.outbox;
  return { table, smsPerDay: stage.smsPerDay };
}

await runCommand({ usage: smsBudgetUsage, run: setSmsBudget });
