import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoSwitches } from '../adapters/dynamodb/switches.ts';
import { instantOf } from '../domain/foundation/time/instant.ts';
import { tableNameOf } from '../lib/config/names.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { joinStage, type StagePlace } from './command-line/named-stage.ts';
import { runCommand } from './command-line/run-command.ts';
import { unhurried } from './command-line/unhurried.ts';
import { switchesUsage, switchRequest } from './switches/arguments.ts';
import { switchesReport } from './switches/report.ts';

/**
 * Turns a switch of a stage and says how all stand: `npm run intake:close`, `intake:open`, `notices:hold`, `notices:release`,
 * `switches`.
 */
async function turnSwitch(given: readonly string[]): Promise<void> {
  const at = instantOf(Date.now());
  const { where, turn } = switchRequest(given, at);
  const table = registryOf(where);
  const switches = dynamoSwitches({ client: documentClient(unhurried), table });
  if (turn !== undefined && (await switches.turn({ ...turn, at })) === 'importing')
    throw new Error('An import of the registry is under way, or broke off: end it, npm run registry:import.');
  process.stdout.write(`${switchesReport(await switches.read()).join('\n')}\n`);
}

const registryOf = (where: StagePlace): string =>
  'stage' in where
    ? tableNameOf(joinStage(where.stage), 'registry')
    : joinLocalCloud(where.cloud).tables.registry;

await runCommand({ usage: switchesUsage, run: turnSwitch });
