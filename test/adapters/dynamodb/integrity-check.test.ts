import { describe, expect, inject, it } from 'vitest';
import { dynamoReadLog } from '../../../adapters/dynamodb/read-log.ts';
import { dynamoIntegrityCheck } from '../../../adapters/dynamodb/integrity-check.ts';
import { walkParts } from '../../../domain/audit/integrity-check.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { aRead } from '../../builders/read.ts';
import { aReminderOf, aSubmissionToStore } from '../../builders/submission.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

describe.each(inject('engines'))('the walk over the table on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  it('finds tickets by the hour in which they were sent, and reads their chains', async () => {
    const tables = await createTables(client, 'tickets', 'identities');
    const store = dynamoTicketStore({ client, tables });
    const integrityCheck = dynamoIntegrityCheck({ client, table: tables.tickets });
    const [first, second] = ['261100000025', '261100000017'].map((number) =>
      aSubmissionToStore({ ticket: { number } }),
    );
    if (first === undefined || second === undefined) throw new Error('There are no submissions.');
    await store.submit(first);
    await store.submit(second);
    await store.save(aReminderOf(second.ticket));
    await dynamoReadLog({ client, table: tables.tickets }).record(aRead({ number: second.ticket.number }));

    expect(await integrityCheck.sentIn('2026-11-24T06:00:00Z', '2026-11-24T07:00:00Z')).toEqual([
      '261100000017',
      '261100000025',
    ]);
    expect(await integrityCheck.sentIn('2026-11-24T07:00:00Z', '2026-11-24T08:00:00Z')).toEqual([]);

    const chains = await integrityCheck.chainsOf('261100000017');
    expect(chains.map(({ entries }) => entries.length)).toEqual([2, 1, 0]);
    expect(chains[0]?.ticketState?.says).toMatchObject({ version: 2, status: 'submitted' });
    expect(chains[1]?.head?.count).toBe(1);
  });

  it('keeps where it is in each part, and lets one run have a part at a time', async () => {
    const tables = await createTables(client, 'tickets');
    const integrityCheck = dynamoIntegrityCheck({ client, table: tables.tickets });
    const [at, until, later] = [
      '2026-11-24T06:00:00Z',
      '2026-11-24T06:16:00Z',
      '2026-11-24T06:16:01Z',
    ] as const;
    const place = { from: '2026-01-01T02:00:00Z', began: at } as const;
    expect(await integrityCheck.places()).toEqual(Array.from({ length: walkParts }));

    expect(await integrityCheck.hold(2, place, { at, until })).toBe(true);
    expect(await integrityCheck.hold(2, place, { at, until })).toBe(false);
    expect(await integrityCheck.hold(3, place, { at, until })).toBe(true);
    expect(await integrityCheck.hold(3, place, { at: later, until: later })).toBe(true);

    const further = { ...place, from: '2026-01-01T09:00:00Z', after: '260100000017' } as const;
    await integrityCheck.release(2, further);
    expect((await integrityCheck.places())[2]).toEqual(further);
    expect(await integrityCheck.hold(2, place, { at, until })).toBe(false); // it went on meanwhile
    expect(await integrityCheck.hold(2, further, { at, until })).toBe(true);
  });
});
