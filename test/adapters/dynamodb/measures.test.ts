import { describe, inject } from 'vitest';
import { dynamoMeasures } from '../../../adapters/dynamodb/measures.ts';
import { dynamoMeasuresKeeper } from '../../../adapters/dynamodb/measures-keeper.ts';
import { measuresContract } from '../contract/measures.ts';
import { clientFor, createTables } from '../tables.ts';

describe.each(inject('engines'))('what is counted, on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  measuresContract(async () => {
    const { measures: table } = await createTables(client, 'measures');
    return { keeper: dynamoMeasuresKeeper({ client, table }), measures: dynamoMeasures({ client, table }) };
  });
});
