import { describe, expect, inject, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { readKeys, ticketKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoReadLog } from '../../../adapters/dynamodb/read-log.ts';
import { dynamoChainEntries } from '../../../adapters/dynamodb/chain-entries.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { dynamoTrails } from '../../../adapters/dynamodb/trails.ts';
import { wholeAuditLog } from '../../../adapters/dynamodb/whole-audit-log.ts';
import { base64UrlOf } from '../../../domain/audit/bytes.ts';
import { leafName } from '../../../domain/audit/batch.ts';
import type { EntryPosition } from '../../../domain/audit/chain.ts';
import { AuditedChains } from '../../../domain/audit/audited-chains.ts';
import { storedInChains } from '../../../domain/audit/integrity-check.ts';
import { verifyChains } from '../../../domain/audit/verify-chains.ts';
import { verifyStoredTexts } from '../../../domain/audit/verify-texts.ts';
import { aReminderOf, aReplyTo, aSubmissionToStore } from '../../builders/submission.ts';
import { aRead, aReason } from '../../builders/read.ts';
import { collected } from '../../builders/collected.ts';
import { byHand } from './table-by-hand.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

const number = '261100000017';

describe.each(inject('engines'))('the record on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  /** A ticket with three events and two reads, and another with one event. */
  async function aRecord() {
    const tables = await createTables(client, 'tickets', 'identities');
    const store = dynamoTicketStore({ client, tables });
    const log = dynamoReadLog({ client, table: tables.tickets });
    const submission = aSubmissionToStore({ ticket: { number } });
    await store.submit(submission);
    await store.submit(aSubmissionToStore({ ticket: { number: '261100000025' } }));
    const reminder = aReminderOf(submission.ticket);
    await store.save(reminder);
    await store.save(aReplyTo(reminder.ticket, { message: 'Tumeanza kuchimba.' }));
    await log.record(aRead({ number }));
    await log.record(aRead({ number, reason: aReason('Ombi la Bunge') }));
    return { table: tables.tickets, submission };
  }

  async function verified(table: string) {
    const { entries, heads, texts } = storedInChains(await collected(wholeAuditLog(client, table)));
    const chains = new AuditedChains(entries, hashing);
    return {
      stored: { entries: chains.all(), heads },
      ...verifyChains(heads, chains),
      onTexts: verifyStoredTexts(texts, chains),
    };
  }

  it('is given for one ticket with its links, in order', async () => {
    const { table } = await aRecord();

    const { events, reads } = await dynamoTrails({ client, table }).trailBefore(number, 50);

    expect(events.map(({ entry }) => entry.type)).toEqual(['submit', 'remind', 'reply']);
    expect(reads.map(({ entry }) => entry.count)).toEqual([1, 2]);
    expect(events.map(({ previous }) => previous)).toEqual([undefined, events[0]?.hash, events[1]?.hash]);
    expect(reads[1]?.previous).toBe(reads[0]?.hash);
    const computed = [...events, ...reads].map(({ sealed }) => base64UrlOf(hashing.sha256(sealed)));
    expect(computed).toEqual([...events, ...reads].map(({ hash }) => hash));
    expect(JSON.stringify([events, reads])).not.toContain('Bunge');
    expect(await dynamoTrails({ client, table }).trailBefore('261100000033', 50)).toEqual({
      events: [],
      reads: [],
    });
  });

  it('is whole and sound as the stores wrote it, and holds no text', async () => {
    const { table, submission } = await aRecord();

    const { findings, unanchored, stored } = await verified(table);

    expect(findings).toEqual([]);
    expect(unanchored).toEqual({ events: 4, reads: 2, secrets: 0, registry: 0 });
    expect(stored.entries.map(leafName).toSorted()).toEqual([
      `events ${number} 1`,
      `events ${number} 2`,
      `events ${number} 3`,
      'events 261100000025 1',
      `reads ${number} 1`,
      `reads ${number} 2`,
    ]);
    const text = JSON.stringify(stored);
    for (const written of [submission.texts.subject, 'Tumeanza', 'Bunge'])
      expect(text).not.toContain(written);
  });

  it('gives a leaf of every event and read to the next checkpoint', async () => {
    const { table } = await aRecord();
    const { stored } = await verified(table);

    const leaves = await collected(
      dynamoChainEntries({ client, table }).leavesBetween('2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z'),
    );

    const named = ({ hash, ...place }: EntryPosition & { readonly hash?: string }): string =>
      `${leafName(place)} ${hash}`;
    expect(leaves.map(named).toSorted()).toEqual(stored.entries.map(named).toSorted());
  });

  it('shows an item that was edited in the table', async () => {
    const { table } = await aRecord();
    await byHand(client, table).sets(readKeys.read(number, 1), 'opened', 'identity');

    expect((await verified(table)).findings).toEqual([
      { place: { chain: 'reads', number, count: 1 }, fault: 'edited' },
    ]);
  });

  it('finds each text as it was written: those of a submission, of an act, and the reason of a read', async () => {
    const { table } = await aRecord();

    expect((await verified(table)).onTexts).toEqual({ findings: [], sound: 0, unanchored: 4 });
  });

  const texts = [
    ['what was sent', ticketKeys.texts(number), 'events', 1, 'subject'],
    ['what was written with an act', ticketKeys.written(number, 3), 'events', 3, 'parts.message'],
    ['why it was opened', readKeys.reason(number, 2), 'reads', 2, 'parts.reason'],
  ] as const;

  it.each(texts)('shows it when %s was edited in the table', async (_what, Key, chain, count, path) => {
    const { table } = await aRecord();
    await byHand(client, table).sets(Key, path, 'Kingine');

    expect((await verified(table)).onTexts.findings).toEqual([
      { place: { chain, number, count }, fault: 'edited' },
    ]);
  });

  it.each(texts)('shows it when %s was removed from the table', async (_what, Key, chain, count) => {
    const { table } = await aRecord();
    await byHand(client, table).removes(Key);

    expect((await verified(table)).onTexts.findings).toEqual([
      { place: { chain, number, count }, fault: 'missing' },
    ]);
  });

  it('shows a text that somebody put beside an event without one', async () => {
    const { table } = await aRecord();
    const item = { entity: 'written', v: 1, version: 2, salt: '5a'.repeat(16) };
    await byHand(client, table).puts({
      ...ticketKeys.written(number, 2),
      ...item,
      parts: { message: 'Ongezo' },
    });

    expect((await verified(table)).onTexts.findings).toEqual([
      { place: { chain: 'events', number, count: 2 }, fault: 'inserted' },
    ]);
  });

  it('calls a text missing where its item claims that it was erased: nothing in its chain says so', async () => {
    const { table } = await aRecord();
    const erased = (key: object, ...parts: readonly string[]) =>
      byHand(client, table).updates(
        key,
        `SET erasedAt = :else REMOVE ${parts.join(', ')}`,
        '2027-11-24T06:00:00Z',
      );
    await erased(ticketKeys.written(number, 3), 'parts', 'salt');
    await erased(readKeys.reason(number, 2), 'parts', 'salt');
    const { onTexts } = await verified(table);

    const missing = [
      { place: { chain: 'events', number, count: 3 }, fault: 'missing' },
      { place: { chain: 'reads', number, count: 2 }, fault: 'missing' },
    ];
    expect(new Set(onTexts.findings)).toEqual(new Set(missing));

    await erased(ticketKeys.texts(number), 'subject', 'description', 'remedySought', 'landmark');
    expect((await verified(table)).onTexts.findings).toContainEqual({
      place: { chain: 'events', number, count: 1 },
      fault: 'edited',
    });
  });

  it('shows the last event that was removed: the head knows it', async () => {
    const { table } = await aRecord();
    await byHand(client, table).removes(ticketKeys.event(number, 3));

    expect((await verified(table)).findings).toEqual([
      { place: { chain: 'events', number, count: 2 }, fault: 'head-differs' },
    ]);
  });
});
