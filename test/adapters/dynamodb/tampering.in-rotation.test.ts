import { readFileSync } from 'node:fs';
import { ScanCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { dynamoAttachmentStore } from '../../../adapters/dynamodb/attachment-store.ts';
import { newOpenPageItem } from '../../../adapters/dynamodb/items/open-page-item.ts';
import { dynamoReadLog } from '../../../adapters/dynamodb/read-log.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { dynamoReceiptSecrets } from '../../../adapters/dynamodb/receipt-secrets.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { wholeVault } from '../../../adapters/dynamodb/whole-vault.ts';
import { wholeAuditLog } from '../../../adapters/dynamodb/whole-audit-log.ts';
import { storedEntry } from '../../../adapters/dynamodb/stored-entry.ts';
import { chainLinkTo, type ChainEnd, type StoredEntry } from '../../../domain/audit/chain.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { attachmentEvent } from '../../../domain/casework/acts/put-on-record.ts';
import { registryChain, registryEntryOf } from '../../../domain/audit/registry-chain.ts';
import { storedInChains } from '../../../domain/audit/integrity-check.ts';
import { batchOf, type Leaf } from '../../../domain/audit/batch.ts';
import { statementAfter, type Checkpoint } from '../../../domain/audit/checkpoint.ts';
import { secretNotice } from '../../../domain/messaging/notices/secret-notice.ts';
import { eventsPerSnapshot } from '../../../domain/ticketing/tickets/snapshot.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { tables as described } from '../../../lib/config/tables.ts';
import { notCovered, notCoveredOf } from '../../../operations/audit/not-covered.ts';
import { notCoveredReport } from '../../../operations/audit/report.ts';
import { reportOn } from '../../../operations/audit/verify-audit-log.ts';
import { anAttachment, checked, clean } from '../../builders/attachment.ts';
import { aRead, aReason } from '../../builders/read.ts';
import { tamperings } from '../../builders/tamperings.ts';
import { aKeyPair, signedWith } from '../../builders/record.ts';
import { aReminderOf, aReplyTo, aSubmissionToStore } from '../../builders/submission.ts';
import { collected } from '../../builders/collected.ts';
import { exportInMemory } from '../../builders/export-in-memory.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';

const number = '261100000017';
const replacedNumber = '261100000025';
const until = '2026-11-25T06:00:00Z';
const key = aKeyPair();

/** Everything of a small country that lies in the table of tickets, and how its citizens are reached. */
async function aCountry(client: DynamoDBDocumentClient): Promise<readonly Item[]> {
  const tables = await createTables(client, 'tickets', 'identities', 'outbox');
  const table = tables.tickets;
  const store = dynamoTicketStore({ client, tables });
  const reads = dynamoReadLog({ client, table });
  const secrets = dynamoReceiptSecrets({ client, tables });
  const attachments = dynamoAttachmentStore({ client, table });

  const about: Partial<Ticket> = {
    number,
    aboutOfficer: 'mhandisi',
    sentTo: 'kata',
    holder: 'mkoa',
    heldBefore: ['wilaya'],
    handedOn: ['wilaya'],
    place: { region: 'mwanza', council: 'ilemela', point: { latitude: -2.5, longitude: 32.9 } },
    toldBy: ['sms', 'email'],
    assignee: 'asha',
    unit: 'idara',
    acknowledgedAt: '2026-11-24T06:30:00Z',
    status: 'in-progress',
    objectionDueAt: '2026-12-03T06:00:00Z',
  };
  const submission = aSubmissionToStore({ ticket: about, phone: '+255712345678' });
  await store.submit(submission);
  let { ticket } = submission;
  for (let version = 2; version < eventsPerSnapshot; version += 1) {
    const change = aReminderOf(ticket, 60 * version);
    await store.save(change);
    ({ ticket } = change);
  }
  const reply = aReplyTo(ticket, { message: 'Tumeanza kuchimba.' });
  await store.save({
    ...reply,
    listing: { asked: 16, asker: 'asha', askedAt: '2026-11-24T09:00:00Z', dueBy: '2026-11-25T09:00:00Z' },
  });
  const upload = anAttachment({ number });
  await attachments.take(upload);
  await attachments.begin(upload);
  await attachments.settle(upload, clean, '2026-11-24T09:01:00Z');
  const history = await store.history(number);
  const attached =
    history && attachmentEvent(history, checked(upload, clean), '2026-11-24T09:01:00Z', hashing);
  if (attached !== undefined) await store.save(attached);
  await reads.record(aRead({ number, version: 16, holder: 'mkoa' }));
  await reads.record(aRead({ number, reason: aReason('Ombi la Bunge') }));

  const other = aSubmissionToStore({ ticket: { number: replacedNumber, openness: 'anonymous' } });
  await store.submit(other);
  const fresh = { generation: 1, key: '1' };
  await secrets.putDown({
    number: replacedNumber,
    hash: 'hash',
    at: '2026-11-24T09:00:00Z',
    replacement: {
      replaces: 0,
      secret: { ...fresh, hash: 'b'.repeat(64), replacedAt: '2026-11-24T09:00:00Z' },
      notice: secretNotice(other.ticket, 'sms', fresh, '2026-11-24T09:00:00Z'),
    },
  });
  const { Items: items = [] } = await client.send(new ScanCommand({ TableName: table }));
  const { Items: vault = [] } = await client.send(new ScanCommand({ TableName: tables.identities }));
  return [...items, ...vault, newOpenPageItem(number, { officer: 'asha', since: until, saidAt: until })];
}

/** A registry that was imported once, and holds nothing. */
const registry = { pieces: [], items: [], following: [] };
const imported = { ...registryEntryOf({ version: 1, at: '2026-11-24T05:00:00Z', act: 'import' }, []) };
const importedAt = { ...registryChain, count: 1 };
const { hash: importedHash } = chainLinkTo(undefined, importedAt, imported, hashing);
const registryEntry: StoredEntry = { ...importedAt, hash: importedHash, entry: imported };
const registryHead: ChainEnd = { ...importedAt, hash: importedHash };

/** A client to nothing but these items, that reads as an export does. */
const clientOf = (items: readonly Item[]): DynamoDBDocumentClient =>
  ({
    send: ({ input }: { readonly input: Record<string, unknown> }) => {
      const values = Object.values((input['ExpressionAttributeValues'] ?? {}) as Item);
      const isScan = input['FilterExpression'] !== undefined;
      const found = items.filter((item) => values.includes(item[isScan ? 'entity' : 'PK']));
      const byPlace = found.toSorted((a, b) =>
        `${String(a['PK'])} ${String(a['SK'])}` < `${String(b['PK'])} ${String(b['SK'])}` ? -1 : 1,
      );
      return Promise.resolve({ Items: structuredClone(byPlace) });
    },
  }) as unknown as DynamoDBDocumentClient;

interface Log {
  readonly checkpoints: readonly Checkpoint[];
  readonly batches: readonly string[];
}

/** What an export of them holds, read again from its lines. */
async function exported(items: readonly Item[], log: Log): Promise<Parameters<typeof exportInMemory>[0]> {
  const chains = await collected(wholeAuditLog(clientOf(items), 'tickets'));
  const read = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
  const contacts = await collected(wholeVault(clientOf(items), 'identities'));
  const bucket = { size: 1234, digest: 'muhtasari' };
  const { entries, heads, files, ...beside } = read(storedInChains(chains));
  return {
    begunAt: until,
    checkpoints: log.checkpoints,
    batch: (sequence: number) => log.batches[sequence - 1],
    entries: [registryEntry, ...entries],
    heads: [registryHead, ...heads],
    files: files.map((file) => ({ ...file, found: bucket })),
    ...beside,
    registry,
    contacts: read(contacts),
  };
}

/** What a verification of them says, by the published key. */
async function verified(items: readonly Item[], log: Log) {
  const given = { isSigned: trusting([key]), isGiven: true, lacking: new Set<string>() };
  return reportOn(exportInMemory(await exported(items, log)), given);
}

const ending = async (items: readonly Item[], log: Log): Promise<string> =>
  (await verified(items, log)).ending;

/** Two checkpoints over all that is there. */
async function anchored(items: readonly Item[]): Promise<Log> {
  const { entries } = await exported(items, { checkpoints: [], batches: [] });
  const leaves = [...entries].map(({ chain, number: of, count, hash = '' }): Leaf => ({
    chain,
    number: of,
    count,
    hash,
  }));
  const [first, second] = [1, 2].map((sequence) =>
    batchOf(
      { sequence, until: sequence === 1 ? '2026-11-25T05:55:00Z' : until },
      sequence === 1 ? leaves.slice(0, 9) : leaves.slice(9),
      hashing,
    ),
  );
  if (first === undefined || second === undefined) throw new Error('There are no batches.');
  const one = statementAfter(undefined, first, { key: key.fingerprint, at: first.until }, hashing);
  const two = statementAfter(one, second, { key: key.fingerprint, at: second.until }, hashing);
  return { checkpoints: [signedWith(key, one), signedWith(key, two)], batches: [first.text, second.text] };
}

/** Of many events the first and the newest, and all of every other kind. */
const isTried = ({ entity, version }: Item): boolean =>
  entity !== 'event' || version === 1 || version === eventsPerSnapshot + 1;

describe.each(inject('engines').slice(0, 1))(
  'everything in the table of tickets and every contact, tampered with one field at a time',
  ({ endpoint }) => {
    it('is found, or is on the list of what is not covered, and is never called sound', async () => {
      const items = await aCountry(clientFor(endpoint));
      const log = await anchored(items);
      expect(await ending(items, log)).toBe('sound');

      const outcomes = { found: 0, 'not covered': 0, 'left open': 0, 'called sound': 0, stopped: 0 };
      const wrong: string[] = [];
      const kinds = new Set<string>();
      const judge = async (
        { entity, path, what }: { readonly entity: string; readonly path: string; readonly what: string },
        forged: readonly Item[],
        forgedLog = log,
      ) => {
        kinds.add(entity);
        const end = await ending(forged, forgedLog).catch(() => 'stopped');
        const outcome =
          end === 'tampered'
            ? 'found'
            : notCoveredOf(entity, path)
              ? 'not covered'
              : end === 'stopped'
                ? 'stopped'
                : end === 'sound'
                  ? 'called sound'
                  : 'left open';
        outcomes[outcome] += 1;
        if (outcome !== 'found' && outcome !== 'not covered')
          wrong.push(`${entity} ${path} ${what}: ${outcome}`);
      };

      for (const [place, item] of items.entries()) {
        if (!isTried(item)) continue;
        const entity = String(item['entity']);
        await judge({ entity, path: '', what: 'removed' }, items.toSpliced(place, 1));
        await judge({ entity, path: 'another', what: 'doubled' }, [
          ...items,
          { ...item, SK: `${String(item['SK'])}1` },
        ]);
        for (const { path, what, forged } of tamperings(item)) {
          if (path === 'PK' && what === 'removed') continue; // no item lacks its key
          if (path === 'SK' && what === 'removed') continue;
          await judge({ entity, path, what }, items.with(place, forged as Item));
        }
      }
      for (const [place, checkpoint] of log.checkpoints.entries()) {
        for (const { path, what, forged } of tamperings(checkpoint)) {
          const checkpoints = log.checkpoints.with(place, forged as Checkpoint);
          await judge({ entity: 'checkpoint', path, what }, items, { ...log, checkpoints });
        }
      }
      for (const [place, batch] of log.batches.entries()) {
        const lines = batch.trim().split('\n');
        for (const [line, text] of lines.entries()) {
          if (line > 1 && line < lines.length - 1) continue; // one leaf is as the other
          for (const { path, what, forged } of tamperings(JSON.parse(text) as Item)) {
            const batches = log.batches.with(
              place,
              `${lines.with(line, JSON.stringify(forged)).join('\n')}\n`,
            );
            await judge({ entity: 'batch', path, what }, items, { ...log, batches });
          }
        }
      }

      const tried = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
      console.log(
        `Fields tried: ${tried}, of ${kinds.size} kinds of items. Found: ${outcomes.found}. Named as not covered: ${outcomes['not covered']}. Called sound: ${outcomes['called sound']}.`,
      );
      expect([...new Set(wrong)]).toEqual([]);
      expect(tried).toBeGreaterThan(900);
    });

    it('is named: the ticket and the field', async () => {
      const items = await aCountry(clientFor(endpoint));
      const log = await anchored(items);
      const forged = items.map((item) =>
        item['entity'] === 'ticket' && item['PK'] === `TICKET#${number}`
          ? { ...omit(item, 'off'), cycle: { ...(item['cycle'] as Item), resBy: '2099-01-01T00:00:00Z' } }
          : item,
      );

      const { lines, ending: ends } = await verified(forged, log);

      expect(ends).toBe('tampered');
      expect(lines).toContain(
        `Ticket ${number} says something else in its head than its newest event: aboutOfficer.`,
      );
      expect(lines).toContain(
        `Ticket ${number} says something else in its head than its newest event: cycle.respondBy.`,
      );
    });

    it('is named: the ticket whose phone was exchanged, and the one that was given a contact', async () => {
      const items = await aCountry(clientFor(endpoint));
      const log = await anchored(items);
      const contact = items.find(({ entity }) => entity === 'contact') ?? {};
      const inserted = { ...contact, PK: `TICKET#${replacedNumber}`, number: replacedNumber };
      const forged = items.map((item) => (item === contact ? { ...item, phone: '+255754999999' } : item));

      const { lines, ending: ends } = await verified([...forged, inserted], log);

      expect(ends).toBe('tampered');
      expect(lines.join(' ')).toContain(`Ticket ${number} is reached otherwise than its citizen said`);
      expect(lines.join(' ')).toContain(`Ticket ${replacedNumber} has a contact in the vault`);
      expect(lines.join(' ')).not.toContain('+2557');
    });

    it('is named as not checked in every field where the newest event is from before events said it', async () => {
      const items = await aCountry(clientFor(endpoint));
      const of = (SK: string) =>
        items.find((item) => item['PK'] === `TICKET#${replacedNumber}` && item['SK'] === SK);
      const [head, event = {}] = [of('HEAD'), of('EVENT#000001')];
      const asBefore = omit(event, 'head', 'hash');
      const { entry } = storedEntry('events', asBefore);
      const { hash } = chainLinkTo(undefined, { chain: 'events', number: replacedNumber }, entry, hashing);
      const old = items.map((item) => {
        if (item === event) return { ...asBefore, hash };
        return item === head ? { ...item, last: hash } : item;
      });

      const { lines } = await verified(old, await anchored(old));

      expect(lines).toContainEqual(expect.stringContaining('Not checked in every field: 1 head.'));
    });
  },
);

describe('the list of what is not covered', () => {
  it('is printed by each verification, and stands in the documents as it is printed', () => {
    const page = readFileSync('docs/design/audit-log.md', 'utf8').split('## What is not covered')[1] ?? '';
    const [list = ''] = page.split('\n## ');
    const printed = notCoveredReport.lines.slice(1);

    expect(printed).toEqual(notCovered.map(({ what }) => `- ${what}`));
    expect(list.split('\n').filter((line) => line.startsWith('- '))).toEqual(printed);
  });

  it('names every table but that of tickets', () => {
    const named = notCovered.flatMap(({ tables = [] }) => tables);
    expect(named.toSorted()).toEqual(
      Object.keys(described)
        .filter((table) => table !== 'tickets')
        .toSorted(),
    );
  });

  it('is short', () => {
    expect(notCovered.length).toBeLessThanOrEqual(10);
  });
});
