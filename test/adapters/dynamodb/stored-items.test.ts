import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { newTicketItem } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { ticketKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { chainLinkTo } from '../../../domain/audit/chain.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aClosingOf, aReminderOf, aSubmissionToStore } from '../../builders/submission.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

describe.each(inject('engines'))('items on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  async function aStored() {
    const tables = await createTables(client, 'tickets', 'identities');
    const store = dynamoTicketStore({ client, tables });
    const submission = aSubmissionToStore({ ticket: { place: { region: 'dar-es-salaam' } } });
    await store.submit(submission);
    const { number } = submission.ticket;
    const raw = async (): Promise<Record<string, unknown>> => {
      const command = new GetCommand({ TableName: tables.tickets, Key: ticketKeys.head(number) });
      return (await client.send(command)).Item ?? {};
    };
    return { store, submission, number, table: tables.tickets, raw };
  }

  /** What a newer release may have written, at every depth. */
  const fromTomorrow = (table: string, number: string): UpdateCommand =>
    new UpdateCommand({
      TableName: table,
      Key: ticketKeys.head(number),
      UpdateExpression:
        'SET tomorrow = :new, #cycle.tomorrow = :new, #place.tomorrow = :new, #secret.tomorrow = :new',
      ExpressionAttributeNames: { '#cycle': 'cycle', '#place': 'place', '#secret': 'secret' },
      ExpressionAttributeValues: { ':new': 'kept' },
    });

  it('keep the attributes of a newer release when this one writes them again', async () => {
    const { store, number, table, raw } = await aStored();
    await client.send(fromTomorrow(table, number));
    const read = await store.load(number);
    if (read === undefined) throw new Error('It was stored.');

    await store.save(aReminderOf(read));

    const kept = { tomorrow: 'kept' };
    expect(await raw()).toMatchObject({ version: 2, ...kept, cycle: kept, place: kept, secret: kept });
  });

  it('keep what they do not know even when the change was made without it', async () => {
    const { store, submission, number, table, raw } = await aStored();
    await client.send(fromTomorrow(table, number));

    await store.save(aReminderOf(submission.ticket));

    expect(await raw()).toMatchObject({ version: 2, tomorrow: 'kept' });
  });

  it('of events are tied by a hash of all that is stored of them', async () => {
    const { store, number, table } = await aStored();
    const read = await store.load(number);
    if (read === undefined) throw new Error('It was stored.');
    const change = aReminderOf(read);
    await store.save({ ...change, event: { ...change.event, ...{ tomorrow: { kept: true } } } });
    const itemAt = async (version: number): Promise<Record<string, unknown>> => {
      const command = new GetCommand({ TableName: table, Key: ticketKeys.event(number, version) });
      return (await client.send(command)).Item ?? {};
    };

    const [first, second] = [await itemAt(1), await itemAt(2)];

    const stored = omit(second, 'PK', 'SK', 'GSI2PK', 'GSI2SK', 'previous', 'hash');
    const whose = { chain: 'events', number } as const;
    expect(first).not.toHaveProperty('previous');
    expect(second['previous']).toBe(first['hash']);
    expect(stored).toHaveProperty('tomorrow');
    expect(second['hash']).toBe(chainLinkTo(String(first['hash']), whose, stored, hashing).hash);
  });

  it('keep the salt of the commitment beside the texts', async () => {
    const { submission, number, table } = await aStored();
    const command = new GetCommand({ TableName: table, Key: ticketKeys.texts(number) });

    expect((await client.send(command)).Item).toMatchObject({ salt: submission.salt });
  });

  it('leave the wake index when the ticket waits for nothing', async () => {
    const { store, submission, raw } = await aStored();
    expect(await raw()).toHaveProperty('GSI1PK');

    await store.save(aClosingOf(submission.ticket));

    expect(await raw()).not.toHaveProperty('GSI1PK');
  });

  it('keep what the clock did under short names, and read it in full', async () => {
    const { store, submission, number, raw } = await aStored();
    await store.save(aReminderOf(submission.ticket));
    expect(await raw()).toMatchObject({ cycle: { st: ['r1'] } });
    expect((await store.load(number))?.cycle.steps).toEqual(['reminder-first']);
  });

  it('hold neither contact nor texts in the head', async () => {
    const { raw, submission } = await aStored();

    const head = JSON.stringify(await raw());

    expect(head).not.toContain(submission.texts.subject);
    expect(head).not.toContain(submission.idempotency.seed);
  });

  it.each([
    ['a form that does not exist', { v: 'lost' }, 'v'],
    ['a broken count deep inside', { secret: { hash: 'a', key: '1', gen: 'jana' } }, 'secret.generation'],
    ['a missing secret', { secret: undefined }, 'secret'],
  ])(
    '%s, which no event says, is a corrupt item, whose message tells the place and nothing of the content',
    async (_, wrong, place) => {
      const { store, submission, table, number } = await aStored();
      const item = { ...newTicketItem(submission.ticket), ...wrong };
      await client.send(new PutCommand({ TableName: table, Item: item }));

      const reading = store.load(number);

      await expect(reading).rejects.toThrow(CorruptItem);
      await expect(reading).rejects.toThrow(place);
      await expect(reading).rejects.not.toThrow(/lost|jana/);
    },
  );
});
