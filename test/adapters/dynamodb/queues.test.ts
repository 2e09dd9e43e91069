import { describe, inject } from 'vitest';
import { dynamoQueueKeeper } from '../../../adapters/dynamodb/queue-keeper.ts';
import { dynamoQueues } from '../../../adapters/dynamodb/queues.ts';
import { queuesContract } from '../contract/queues.ts';
import { clientFor, createTables } from '../tables.ts';

describe.each(inject('engines'))('on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  describe('the queues', () => {
    queuesContract(async (cursors) => {
      const { projections: table } = await createTables(client, 'projections');
      return {
        keeper: dynamoQueueKeeper({ client, table }),
        queues: dynamoQueues({ client, table, cursors }),
      };
    });
  });
});
