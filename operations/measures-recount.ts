import { documentClient } from '../adapters/dynamodb/client.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { recountRequest, recountUsage } from './measures/arguments.ts';
import { Recounter, type Recounting } from './measures/recount.ts';
import { recountReport } from './measures/report.ts';
import { unhurried } from './unhurried.ts';

/** Counts all tickets anew and compares: `npm run measures:recount`. Exit code 1 while anything differs. */
async function recount(given: readonly string[]): Promise<void> {
  const { repairs, tables = joinLocalCloud().tables } = recountRequest(given);
  const recounter = new Recounter(documentClient(unhurried), tables);
  const found = await recounter.compare();
  process.stdout.write(`${recountReport(found).join('\n')}\n`);
  if (!differs(found)) return;
  if (!repairs) {
    process.exitCode = 1;
    return;
  }
  if ((await recounter.repair(found)) === 'batch-at-work') {
    process.stdout.write(`${notRepaired}\n`);
    process.exitCode = 1;
    return;
  }
  const left = await recounter.compare();
  process.stdout.write(`After the repair: ${recountReport(left).join('\n')}\n`);
  if (differs(left)) process.exitCode = 1;
}

const notRepaired =
  'Nothing was repaired: a batch of roll-ups is at work, or broke off. The next run of roll-up-measures ends it: wait for that, ' +
  'switch its schedule off, and run it again.';

const differs = ({ misheard, wrong, wrongSums }: Recounting): boolean =>
  wrongSums === undefined || misheard.length + wrong.length + wrongSums.length > 0;

await runCommand({
  usage: recountUsage,
  afterFailure: 'What was repaired is: run it again.',
  run: recount,
});
