import { setTimeout as wait } from 'node:timers/promises';
import { callerOfAws } from '../adapters/aws/caller.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { writeBatch } from '../adapters/dynamodb/engine/batch.ts';
import { patience, type Patience } from '../adapters/dynamodb/engine/retry.ts';
import { dynamoSwitches } from '../adapters/dynamodb/switches.ts';
import { dynamoTableRestores } from '../adapters/dynamodb/table-restores.ts';
import { dynamoTicketStore } from '../adapters/dynamodb/ticket-store.ts';
import { s3Client } from '../adapters/s3/client.ts';
import { exportedChanges } from '../adapters/s3/exported-changes.ts';
import { eventsClient, snsEventPublisher } from '../adapters/sns/event-publisher.ts';
import { instantOf, type Instant } from '../domain/foundation/time/instant.ts';
import type { Stage } from '../lib/config/stage.ts';
import { runCommand } from './command-line/run-command.ts';
import { unhurried } from './command-line/unhurried.ts';
import { Recounter } from './measures/recount.ts';
import { recountReport } from './measures/report.ts';
import { operatorMacs, registrySecret } from './registry/operator-macs.ts';
import { republish } from './replay/republish.ts';
import { restoreRequest, restoreUsage } from './restore/arguments.ts';
import { sampleTickets } from './restore/check-restored.ts';
import { restoredStage, tableInUse, type RestoredStage } from './restore/restored-stage.ts';
import { runSteps } from './restore/run-steps.ts';
import { restoreSteps, type RestorePorts } from './restore/steps.ts';

const secondsBetweenLooks = 5;

const now = (): Instant => instantOf(Date.now());

/** Restores a table and what belongs to it, as far as it can without a person: `npm run restore`. */
async function restoreTables(given: readonly string[]): Promise<void> {
  const request = restoreRequest(given, now());
  const began = performance.now();
  const end = await runSteps(restoreSteps(request, portsOf(restoredStage(request.where))), {
    apply: request.apply,
    say: (text) => void process.stdout.write(text),
  });
  const seconds = Math.ceil((performance.now() - began) / 1000);
  process.stdout.write(`${endings[end]} It took ${seconds} seconds.\n`);
}

/** A table that was just restored takes some thousand writes a second at first: what it refuses is tried again for some minutes. */
const inNoHurry: Patience = { ...patience, pause: (milliseconds) => patience.pause(100 * milliseconds) };

const changesRegion = ({ recovery }: Stage): { readonly region?: string } =>
  recovery === undefined ? {} : { region: recovery.backupRegion };

const endings = {
  done: 'All is done.',
  'by-hand': 'It goes on when that is done: run it again.',
  looked: 'Nothing was changed. To do it: --apply --by …',
} as const;

function portsOf({ stage, registryKey, topicBeside, deployed }: RestoredStage): RestorePorts {
  const inUse = tableInUse(stage);
  const client = documentClient(unhurried);
  const restores = dynamoTableRestores(client, patience);
  const ticketsIn = (table: string) => dynamoTicketStore({ client, tables: { tickets: table } });
  return {
    ...{ restores, stage, inUse, deployed, now },
    switchesIn: (registry) => dynamoSwitches({ client, table: registry }),
    sample: (table, at) => sampleTickets({ client, table }, at),
    async numbersSince(table, from) {
      const numbers = new Set<string>();
      for await (const { number } of ticketsIn(table).eventsBetween(from, now())) numbers.add(number);
      return [...numbers].toSorted();
    },
    async replay(table, from, until) {
      const arn = (await restores.describe(table))?.arn ?? '';
      const { told } = await republish(
        { from, until },
        {
          tickets: ticketsIn(table),
          publisher: snsEventPublisher(topicBeside(arn), eventsClient(unhurried)),
          report: () => undefined,
        },
      );
      return told;
    },
    async recount(tables) {
      const macs = operatorMacs(registrySecret(registryKey));
      const recounter = new Recounter(client, { ...tables, registry: inUse('registry') }, macs);
      const found = await recounter.compare();
      if ((await recounter.repair(found)) === 'batch-at-work')
        throw new Error('A batch of roll-ups is at work, or broke off: run this again in some minutes.');
      return recountReport(await recounter.compare());
    },
    changesIn: (bucket) => exportedChanges(s3Client({ inPath: false }, changesRegion(stage)), bucket),
    writeOver: (table, writes) => writeBatch(client, inNoHurry, table, writes),
    caller: callerOfAws,
    pause: () => wait(secondsBetweenLooks * 1000),
  };
}

await runCommand({
  usage: restoreUsage,
  afterFailure: 'What was done stays so: run it again, with the same words, and it goes on from there.',
  run: restoreTables,
});
