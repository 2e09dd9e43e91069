import { describe, inject } from 'vitest';
import { dynamoMeasuresKeeper } from '../../../adapters/dynamodb/measures-keeper.ts';
import { dynamoMonthlyCounts } from '../../../adapters/dynamodb/monthly-counts.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { monthlyCountsContract } from '../contract/monthly-counts.ts';
import { clientFor, createTables } from '../tables.ts';

describe.each(inject('engines'))('what is counted in a month, on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  monthlyCountsContract(async (registry) => {
    const { measures: table } = await createTables(client, 'measures');
    return {
      keeper: dynamoMeasuresKeeper({ client, table, now: () => aTuesdayNoon }),
      monthlyCounts: dynamoMonthlyCounts({ client, table, registry }),
    };
  });
});
