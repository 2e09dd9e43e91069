import { describe, expect, inject, it } from 'vitest';
import { dynamoReadLog } from '../../../adapters/dynamodb/read-log.ts';
import { dynamoIntegrityCheck } from '../../../adapters/dynamodb/integrity-check.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { aRead } from '../../builders/read.ts';
import { aReminderOf, aSubmissionToStore } from '../../builders/submission.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

describe.each(inject('engines'))('the walk over the table on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  it('keeps its place, finds tickets by the hour in which they were sent, and reads their chains', async () => {
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

    expect(await integrityCheck.position()).toBeUndefined();
    await integrityCheck.savePosition({ from: '2026-11-24T06:00:00Z', after: '261100000017' });
    expect(await integrityCheck.position()).toEqual({ from: '2026-11-24T06:00:00Z', after: '261100000017' });
    await integrityCheck.savePosition({ from: '2026-11-24T07:00:00Z' });
    expect(await integrityCheck.position()).toEqual({ from: '2026-11-24T07:00:00Z' });

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
});
