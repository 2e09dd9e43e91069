import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { ticketKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import type { StateMismatch } from '../../../domain/ticketing/tickets/verified-state.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { aReminderOf, aSubmissionToStore } from '../../builders/submission.ts';
import { byHand } from './table-by-hand.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

describe.each(inject('engines'))('the head of a ticket in the table on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  /** A ticket with so many reminders, and what rang. */
  async function aStored(more: number, ticket: Partial<Ticket>, reading: DynamoDBDocumentClient = client) {
    const tables = await createTables(client, 'tickets', 'identities');
    const rang: StateMismatch[] = [];
    const store = dynamoTicketStore({
      client: reading,
      tables,
      alarm: (differs) => rang.push(differs),
    });
    const submission = aSubmissionToStore({ ticket });
    await store.submit(submission);
    let last = submission.ticket;
    for (let count = 0; count < more; count += 1) {
      const change = aReminderOf(last, 60 * count);
      await store.save(change);
      ({ ticket: last } = change);
    }
    const { number } = submission.ticket;
    const { updates } = byHand(client, tables.tickets);
    const sets = (expression: string, value?: unknown, key: object = ticketKeys.head(number)) =>
      updates(key, expression, value);
    return { store, number, sets, rang };
  }

  it('is as its events say, of a young ticket and of an old one, and nothing rings', async () => {
    for (const more of [0, 40]) {
      const { store, number, rang } = await aStored(more, { aboutOfficer: 'asha', toldBy: ['sms', 'email'] });

      expect(await store.open(number)).not.toHaveProperty('disputed');
      expect(await store.history(number)).not.toHaveProperty('disputed');
      expect((await store.load(number))?.aboutOfficer).toBe('asha');
      expect(rang).toEqual([]);
    }
  });

  it.each([
    ['aboutOfficer', 'REMOVE #off', undefined],
    ['aboutOfficer', 'SET #off = :else', 'juma'],
    ['sensitive', 'SET #sen = :else', false],
    ['status', 'SET #status = :else', 'closed'],
    ['cycle.respondBy', 'SET #cycle.#resBy = :else', '2099-01-01T00:00:00Z'],
    ['cycle.steps', 'SET #cycle.#st = :else', ['fl']],
    ['assignee', 'SET #as = :else', 'asha'],
    ['handedOn', 'SET #on = :else', 1],
    ['nextWakeAt', 'REMOVE #GSI1PK, #GSI1SK', undefined],
    ['toldBy', 'REMOVE #by', undefined],
    ['lastHash', 'SET #last = :else', 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg'],
  ])('is held against them where somebody writes to it: %s by %s', async (field, expression, value) => {
    for (const more of [0, 40]) {
      const { store, number, sets, rang } = await aStored(more, {
        aboutOfficer: 'asha',
        category: 'ukatili',
        sensitive: true,
        toldBy: ['sms', 'email'],
        heldBefore: ['kata'],
      });
      const sound = await store.history(number);
      await sets(expression, value);

      for (const read of [store.open(number), store.history(number)]) {
        const { ticket } = (await read) ?? {};
        expect({ ...ticket, lastHash: '' }).toEqual({ ...sound?.ticket, lastHash: '' });
      }
      expect({ ...(await store.load(number)), lastHash: '' }).toEqual({ ...sound?.ticket, lastHash: '' });
      expect(rang).toEqual(Array.from({ length: 3 }, () => ({ number, fields: [field] })));
    }
  });

  it.each(['status', 'hold', 'cycle', 'version', 'cat'])(
    'is what its events say where it cannot be read, for it lacks %s',
    async (attribute) => {
      for (const more of [0, 40]) {
        const { store, number, sets, rang } = await aStored(more, { toldBy: ['sms', 'email'] });
        const sound = await store.open(number);
        await sets(`REMOVE #${attribute}`);

        expect((await store.open(number))?.ticket).toEqual(sound?.ticket);
        expect(rang).toEqual([{ number, fields: ['unreadable'] }]);
      }
    },
  );

  it('is gone by, and what the event says too, where the newest event was changed with it', async () => {
    const { store, number, sets, rang } = await aStored(2, { aboutOfficer: 'asha' });
    await sets('REMOVE #about.#officer', undefined, ticketKeys.event(number, 3));

    const found = await store.open(number);

    expect(found?.ticket.aboutOfficer).toBe('asha');
    expect(found?.disputed).not.toHaveProperty('aboutOfficer');
    expect(rang).toEqual([{ number, fields: ['aboutOfficer', 'newest-event'] }]);
  });

  it('rings for nothing while others write', async () => {
    const { store, number, rang } = await aStored(0, {});
    let ticket = (await store.load(number)) ?? aSubmissionToStore().ticket;
    const writing = async () => {
      for (let count = 0; count < 30; count += 1) {
        const change = aReminderOf(ticket, 60 * count);
        await store.save(change);
        ({ ticket } = change);
      }
    };
    const reading = async () => {
      for (let count = 0; count < 30; count += 1) await store.history(number);
    };

    await Promise.all([writing(), reading(), reading()]);

    expect(rang).toEqual([]);
  });
});
