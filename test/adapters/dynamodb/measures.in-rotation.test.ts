import { describe, expect, it } from 'vitest';
import { dynamoMeasures } from '../../../adapters/dynamodb/measures.ts';
import { dynamoMeasuresProjector } from '../../../adapters/dynamodb/measures-projector.ts';
import { dynamoRollUps } from '../../../adapters/dynamodb/roll-ups.ts';
import { dynamoRollUpStore } from '../../../adapters/dynamodb/roll-up-store.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { allTime } from '../../../domain/analytics/measures/roll-ups.ts';
import type { RecentChanges, RollUps } from '../../../domain/analytics/measures/batches.ts';
import { TreeThroughTime } from '../../../domain/institutions/registry/tree-through-time.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { measuresContract } from '../contract/measures.ts';
import { rollUpsContract } from '../contract/roll-ups.ts';
import { changeShards } from '../../../adapters/dynamodb/engine/keys.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { enginesAndMemory } from './engines-and-memory.ts';

describe.each(enginesAndMemory)('what is counted, on $name', ({ client }) => {
  measuresContract(async () => {
    const { measures: table } = await createTables(client, 'measures');
    const measuresProjector = dynamoMeasuresProjector({ client, table, now: () => aTuesdayNoon });
    return { measuresProjector, measures: dynamoMeasures({ client, table }) };
  });
});

describe.each(enginesAndMemory)('what is rolled up, on $name', ({ client }) => {
  rollUpsContract(async (now) => {
    const { measures: table } = await createTables(client, 'measures');
    return {
      measuresProjector: dynamoMeasuresProjector({ client, table, now }),
      rollUpStore: dynamoRollUpStore({ client, table }),
      rollUps: dynamoRollUps({ client, table }),
    };
  });
});

describe.each(enginesAndMemory)('figures of 25 institutions, on $name', ({ client }) => {
  const tree = new TreeThroughTime([], 'Africa/Dar_es_Salaam');
  const institutions = Array.from({ length: 25 }, (_, place) => `wizara-${place}`);

  /** The calls of the engine that somebody makes who reads. */
  async function callsOf(reads: (rollUps: RollUps, recent: RecentChanges) => Promise<unknown>) {
    const { measures: table } = await createTables(client, 'measures');
    const rollUpStore = dynamoRollUpStore({ client, table });
    const treeDay = '2026-11-24';
    await rollUpStore.saveProgress({
      revision: 1,
      round: 1,
      upTo: aTuesdayNoon,
      furtherUpTo: aTuesdayNoon,
      treeDay,
    });
    const rolled = institutions.flatMap((institution) =>
      ['2024-02', '2026-10', '2026-11', '2026-11-24', allTime].map((period) => ({
        institution,
        period,
        adds: { 'complaint.open': 1 },
      })),
    );
    await rollUpStore.add({ round: 1, treeDay }, { rolled });
    const calls: string[] = [];
    const counting = Object.assign(Object.create(client) as typeof client, {
      send: (command: Parameters<typeof client.send>[0]) => {
        calls.push(command.constructor.name);
        return client.send(command);
      },
    });
    const rollUps = dynamoRollUps({ client: counting, table });
    const recent = await rollUps.recent(plusSeconds(aTuesdayNoon, 60));
    if (recent === undefined) throw new RangeError('No round ever began.');
    await reads(rollUps, recent);
    return calls;
  }

  const asSaid = [
    'QueryCommand',
    ...Array.from({ length: changeShards }, () => 'QueryCommand'),
    'BatchGetCommand',
  ];

  it.each([['2026-11'], ['2024-02']])(
    'are read by two calls and one to each shard of the list for an overview of %s',
    async (month) => {
      const calls = await callsOf((rollUps, recent) =>
        rollUps.overview('wizara-1', ['2026-10', month], recent, tree),
      );
      expect(calls).toEqual(asSaid);
    },
  );

  it.each([['2026-11'], ['2024-02']])(
    'are read by two calls and one to each shard to compare all by %s',
    async (month) => {
      const calls = await callsOf((rollUps, recent) => rollUps.compared(institutions, month, recent, tree));
      expect(calls).toEqual(asSaid);
    },
  );
});
