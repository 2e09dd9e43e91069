import { describe, expect, inject, it } from 'vitest';
import { ticketKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { aReminderOf, aReplyTo, aSubmissionToStore } from '../../builders/submission.ts';
import { byHand } from './table-by-hand.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

describe.each(inject('engines'))('a text in the table on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  /** A ticket with a reply, and after it so many more events without words. */
  async function aStored(more = 0) {
    const tables = await createTables(client, 'tickets', 'identities');
    const store = dynamoTicketStore({ client, tables });
    const submission = aSubmissionToStore();
    await store.submit(submission);
    const { number } = submission.ticket;
    const reply = aReplyTo(submission.ticket, { message: 'Tumeanza kuchimba.' });
    await store.save(reply);
    let { ticket } = reply;
    for (let count = 0; count < more; count += 1) {
      const change = aReminderOf(ticket, 60 * count);
      await store.save(change);
      ({ ticket } = change);
    }
    const { updates, removes, puts } = byHand(client, tables.tickets);
    const sets = (Key: object, expression: string) => updates(Key, expression, 'Kingine');
    return { store, submission, number, reply, sets, removes, puts };
  }

  it('is given as it was written, of a young ticket and of an old one', async () => {
    for (const more of [0, 40]) {
      const { store, submission, number, reply } = await aStored(more);

      expect((await store.open(number))?.texts).toEqual(submission.texts);
      expect(await store.writtenWith(reply.event)).toEqual({ message: 'Tumeanza kuchimba.' });
      expect((await store.pageBefore(number, 3)).written.get(2)).toEqual({ message: 'Tumeanza kuchimba.' });
    }
  });

  it.each([
    ['edited', 'SET description = :else'],
    ['cut', 'SET description = :else REMOVE remedySought'],
    ['without its landmark', 'SET tomorrow = :else REMOVE landmark'],
    ['no text any more', 'SET tomorrow = :else REMOVE subject'],
    ['without its salt', 'SET tomorrow = :else REMOVE salt'],
  ])('is forged when what was sent is %s, of a young ticket and of an old one', async (_what, expression) => {
    for (const more of [0, 40]) {
      const { store, number, sets } = await aStored(more);
      await sets(ticketKeys.texts(number), expression);

      expect((await store.open(number))?.texts).toBe('forged');
    }
  });

  it('is missing when what was sent was deleted, and where its item claims that it was erased', async () => {
    const { store, number, sets, removes } = await aStored();
    await sets(
      ticketKeys.texts(number),
      'SET erasedAt = :else REMOVE salt, subject, description, remedySought, landmark',
    );
    expect((await store.open(number))?.texts).toBe('missing');

    await removes(ticketKeys.texts(number));
    expect((await store.open(number))?.texts).toBe('missing');
  });

  it.each([
    ['edited', 'SET parts.message = :else'],
    ['no words any more', 'SET parts = :else'],
    ['of another form', 'SET version = :else, parts.message = :else'],
  ])('is forged when what was written with an act is %s, wherever it is read', async (_what, expression) => {
    const { store, number, reply, sets } = await aStored();
    await sets(ticketKeys.written(number, 2), expression);

    expect((await store.open(number))?.page.written.get(2)).toBe('forged');
    expect((await store.pageBefore(number, 3)).written.get(2)).toBe('forged');
    expect(await store.writtenWith(reply.event)).toBe('forged');
  });

  it('is missing when what was written with an act was deleted, wherever it is read', async () => {
    const { store, number, reply, removes } = await aStored();
    await removes(ticketKeys.written(number, 2));

    expect((await store.open(number))?.page.written.get(2)).toBe('missing');
    expect((await store.pageBefore(number, 3)).written.get(2)).toBe('missing');
    expect(await store.writtenWith(reply.event)).toBe('missing');
  });

  it('is forged when somebody put it beside an act with which nothing was written', async () => {
    const { store, number, puts } = await aStored(1);
    const item = { entity: 'written', v: 1, version: 3, salt: '5a'.repeat(16) };
    await puts({ ...ticketKeys.written(number, 3), ...item, parts: { message: 'Ongezo' } });

    expect((await store.open(number))?.page.written.get(3)).toBe('forged');
  });
});
