import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoRegistryWriter } from '../adapters/dynamodb/registry/registry-writer.ts';
import { tablesReady } from '../adapters/dynamodb/tables-ready.ts';
import { instantOf } from '../domain/foundation/time/instant.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { markSealed } from '../adapters/secrets-manager/registry-keys.ts';
import { importRequest, importUsage, type ImportedStage } from './registry/arguments.ts';
import { filesOrProblems } from './registry/files-or-problems.ts';
import { importRegistryContent } from './registry/import-registry-content.ts';
import { keysReady, operatorMacs, registrySecret } from './registry/operator-macs.ts';
import { refuseSampleRegistry } from './registry/refuse-sample.ts';
import { showDifference } from './registry/show-difference.ts';
import { unhurried } from './command-line/unhurried.ts';

/** A machine that is short of everything takes minutes for a first deployment: whoever waits is ended when that fails. */
const secondsToWaitForTables = 600;

/** Shows how the files differ from the registry, and with --apply puts that in place: `npm run registry:import`. */
async function importRegistry(given: readonly string[]): Promise<void> {
  const request = importRequest(given);
  refuseSampleRegistry(request);
  const { folder, instead, apply, by, confirmedBy, waitForTables, stage = ofLocalCloud() } = request;
  const { content } = await filesOrProblems(folder, instead);
  const { tables } = stage;
  const secret = registrySecret(stage.registryKey);
  const macs = operatorMacs(secret);
  if (waitForTables) {
    await tablesReady(Object.values(tables), secondsToWaitForTables, unhurried);
    await keysReady(macs, secondsToWaitForTables);
  }
  const writer = dynamoRegistryWriter({ client: documentClient(unhurried), tables, macs });
  const plan = await importRegistryContent({
    ...{ writer, content, by, confirmedBy, apply },
    at: instantOf(Date.now()),
  });
  switch (plan.outcome) {
    case 'nothing-to-do':
      say('The registry already is what the files say.');
      return;
    case 'refused':
      say(...showDifference(plan.removed));
      say(
        'Refused: the files lack what the registry holds. An institution is closed with a successor, and an',
      );
      say('officer who leaves stays with active set to no; nothing is removed by leaving it out.');
      process.exitCode = 1;
      return;
    case 'planned':
      // The first import writes everything, and each item with its MAC.
      if (apply && plan.change.basedOn === 0) await markSealed(secret);
      say(...showDifference(plan.difference));
      if (plan.beginsChain) say('The chain of its changes begins with this, over everything that there is.');
      say(
        apply
          ? `Applied as version ${plan.change.version} of the registry, by ${by}${confirmedBy === undefined ? '' : `, confirmed by ${confirmedBy}`}.`
          : `Nothing was changed. To apply it, add: --apply --by 'Name of the administrator'${
              plan.guarded.length === 0 ? '' : " --confirmed-by 'Name of the second administrator'"
            }`,
      );
  }
}

function ofLocalCloud(): ImportedStage {
  const { tables, registryKeySecret } = joinLocalCloud();
  return { tables, registryKey: registryKeySecret };
}

const say = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

await runCommand({ usage: importUsage, run: importRegistry });
