import { describe, inject } from 'vitest';
import { dynamoMeasures } from '../../../adapters/dynamodb/measures.ts';
import { dynamoMeasuresKeeper } from '../../../adapters/dynamodb/measures-keeper.ts';
import { dynamoRollUps } from '../../../adapters/dynamodb/roll-ups.ts';
import { dynamoRollUpsKeeper } from '../../../adapters/dynamodb/roll-ups-keeper.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { measuresContract } from '../contract/measures.ts';
import { rollUpsContract } from '../contract/roll-ups.ts';
import { clientFor, createTables } from '../tables.ts';

describe.each(inject('engines'))('what is counted, on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  measuresContract(async () => {
    const { measures: table } = await createTables(client, 'measures');
    const keeper = dynamoMeasuresKeeper({ client, table, now: () => aTuesdayNoon });
    return { keeper, measures: dynamoMeasures({ client, table }) };
  });
});

describe.each(inject('engines'))('what is rolled up, on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  rollUpsContract(async (now) => {
    const { measures: table } = await createTables(client, 'measures');
    return {
      measuresKeeper: dynamoMeasuresKeeper({ client, table, now }),
      rollUpsKeeper: dynamoRollUpsKeeper({ client, table }),
      rollUps: dynamoRollUps({ client, table }),
    };
  });
});
