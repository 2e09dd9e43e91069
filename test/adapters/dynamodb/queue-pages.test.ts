import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, it } from 'vitest';
import { dynamoQueues } from '../../../adapters/dynamodb/queues.ts';
import type { Page } from '../../../domain/institutions/registry/registry.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { usualSpare } from '../../../domain/casework/queues/full-page.ts';
import { wordedPageSize, type Queues } from '../../../domain/casework/queues/queues.ts';
import { someCursors, type WholeListing } from '../../builders/queues.ts';

type List = (queues: Queues, asked: WholeListing) => Promise<Page<unknown>>;

const by = 'asha';
/** Each with how many Queries it is: the stretches of its key, and where former entries are; and how many lines a page has, where no words are shown. */
const listings: readonly [what: string, queries: number, list: List, size?: number][] = [
  ['a queue', 1, (queues, asked) => queues.page('dawasa', undefined, asked)],
  ['what an office works on', 2, (queues, asked) => queues.page('dawasa', { here: true }, asked)],
  ['what nobody is given', 1, (queues, asked) => queues.page('dawasa', { unassigned: true }, asked)],
  ['what is overdue', 4, (queues, asked) => queues.page('dawasa', { overdue: true }, asked)],
  ['what is urgent', 3, (queues, asked) => queues.page('dawasa', { urgent: true }, asked)],
  ['a queue by status', 3, (queues, asked) => queues.page('dawasa', { status: 'submitted' }, asked)],
  ['a queue by kind', 2, (queues, asked) => queues.page('dawasa', { kind: 'question' }, asked)],
  ['a queue by assignee', 2, (queues, asked) => queues.page('dawasa', { assignee: 'juma' }, asked)],
  ["an officer's own tickets", 2, (queues, asked) => queues.assignedTo('juma', asked)],
  ['what an institution holds', 1, (queues, asked) => queues.holdingIn('dawasa', '2026-11', asked), 25],
  ['what was closed there', 1, (queues, asked) => queues.closedIn('dawasa', '2026-11', asked), 25],
  ['what it held', 1, (queues, asked) => queues.heldIn('dawasa', 'open', '2026-11', asked), 25],
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
    ...Object.fromEntries(sortKeys.map((key) => [key, `00#${place}`])),
  })),
  LastEvaluatedKey: {},
});

it.each(listings)(
  'a page of %s is %i Queries by key, and so is the next',
  async (_, queries, list, size = wordedPageSize) => {
    const { mock, queues } = answering(lines(size + usualSpare));

    const { next = '' } = await list(queues, { by });
    await list(queues, { by, cursor: next });

    expect(mock.calls()).toHaveLength(2 * queries);
    const asked = mock.commandCalls(QueryCommand).map(({ args: [{ input }] }) => input);
    expect(asked.map(({ Limit }) => Limit)).toEqual(asked.map(() => size + usualSpare));
    expect(asked.filter((input) => 'FilterExpression' in input)).toEqual([]);
  },
);

it('a line that is not what its schema says is a defect of ours, and its message shows none of it', async () => {
  const { queues } = answering({ Items: [{ entity: 'line', number: '261100000017', kind: 'Asha Juma' }] });

  const page = queues.page('dawasa', undefined, { by });

  await expect(page).rejects.toThrow(CorruptItem);
  await expect(page).rejects.not.toThrow(/Asha/);
});
