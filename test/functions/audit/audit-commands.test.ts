import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { recordKeys } from '../../../adapters/s3/record-keys.ts';
import { verifyFiles } from '../../../domain/audit/verify-files.ts';
import { verify } from '../../../domain/audit/verify.ts';
import { exportRequest, proveRequest, verifyRequest } from '../../../operations/audit/arguments.ts';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { exportFiles } from '../../../operations/audit/export-files.ts';
import { lookInFolder } from '../../../operations/audit/look-at-files.ts';
import { readExport } from '../../../operations/audit/read-export.ts';
import { filesReport, proofReport, reportOf } from '../../../operations/audit/report.ts';
import { anAttachedFile } from '../../builders/attached-file.ts';
import { RecordBuilder } from '../../builders/record.ts';

const ticket = '261100000017';

const aRecord = (): RecordBuilder =>
  new RecordBuilder().adds('events', ticket).adds('reads', ticket).anchors().adds('events', ticket);

/** The record as an export has it. */
function folderOf(record: RecordBuilder): string {
  const folder = mkdtempSync(join(tmpdir(), 'mrejesho-export-'));
  const lines = (file: string, values: readonly unknown[]): void =>
    writeFileSync(join(folder, file), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  for (const file of Object.values(exportFiles)) lines(file, []);
  lines(exportFiles.checkpoints, record.checkpoints);
  lines(
    exportFiles.events,
    record.entries.filter(({ chain }) => chain === 'events'),
  );
  lines(
    exportFiles.reads,
    record.entries.filter(({ chain }) => chain === 'reads'),
  );
  lines(exportFiles.heads, record.heads);
  for (const inside of [recordKeys.batches, recordKeys.keys]) mkdirSync(join(folder, inside));
  for (const [sequence, text] of record.batches)
    writeFileSync(join(folder, recordKeys.batch(sequence)), text);
  writeFileSync(join(folder, recordKeys.key(record.key.fingerprint)), record.key.pem);
  return folder;
}

function reportOn(record: RecordBuilder) {
  const { stored, keys } = readExport(folderOf(record));
  return reportOf(verify(stored, trusting(keys), hashing), false);
}

describe('the report on an export', () => {
  it('says what is anchored, by when and by which key, and what is not yet', () => {
    const record = aRecord();

    const { lines, sound } = reportOn(record);

    expect(sound).toBe(true);
    expect(lines).toEqual([
      'Checkpoints: 1 are sound. The newest covers what was dated before 2026-11-24T06:02:01Z, and was signed at 2026-11-24T06:02:01Z.',
      `From checkpoint 1 on signed with the key ${record.key.fingerprint}.`,
      expect.stringContaining('compare their fingerprints'),
      'Anchored: 2 events and reads are as they were. Nothing is missing.',
      expect.stringContaining('Not yet anchored: 1 events and reads.'),
    ]);
  });

  it('names what was changed, and never calls that valid', () => {
    const record = aRecord();
    record.entries.splice(1, 1);

    const { lines, sound } = reportOn(record);

    expect(sound).toBe(false);
    expect(lines).toContain(`Ticket ${ticket}: read 1 was removed: a checkpoint knows that it existed.`);
    expect(lines.join()).not.toContain('are as they were.');
  });

  it('calls nothing valid without a checkpoint', () => {
    const { lines } = reportOn(new RecordBuilder().adds('events', ticket));

    expect(lines[0]).toContain('nothing can be called valid');
  });

  it('refuses a folder that is no export, and a line that cannot be read', () => {
    const folder = folderOf(aRecord());
    writeFileSync(join(folder, exportFiles.heads), '{"chain":"events"}\n');

    expect(() => readExport(folder)).toThrow('heads.jsonl has a line that is no entry of it.');
    expect(() => readExport(tmpdir())).toThrow(UsageError);
  });
});

describe('the report on attachments', () => {
  const photo = Buffer.from('a photograph');
  const { file, says } = anAttachedFile(photo);
  const record = new RecordBuilder().adds('events', ticket, 'a file', says).anchors();

  function reportOnFiles(into: (folder: string) => void, written = [file]) {
    const folder = folderOf(record);
    const lines = written.map((one) => `${JSON.stringify(one)}\n`).join('');
    writeFileSync(join(folder, exportFiles.attachments), lines);
    const { stored, files, keys } = readExport(folder);
    const { log } = verify(stored, trusting(keys), hashing);
    const bucket = mkdtempSync(join(tmpdir(), 'mrejesho-files-'));
    mkdirSync(join(bucket, file.number, String(file.place), file.upload), { recursive: true });
    into(join(bucket, file.number, String(file.place), file.upload, file.digest));
    return filesReport(verifyFiles({ ...stored, files: lookInFolder(files, bucket) }, log, hashing));
  }

  it('says how many are to the byte what the history says', () => {
    const { lines, sound } = reportOnFiles((path) => writeFileSync(path, photo));
    expect(sound).toBe(true);
    expect(lines).toEqual(['Attachments: 1 are to the byte those that the history says.']);
  });

  it.each<[string, (path: string) => void, string]>([
    ['an edited byte', (path) => writeFileSync(path, 'a photogrAph'), 'was edited or exchanged'],
    ['another file', (path) => writeFileSync(path, 'else'), 'was edited or exchanged'],
    ['a missing file', () => undefined, 'it is missing'],
  ])('names the attachment with %s, and is not sound', (_what, into, words) => {
    const { lines, sound } = reportOnFiles(into);
    expect(sound).toBe(false);
    expect(lines[1]).toContain(`Ticket ${ticket}: attachment 1 has`);
    expect(lines.join(' ')).toContain(words);
  });

  it('finds nothing that shows a file in an export without attachments', () => {
    const { files, stored, keys } = readExport(folderOf(record));
    const { log } = verify(stored, trusting(keys), hashing);
    expect(filesReport(verifyFiles({ ...stored, files }, log, hashing)).sound).toBe(false);
  });

  it('says that files were not looked at where nobody did', () => {
    const { lines } = filesReport({ findings: [], sound: 0, unseen: 2, removed: 0, unanchored: 1 });
    expect(lines.join(' ')).toMatch(/not looked at: say --files.*Not yet anchored: 1/);
  });

  it('judges a line whatever the store said, and is not stopped by it', () => {
    const strange = { ...file, size: -1, checkedAt: 'undefined' } as unknown as typeof file;
    expect(reportOnFiles((path) => writeFileSync(path, photo), [strange]).sound).toBe(false);
  });
});

describe('the report on a proof', () => {
  const proven = {
    outcome: 'proven',
    at: '2026-11-24T06:00:00Z',
    anchoredAt: '2026-11-24T06:05:00Z',
  } as const;

  it.each([
    [proven, true, 'Its content was not compared.'],
    [{ ...proven, content: true }, true, 'is what was sent, to the letter'],
    [{ ...proven, content: false }, false, 'is NOT what was sent'],
    [{ outcome: 'refused', because: 'unknown-key' } as const, false, 'not proven'],
  ] as const)('of %j is sound: %s', (verdict, isSound, words) => {
    const { lines, sound } = proofReport(ticket, verdict, 'k', true);

    expect(sound).toBe(isSound);
    expect(lines.join(' ')).toContain(words);
  });
});

describe('the command line', () => {
  it('means the local cloud unless table and bucket are named', () => {
    expect(exportRequest(['--out', 'x'])).toEqual({ out: 'x', where: { cloud: '.local/cloud.json' } });
    expect(exportRequest(['--out', 'x', '--table', 't', '--bucket', 'b']).where).toEqual({
      names: { table: 't', bucket: 'b' },
    });
  });

  it('takes where attachments lie: a bucket to export, a folder to verify', () => {
    expect(exportRequest(['--out', 'x', '--files', 'b']).files).toBe('b');
    expect(verifyRequest(['folder', '--files', 'f'])).toEqual({ path: 'folder', files: 'f' });
  });

  it('takes several keys to trust', () => {
    expect(verifyRequest(['folder', '--key', 'a', '--key', 'b'])).toEqual({
      path: 'folder',
      keys: ['a', 'b'],
    });
  });

  it.each<[string, () => unknown]>([
    ['an export without a folder', () => exportRequest([])],
    ['a table without its bucket', () => exportRequest(['--out', 'x', '--table', 't'])],
    ['a proof of no ticket', () => proveRequest(['--number', '17', '--out', 'x'])],
    ['a verification of nothing', () => verifyRequest([])],
    ['a flag that does not exist', () => verifyRequest(['folder', '--quick'])],
  ])('refuses %s', (_, read) => {
    expect(read).toThrow(UsageError);
  });
});
