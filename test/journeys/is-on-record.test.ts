import { DeleteItemCommand, PutItemCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { verifyReceiptProof } from '../../adapters/web-crypto/verify-receipt-proof.ts';
import type { Receipt } from '../../local/demo/citizen.ts';
import { aPng } from '../builders/files.ts';
import { Attachments } from './steps/attachments.ts';
import { buckets, dynamodb } from './steps/aws.ts';
import { eventsOf, itemsOf, readsOf } from './steps/history.ts';
import { asks, does, tokensOf } from './steps/officers.ts';
import {
  healsRecord,
  provesReceipt,
  soundCodes,
  verifiesProof,
  verifiesRecord,
  verifiesRecordAlone,
  writesCheckpoint,
} from './steps/record.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

type StoredItem = Record<string, AttributeValue>;

const TableName = cloud.tables.tickets;
const puts = (Item: StoredItem) => dynamodb.send(new PutItemCommand({ TableName, Item }));
const removes = ({ PK, SK }: StoredItem) => {
  if (PK === undefined || SK === undefined) throw new Error('An item has keys.');
  return dynamodb.send(new DeleteItemCommand({ TableName, Key: { PK, SK } }));
};

/** Does what only the owner of the account can, verifies, and puts everything back. */
async function verifiedAfter(items: readonly StoredItem[], tampering: () => Promise<unknown>) {
  await tampering();
  try {
    return await verifiesRecord();
  } finally {
    for (const item of items) await puts(item);
  }
}

describe('a ticket that is on record', () => {
  // A compliment that was acknowledged is closed: no clock writes meanwhile.
  const compliment = aComplaint({ kind: 'compliment', institution: 'kmk' });
  let receipt: Receipt;
  let items: readonly StoredItem[];

  const itemAt = (SK: string): StoredItem => {
    const item = items.find((stored) => stored['SK']?.S === SK);
    if (item === undefined) throw new Error(`There is no ${SK}.`);
    return item;
  };

  beforeAll(async () => {
    const citizen = aCitizen();
    receipt = await citizen.send(compliment);
    const { access: head } = await tokensOf('neema-sanga');
    expect((await asks(`/v1/officer/tickets/${receipt.number}`, head)).status).toBe(200);
    expect((await does(head, receipt.number, 'acknowledgement')).status).toBe(200);
    await until('it is closed', 60, async () =>
      (await citizen.follow(receipt)).status.code === 'closed' ? true : undefined,
    );
    await aCitizen().send(aComplaint());
    await writesCheckpoint();
    items = [...(await itemsOf(receipt.number)), ...(await readsOf(receipt.number))];
  });

  it('is as it was, says a verification that knows nothing but the export and the published key', async () => {
    const { code, text } = await verifiesRecord();

    expect(text).toMatch(/Anchored: \d+ events, \d+ reads? and .* are as they were. Nothing is missing./);
    expect(soundCodes).toContain(code);
  });

  it('is vouched for by nobody where the key is taken from the export', async () => {
    const { code, text } = await verifiesRecordAlone();

    expect(text).toContain('no published key was given');
    expect(code).toBe(2);
  });

  it('has a receipt that proves its date and its content', async () => {
    const { said, file } = await provesReceipt(receipt.number);
    expect(said.text).toContain('The proof is in');
    const content = `${file}.content`;
    const { subject, description } = compliment;
    writeFileSync(content, JSON.stringify({ subject, description }));

    const right = await verifiesProof(file, '--content', content);
    writeFileSync(content, JSON.stringify({ subject, description: `${description}!` }));
    const wrong = await verifiesProof(file, '--content', content);

    expect(right.text).toContain('The content presented is what was sent, to the letter.');
    expect(right.code).toBe(0);
    expect(wrong.text).toContain('is NOT what was sent');
    expect(wrong.code).toBe(1);
  });

  it('has one whose citizen gets that proof too, and checks it in a browser', async () => {
    const reply = await fetch(`${cloud.apiUrl}/v1/tickets/${receipt.number}/proof`, {
      headers: { 'mrejesho-secret': receipt.secret, 'x-forwarded-for': '198.51.100.8' },
    });
    const document: unknown = await reply.json();
    const { subject, description } = compliment;

    expect(reply.status, JSON.stringify(document)).toBe(200);
    expect(await verifyReceiptProof(document, { texts: { subject, description } })).toMatchObject({
      outcome: 'proven',
      number: receipt.number,
      at: receipt.submittedAt,
      content: 'same',
    });
    const file = join(mkdtempSync(join(tmpdir(), 'mrejesho-proof-')), 'proof.json');
    writeFileSync(file, JSON.stringify(document));
    expect((await verifiesProof(file)).code).toBe(0);
  });

  it('shows it when the owner of the account edits an event', async () => {
    const event = itemAt('EVENT#000001');

    const { code, text } = await verifiedAfter([event], () =>
      puts({ ...event, at: { S: '2020-01-01T00:00:00Z' } }),
    );

    expect(text).toContain(`Ticket ${receipt.number}: event 1 was changed`);
    expect(code).toBe(1);
  });

  it('shows it when the owner of the account removes that it was read', async () => {
    const read = itemAt('READ#000001');

    const { code, text } = await verifiedAfter([read], () => removes(read));

    expect(text).toContain(
      `Ticket ${receipt.number}: read 1 was removed: a checkpoint knows that it existed.`,
    );
    expect(code).toBe(1);
  });

  it('shows it when the owner of the account removes it whole', async () => {
    const { code, text } = await verifiedAfter(items, () => Promise.all(items.map(removes)));

    expect(text).toContain(
      `Ticket ${receipt.number}: event 1 was removed: a checkpoint knows that it existed.`,
    );
    expect(code).toBe(1);
  });

  it.each([
    [
      'edits what was sent',
      'forged',
      (texts: StoredItem) => puts({ ...texts, subject: { S: 'Nimeridhika' } }),
    ],
    ['removes what was sent', 'missing', removes],
  ] as const)(
    'shows it to its citizen, its officer and the verification when the owner of the account %s',
    async (_what, lost, tampers) => {
      const { access: head } = await tokensOf('neema-sanga');
      const texts = itemAt('TEXT#SUBMISSION');
      await tampers(texts);
      try {
        const opened = await asks(`/v1/officer/tickets/${receipt.number}`, head);
        const followed = await aCitizen().follow(receipt);
        const { code, text } = await verifiesRecord();

        expect(opened).toMatchObject({ status: 200, body: { submission: { lost: { code: lost } } } });
        expect(followed.lost).toMatchObject({ code: lost });
        expect(JSON.stringify([opened.body, followed])).not.toContain('Nimeridhika');
        expect(text).toContain(`Ticket ${receipt.number}: `);
        expect(code).toBe(1);
      } finally {
        await puts(texts);
      }
    },
  );
});

describe('a record of which somebody marks the newest objects as deleted', () => {
  const Bucket = cloud.recordBucket;
  const firstUnder = async (Prefix: string) =>
    (await buckets.send(new ListObjectsV2Command({ Bucket, Prefix }))).Contents ?? [];

  it('goes on, is verified, and is healed by one command', async () => {
    await writesCheckpoint();
    const [checkpoint] = await firstUnder(auditLogKeys.checkpoints);
    const batch = (await firstUnder(auditLogKeys.batches)).at(-1);
    for (const object of [checkpoint, batch])
      await buckets.send(new DeleteObjectCommand({ Bucket, Key: object?.Key }));
    const receipt = await aCitizen().send(aComplaint());
    await writesCheckpoint();

    const proof = await provesReceipt(receipt.number);
    expect(proof.said.text).toContain('The proof is in');
    const { code, text } = await verifiesRecord();
    expect(soundCodes).toContain(code);
    expect(text).toContain('Hidden in the bucket: 2 objects');
    expect(text).not.toContain('FORKED');
    expect((await healsRecord()).text).toContain('Nothing was changed. To remove 2 marks, add: --apply');
    expect((await healsRecord('--apply')).text).toContain('Removed: 2 marks.');
    expect(await healsRecord()).toEqual({ code: 0, text: 'Nothing is hidden.\n' });
  });
});

describe('an attachment that is on record', () => {
  let receipt: Receipt;

  beforeAll(async () => {
    receipt = await aCitizen().send(aComplaint({ kind: 'suggestion' }));
    const attachments = new Attachments(receipt);
    expect(await attachments.send(await attachments.ask('image/png'), aPng())).toBe(204);
    await until('it is in the history', 60, async () =>
      (await eventsOf(receipt.number)).some(({ type }) => type === 'attach'),
    );
    await writesCheckpoint();
  });

  it('is found by the verification when somebody edits it in the bucket, or removes it', async () => {
    const Bucket = cloud.attachmentsBucket;
    const { Contents: [object] = [] } = await buckets.send(
      new ListObjectsV2Command({ Bucket, Prefix: `${receipt.number}/1/` }),
    );
    const at = { Bucket, Key: object?.Key };
    const { Body } = await buckets.send(new GetObjectCommand(at));
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
    const before = await verifiesRecord(Bucket);
    expect(before.text).toMatch(/Attachments: \d+ are to the byte those that the history says\./);
    expect(before.text).not.toContain(`Ticket ${receipt.number}`);

    const edited = Buffer.from(bytes);
    edited[edited.length - 3] = (edited.at(-3) ?? 0) ^ 1;
    await buckets.send(new PutObjectCommand({ ...at, Body: edited }));
    const withOneEdited = await verifiesRecord(Bucket);
    await buckets.send(new DeleteObjectCommand(at));
    const withOneRemoved = await verifiesRecord(Bucket);
    await buckets.send(new PutObjectCommand({ ...at, Body: bytes }));

    const named = `Ticket ${receipt.number}: attachment 1 has`;
    expect(withOneEdited.text).toContain(`${named} a file that is not the one`);
    expect(withOneRemoved.text).toContain(`${named} no file: it is missing.`);
    expect([withOneEdited.code, withOneRemoved.code]).toEqual([1, 1]);
  });
});
