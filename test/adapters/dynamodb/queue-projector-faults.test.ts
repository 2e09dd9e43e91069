import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { newTicketProjectionItem } from '../../../adapters/dynamodb/items/ticket-projection-item.ts';
import { dynamoQueueProjector } from '../../../adapters/dynamodb/queue-projector.ts';
import { applyEvent } from '../../../domain/casework/queues/ticket-projection.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { anEvent } from '../../builders/ticket-event.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';

const around = { levels: ['kituo'], timeZone: 'Africa/Dar_es_Salaam' };

function aKeeper() {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' }));
  const mock = mockClient(client);
  mock.on(BatchGetCommand).resolves({ Responses: {} });
  mock.on(QueryCommand).resolves({});
  mock.on(BatchWriteCommand).resolves({});
  mock.on(GetCommand).resolves({ Item: { revision: 1 } });
  return {
    mock,
    queueProjector: dynamoQueueProjector({ client, table: 'projections', patience: impatience() }),
  };
}

const cancelled = (...codes: readonly string[]) =>
  new TransactionCanceledException({
    $metadata: {},
    message: 'cancelled',
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

it.each([
  ['met another write', cancelled('TransactionConflict', 'None')],
  ['came second', cancelled('ConditionalCheckFailed', 'None')],
])('a write that %s reads what is known now and decides anew', async (_, refusal) => {
  const { mock, queueProjector } = aKeeper();
  mock.on(TransactWriteCommand).rejectsOnce(refusal).resolves({});

  expect(await queueProjector.apply(anEvent(), around)).toBe('kept');

  expect(mock.commandCalls(BatchGetCommand)).toHaveLength(2);
});

it('a ticket that others keep writing is left for the queue to bring again', async () => {
  const { mock, queueProjector } = aKeeper();
  mock.on(TransactWriteCommand).rejects(cancelled('ConditionalCheckFailed'));

  await expect(queueProjector.apply(anEvent(), around)).rejects.toThrow(StoreUnavailable);

  expect(mock.commandCalls(TransactWriteCommand)).toHaveLength(6);
});

it('a refusal that is no meeting of writes stays what it is', async () => {
  const { mock, queueProjector } = aKeeper();
  const defect = new ConditionalCheckFailedException({ $metadata: {}, message: 'strange' });
  mock.on(TransactWriteCommand).rejects(defect);

  await expect(queueProjector.apply(anEvent(), around)).rejects.toBe(defect);
});

it('what was heard while entries were written is looked at before the event counts as heard', async () => {
  const { mock, queueProjector } = aKeeper();
  mock.on(TransactWriteCommand).resolves({});
  mock
    .on(GetCommand)
    .resolvesOnce({ Item: { revision: 2 } })
    .resolves({ Item: { revision: 1 } });
  const heard = newTicketProjectionItem(applyEvent(undefined, anEvent(), around), 1);
  mock
    .on(BatchGetCommand)
    .resolvesOnce({ Responses: {} })
    .resolves({ Responses: { projections: [heard] } });
  mock.on(QueryCommand).resolves({ Items: [heard] });

  expect(await queueProjector.apply(anEvent(), around)).toBe('kept');

  expect(mock.commandCalls(QueryCommand)).toHaveLength(1);
  expect(mock.commandCalls(BatchWriteCommand)).toHaveLength(2);
});
