import { documentClient } from '../adapters/dynamodb/client.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { recountRequest, recountUsage, type RecountedStage } from './measures/arguments.ts';
import { Recounter, type Recounting } from './measures/recount.ts';
import { recountReport } from './measures/report.ts';
import { operatorMacs, registrySecret } from './registry/operator-macs.ts';
import { unhurried } from './command-line/unhurried.ts';

/** Counts all tickets anew and compares: `npm run measures:recount`. Exit code 1 while anything differs. */
async function recount(given: readonly string[]): Promise<void> {
  const { repairs, stage = ofLocalCloud() } = recountRequest(given);
  const macs = operatorMacs(registrySecret(stage.registryKey));
  const recounter = new Recounter(documentClient(unhurried), stage.tables, macs);
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

function ofLocalCloud(): RecountedStage {
  const { tables, registryKeySecret } = joinLocalCloud();
  return { tables, registryKey: registryKeySecret };
}

const differs = ({ misheard, wrong, wrongSums }: Recounting): boolean =>
  wrongSums === undefined || misheard.length + wrong.length + wrongSums.length > 0;

await runCommand({
  usage: recountUsage,
  afterFailure: 'What was repaired is: run it again.',
  run: recount,
});
