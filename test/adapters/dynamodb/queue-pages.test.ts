import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { dynamoQueues } from '../../../adapters/dynamodb/queues.ts';
import type { Page } from '../../../domain/institutions/registry/registry.ts';
import type { Queues } from '../../../domain/casework/queues/queues.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { someCursors, type WholeListing } from '../../builders/queues.ts';

type List = (queues: Queues, asked: WholeListing) => Promise<Page<unknown>>;

const by = 'asha';
const listings: readonly [what: string, list: List][] = [
  ['a queue', (queues, asked) => queues.page('dawasa', undefined, asked)],
  ['a queue by status', (queues, asked) => queues.page('dawasa', { status: 'submitted' }, asked)],
  ['a queue by kind', (queues, asked) => queues.page('dawasa', { kind: 'question' }, asked)],
  ['a queue by assignee', (queues, asked) => queues.page('dawasa', { assignee: 'juma' }, asked)],
  ["an officer's own tickets", (queues, asked) => queues.assignedTo('juma', asked)],
  ['what an institution holds', (queues, asked) => queues.holdingIn('dawasa', '2026-11', asked)],
  ['what was closed there', (queues, asked) => queues.closedIn('dawasa', '2026-11', asked)],
  ['what it held', (queues, asked) => queues.heldIn('dawasa', 'open', '2026-11', asked)],
];

const sortKeys = ['GSI1SK', 'GSI2SK', 'GSI3SK', 'GSI4SK'];
const due = '2026-12-15T12:30:00Z';
/** A line, and a link. */
const aLine = {
  number: '261100000017',
  kind: 'complaint',
  urgent: false,
  sensitive: false,
  status: 'submitted',
  due,
  holder: 'dawasa',
  role: 'holding',
  state: 'open',
  since: due,
};

function answering(answer: object) {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' }));
  const mock = mockClient(client);
  mock.on(QueryCommand).resolves(answer);
  return { mock, queues: dynamoQueues({ client, table: 'projections', cursors: someCursors() }) };
}

/** So many lines, of which each listing finds its own attributes, and more after them. */
const lines = (count: number) => ({
  Items: Array.from({ length: count }, (_, place) => ({
    ...aLine,
    ...Object.fromEntries(sortKeys.map((key) => [key, `mahali ${place}`])),
  })),
  LastEvaluatedKey: {},
});

it.each(listings)('a page of %s is one Query by key, and so is the next', async (_, list) => {
  const { mock, queues } = answering(lines(32));

  const { next = '' } = await list(queues, { by });
  await list(queues, { by, cursor: next });

  expect(mock.calls()).toHaveLength(2);
  const [first, second] = mock.commandCalls(QueryCommand).map(({ args: [{ input }] }) => input);
  expect(first).toMatchObject({ Limit: 32, ExpressionAttributeValues: { ':after': ' ' } });
  expect(second).toMatchObject({ Limit: 32, ExpressionAttributeValues: { ':after': 'mahali 24' } });
  expect(first).not.toHaveProperty('FilterExpression');
});

it('a line that is not what its schema says is a defect of ours, and its message shows none of it', async () => {
  const { queues } = answering({ Items: [{ entity: 'line', number: '261100000017', kind: 'Asha Juma' }] });

  const page = queues.page('dawasa', undefined, { by });

  await expect(page).rejects.toThrow(CorruptItem);
  await expect(page).rejects.not.toThrow(/Asha/);
});
