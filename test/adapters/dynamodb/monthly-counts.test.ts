import { describe, expect, it } from 'vitest';
import { dynamoMeasuresProjector } from '../../../adapters/dynamodb/measures-projector.ts';
import { dynamoMonthlyCounts } from '../../../adapters/dynamodb/monthly-counts.ts';
import { dynamoRollUpStore } from '../../../adapters/dynamodb/roll-up-store.ts';
import { busyInstitutions } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { monthlyCountsContract } from '../contract/monthly-counts.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { enginesAndMemory } from './engines-and-memory.ts';

describe.each(enginesAndMemory)('what is counted in a month, on $name', ({ client }) => {
  monthlyCountsContract(async (registry) => {
    const { measures: table } = await createTables(client, 'measures');
    return {
      measuresProjector: dynamoMeasuresProjector({ client, table, now: () => aTuesdayNoon }),
      monthlyCounts: dynamoMonthlyCounts({ client, table, registry }),
      rollUpStore: dynamoRollUpStore({ client, table }),
    };
  });

  it('is not told before rounds have come into the month in which it may be published', async () => {
    const { measures: table } = await createTables(client, 'measures');
    const registry = {
      calendar: () => Promise.resolve(aCalendar()),
      catalogue: () => Promise.resolve({ version: 1, institutions: busyInstitutions, routing: [] }),
    };
    const monthlyCounts = dynamoMonthlyCounts({ client, table, registry });
    expect(await monthlyCounts.of('2026-11')).toBeUndefined();
    const rollUpStore = dynamoRollUpStore({ client, table });
    const before = '2026-12-31T20:59:59Z';
    const stands = { revision: 1, round: 1, upTo: before, furtherUpTo: before, treeDay: '2026-12-31' };
    const midnight = '2026-12-31T21:00:00Z';
    await rollUpStore.saveProgress(stands);
    expect(await monthlyCounts.of('2026-11')).toBeUndefined();
    await rollUpStore.saveProgress({ ...stands, revision: 2, upTo: midnight });
    expect(await monthlyCounts.of('2026-11')).toBeUndefined();
    await rollUpStore.saveProgress({ ...stands, revision: 3, upTo: midnight, furtherUpTo: midnight });
    expect(await monthlyCounts.of('2026-11')).toHaveLength(busyInstitutions.length);
  });
});
