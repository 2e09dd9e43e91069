import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { newEventItem } from '../../../adapters/dynamodb/items/event-item.ts';
import { newInstitutionItem } from '../../../adapters/dynamodb/items/institution-item.ts';
import { newTicketItem } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { unitsInTransaction, unitsOfWrite } from '../../builders/dynamodb/write-units.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { aClosingOf, aReminderOf, aStoredTicket, aSubmissionToStore } from '../../builders/submission.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

const ticket = aStoredTicket();
const head = newTicketItem(ticket);
const later = newTicketItem(aReminderOf(ticket).ticket);
const closed = newTicketItem(aClosingOf(ticket).ticket);
const long = { ...head, filling: 'x'.repeat(2_000) };
const event = newEventItem(aSubmissionToStore().event);
const node = newInstitutionItem(anInstitution({ id: 'ofisi' }));
const renamed = newInstitutionItem(
  anInstitution({ id: 'ofisi', name: { sw: 'Wakala', en: 'Agency' }, activeOfficers: 3 }),
);
const restaffed = newInstitutionItem(anInstitution({ id: 'ofisi', activeOfficers: 3 }));

const writes = [
  ['a new head', 'tickets', undefined, head, { table: 1, indexes: 1 }],
  ['the same head again', 'tickets', head, head, { table: 1, indexes: 0 }],
  ['a head whose wake time moves', 'tickets', head, later, { table: 1, indexes: 2 }],
  ['a head that waits for nothing any more', 'tickets', head, closed, { table: 1, indexes: 1 }],
  ['a head that was long', 'tickets', long, closed, { table: 3, indexes: 1 }],
  ['an event', 'tickets', undefined, event, { table: 1, indexes: 1 }],
  ['a node whose place stays', 'registry', node, restaffed, { table: 1, indexes: 1 }],
  ['a node that gets another name', 'registry', node, renamed, { table: 1, indexes: 2 }],
] as const;

describe('the capacity units of a write', () => {
  it.each(writes)('of %s', (_, table, before, after, units) => {
    expect(unitsOfWrite(table, before, after)).toEqual(units);
  });

  it('are twice those of the item in a transaction, and once those of the indexes', () => {
    expect(unitsInTransaction('tickets', head, later)).toBe(4);
  });
});

const countsAsAwsDoes = inject('engines').filter(({ name }) => name === 'DynamoDB Local');

describe.each(countsAsAwsDoes)('the capacity units of a write on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  it.each(writes)('of %s are what it reports', async (_, described, before, after) => {
    const table = (await createTables(client, described))[described];
    if (before !== undefined) await client.send(new PutCommand({ TableName: table, Item: before }));
    const command = new PutCommand({ TableName: table, Item: after, ReturnConsumedCapacity: 'INDEXES' });

    const { ConsumedCapacity: consumed } = await client.send(command);

    const units = unitsOfWrite(described, before, after);
    expect(consumed?.Table?.CapacityUnits).toBe(units.table);
    expect(consumed?.CapacityUnits).toBe(units.table + units.indexes);
  });
});
