import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { auditLogKeys } from '../../../adapters/s3/audit-log-keys.ts';
import { commitmentTo } from '../../../domain/audit/commitment.ts';
import { receiptProof } from '../../../domain/audit/receipt-proof.ts';
import { readBatchText } from '../../../domain/audit/read-stored.ts';
import type { StoredText } from '../../../domain/audit/verify-texts.ts';
import { exitCodes, nothingVerified } from '../../../operations/audit/ending.ts';
import { verifyAuditLog } from '../../../operations/audit/verify-audit-log.ts';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { anAttachedFile } from '../../builders/attached-file.ts';
import { exportedRecord } from '../../builders/exported-record.ts';
import { aKeyPair, RecordBuilder } from '../../builders/record.ts';

const ticket = '261100000017';

/** What `npm run audit:verify` says, and the exit code it ends with. */
interface Said {
  readonly code: number;
  readonly text: string;
}

/** In a process of its own. */
const runs = (...words: readonly string[]): Promise<Said> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['operations/audit-verify.ts', ...words], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), text: `${stdout}${stderr}` }),
    );
  });

/** What it does there, without the process. */
async function verifies(...words: readonly string[]): Promise<Said> {
  try {
    const { lines, ending } = await verifyAuditLog(words);
    return { code: exitCodes[ending], text: lines.join('\n') };
  } catch (error) {
    if (error instanceof UsageError) return { code: nothingVerified, text: error.message };
    throw error;
  }
}

const aFile = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'mrejesho-key-')), 'file');
  writeFileSync(file, text);
  return file;
};

const anchored = (): RecordBuilder =>
  new RecordBuilder().adds('events', ticket).adds('reads', ticket).registers().anchors();
const published = ({ key }: RecordBuilder): string => `--key=${key.fingerprint}`;

/** An export of the record, verified by its published key or these words, says so and ends so. */
async function ends(
  code: number,
  record: RecordBuilder,
  says: string,
  {
    words = [published(record)],
    ...beside
  }: Parameters<typeof exportedRecord>[1] & { words?: string[] } = {},
): Promise<void> {
  const said = await verifies(exportedRecord(record, beside), ...words);
  expect(said.text).toContain(says);
  expect(said.code).toBe(code);
}

/** An export in which the key did not come along. */
function withoutItsKey(record: RecordBuilder): string {
  const folder = exportedRecord(record);
  rmSync(join(folder, auditLogKeys.key(record.key.fingerprint)));
  return folder;
}

describe('the verification of an export ends', () => {
  it('with 0 when all is covered by checkpoints of a published key, and as it was', () =>
    ends(0, anchored(), 'Anchored: 1 event, 1 read and 0 replaced secrets are as they were.'));

  it('with 0 as well when it is given the key itself, and the export holds none', async () => {
    const record = anchored();
    expect((await verifies(withoutItsKey(record), `--key=${aFile(record.key.pem)}`)).code).toBe(0);
  });

  it.each<[string, string[] | undefined]>([
    ['by the published key', undefined],
    ['without a key', []],
  ])('with 1 when something was changed, whoever vouches for the rest: %s', async (_, words) => {
    const record = anchored();
    record.entries.splice(1, 1);
    await ends(1, record, `Ticket ${ticket}: read 1 was removed`, words && { words });
  });

  it('with 1 when somebody else signed it all anew, whose key lies in the export', () =>
    ends(1, anchored(), 'is signed with a key that is none of those given', {
      words: [`--key=${aKeyPair().fingerprint}`],
    }));

  it('with 2 when no key was given: that of the export vouches for nothing', async () => {
    const { code, text } = await verifies(exportedRecord(anchored()));

    expect(text).toContain('no published key was given');
    expect(text).not.toContain('Anchored:');
    expect(code).toBe(2);
  });

  it('with 2 when the fingerprint is given of a key that nobody has', async () => {
    const record = anchored();
    const { code, text } = await verifies(withoutItsKey(record), published(record));

    expect(text).toContain('give the key itself');
    expect(code).toBe(2);
  });

  it('with 2 when there is no checkpoint', () =>
    ends(2, new RecordBuilder().adds('events', ticket), 'No sound checkpoint is there'));

  it('with 2 when the newest checkpoints are missing: they are older than the export by more than a silence', () =>
    ends(2, anchored(), 'Checkpoints are missing between 2026-11-24T06:03:01Z and 2026-11-24T09:00:00Z', {
      begunAt: '2026-11-24T09:00:00Z',
    }));

  it('with 3 when it is sound as far as it is covered, and says how much is not', () =>
    ends(
      3,
      anchored().adds('events', ticket).adds('secrets', ticket),
      'Not yet anchored: 1 event, 0 reads and 1 replaced secret.',
    ));

  it('with 3 when it holds nothing of the registry, and with 1 when a checkpoint knows that there was something', async () => {
    const without = new RecordBuilder().adds('events', ticket).anchors();
    await ends(3, without, 'Not covered: the registry. This export holds nothing of it');
    const missed = anchored();
    missed.entries = missed.entries.filter(({ chain }) => chain !== 'registry');
    missed.heads = missed.heads.filter(({ chain }) => chain !== 'registry');
    await ends(1, missed, 'Registry: change 1 was removed: a checkpoint knows that it existed.');
  });

  it('with 3 when nobody looked at the attachments', () => {
    const { file, says } = anAttachedFile(Buffer.from('a photograph'));
    return ends(
      3,
      new RecordBuilder().adds('events', ticket, 'a file', says).anchors(),
      'Not checked: 1 attachment. The files were not looked at: say --files.',
      { attachments: [file] },
    );
  });

  it('with 0 when texts are as they were written, and with 1 when one was edited or removed', async () => {
    const record = new RecordBuilder()
      .adds('events', ticket, 'sent', { commitment: 'aa' })
      .adds('events', ticket, 'replied', { commitment: 'bb' })
      .registers()
      .anchors();
    const text = (count: number, commitment: string): StoredText => ({
      chain: 'events',
      number: ticket,
      count,
      commitment,
    });
    await ends(0, record, 'Texts: 2 are to the letter', { texts: [text(1, 'aa'), text(2, 'bb')] });
    await ends(1, record, `Ticket ${ticket}: event 1 has another text than the one that was written`, {
      texts: [text(1, 'ac'), text(2, 'bb')],
    });
    await ends(1, record, `Ticket ${ticket}: event 2 has lost what was written with it`, {
      texts: [text(1, 'aa')],
    });
  });

  it('with 1 when the store claims of a text that it was erased', () =>
    ends(
      1,
      new RecordBuilder().adds('events', ticket, 'sent', { commitment: 'aa' }).anchors(),
      `Ticket ${ticket}: event 1 has lost what was written with it`,
      { texts: [{ chain: 'events', number: ticket, count: 1 }] },
    ));

  it.each<[string, (folder: string, key: string) => readonly string[], string]>([
    [
      'the key is taken out of the export',
      (folder, key) => [folder, `--key=${join(folder, key)}`],
      'lies in what is verified',
    ],
    [
      'a key is neither a fingerprint nor a file',
      (folder) => [folder, '--key=abc'],
      'neither the fingerprint',
    ],
    ['a file holds no key', (folder) => [folder, `--key=${aFile('not a key')}`], 'holds no public key'],
    ['there is nothing to verify', () => ['/nowhere'], 'There is nothing at /nowhere'],
    ['the folder is no export', () => [mkdtempSync(join(tmpdir(), 'mrejesho-none-'))], 'is no export'],
  ])('with 4, having verified nothing, when %s', async (_what, words, says) => {
    const record = anchored();

    const { code, text } = await verifies(
      ...words(exportedRecord(record), auditLogKeys.key(record.key.fingerprint)),
    );

    expect(text).toContain(says);
    expect(code).toBe(4);
  });

  it('so where scripts see it: 0, 1, 2 and 4 are what its process ends with', async () => {
    const record = anchored();
    const folder = exportedRecord(record);
    const ends = await Promise.all([runs(folder, published(record)), runs(folder), runs('/nowhere')]);
    record.entries.splice(1, 1);
    const tampered = await runs(exportedRecord(record), published(record));

    expect([...ends, tampered].map(({ code }) => code)).toEqual([0, 2, 4, 1]);
  });

  it('as it says with --help', async () => {
    const { code, text } = await runs('--help');

    for (const exit of ['0', '1', '2', '3', '4']) expect(text).toMatch(new RegExp(`^  ${exit}  `, 'm'));
    expect(code).toBe(0);
  });
});

describe('the verification of a proof ends', () => {
  const salt = '5a'.repeat(16);
  const texts = { subject: 'Hakuna maji', description: 'Tuna siku kumi bila maji.' };

  /** A proof in a file, and the key that is published. */
  function aProof({ salted = true } = {}): { readonly file: string; readonly key: string } {
    const commitment = commitmentTo(texts, salt, hashing);
    const record = new RecordBuilder()
      .adds('events', ticket, 'a submission', { type: 'submit', commitment })
      .anchors();
    const [first] = record.entries;
    const [checkpoint] = record.checkpoints;
    if (first?.hash === undefined || checkpoint === undefined) throw new Error('Both are there.');
    const batch = readBatchText(record.batches.get(1) ?? '');
    const submitted = { number: ticket, entry: first.entry, hash: first.hash, ...(salted && { salt }) };
    const proof = receiptProof(submitted, batch, checkpoint, undefined, hashing);
    return { file: aFile(JSON.stringify({ proof, key: record.key.pem })), key: published(record) };
  }
  const content = (given: object): string => `--content=${aFile(JSON.stringify(given))}`;

  it('with 0 when it is signed with a published key, and the content is what was sent', async () => {
    const { file, key } = aProof();
    expect((await verifies(file, key, content(texts))).code).toBe(0);
  });

  it('with 1 when the content is not what was sent', async () => {
    const { file, key } = aProof();
    expect((await verifies(file, key, content({ ...texts, subject: 'Maji' }))).code).toBe(1);
  });

  it('with 2 when no key was given: the one that came along vouches for nothing', async () => {
    const { code, text } = await verifies(aProof().file);

    expect(text).toContain('no published key was given');
    expect(code).toBe(2);
  });

  it('with 1 when the record had lost what was sent, whether content was to be compared or not', async () => {
    const { file, key } = aProof({ salted: false });

    const verdicts = [await verifies(file, key, content(texts)), await verifies(file, key)];

    for (const { text } of verdicts) expect(text).toContain('nothing says that it was erased');
    expect(verdicts.map(({ code }) => code)).toEqual([1, 1]);
  });
});
