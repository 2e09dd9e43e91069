import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import type { Statement } from '../../../domain/audit/checkpoint.ts';
import { verifyFiles } from '../../../domain/audit/verify-files.ts';
import { verifyLog } from '../../../domain/audit/verify-log.ts';
import { verifyPart } from '../../../domain/audit/verify.ts';
import {
  exportRequest,
  keyRequest,
  proveRequest,
  verifyRequest,
} from '../../../operations/audit/arguments.ts';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { exportFiles } from '../../../operations/audit/export-files.ts';
import { lookInFolder } from '../../../operations/audit/look-at-files.ts';
import { readExport } from '../../../operations/audit/read-export.ts';
import { filesReport } from '../../../operations/audit/found-reports.ts';
import { proofReport } from '../../../operations/audit/report.ts';
import { reportOn } from '../../../operations/audit/verify-audit-log.ts';
import { anAttachedFile } from '../../builders/attached-file.ts';
import { exportedRecord } from '../../builders/exported-record.ts';
import { RecordBuilder, signedWith } from '../../builders/record.ts';

const ticket = '261100000017';

const aRecord = (): RecordBuilder =>
  new RecordBuilder().adds('events', ticket).adds('reads', ticket).anchors().adds('events', ticket);

/** What the report says to somebody who was given the published key. */
function reportTo(record: RecordBuilder) {
  using exported = readExport(exportedRecord(record));
  const { keys } = exported;
  return reportOn(exported, { isSigned: trusting(keys), isGiven: true, lacking: new Set() });
}

/** What a folder holds, all of it in one part, and what checkpoints know of that. */
function onlyPartOf(folder: string) {
  using exported = readExport(folder);
  const { log } = verifyLog(exported, trusting(exported.keys), hashing, exported.anchor);
  const [part] = exported.parts();
  if (part === undefined) throw new Error('It has one.');
  return { ...part, ...verifyPart(part, log, hashing) };
}

describe('the report on an export', () => {
  it('says what is anchored, by when and by which key, and what is not yet', () => {
    const record = aRecord();

    const { lines, ending } = reportTo(record);

    expect(ending).toBe('incomplete');
    expect([...lines.slice(0, 5), lines.at(-1)]).toEqual([
      'Checkpoints: 1 sound. The newest covers what was dated before 2026-11-24T06:02:01Z, and was signed at 2026-11-24T06:02:01Z.',
      `From checkpoint 1 on signed with the key ${record.key.fingerprint}.`,
      'The export says that it began at 2026-11-24T06:02:01Z: ask who made it whether it did.',
      'Anchored: 1 event, 1 read and 0 replaced secrets are as they were. Nothing is missing.',
      expect.stringContaining('Not yet anchored: 1 event, 0 reads and 0 replaced secrets.'),
      'Sound as far as it is covered, and not all of it is.',
    ]);
  });

  it('names what was changed, and never calls that valid', () => {
    const record = aRecord();
    record.entries.splice(1, 1);

    const { lines, ending } = reportTo(record);

    expect(ending).toBe('tampered');
    expect(lines).toContain(`Ticket ${ticket}: read 1 was removed: a checkpoint knows that it existed.`);
    expect(lines.join()).not.toContain('are as they were.');
  });

  it('calls nothing valid without a checkpoint', () => {
    const { lines } = reportTo(new RecordBuilder().adds('events', ticket));

    expect(lines[0]).toContain('nothing can be called valid');
  });

  it('refuses a folder that is no export, and a line that cannot be read', () => {
    const folder = exportedRecord(aRecord());
    writeFileSync(join(folder, exportFiles.heads), '{"chain":"events"}\n');

    expect(() => onlyPartOf(folder)).toThrow('heads.jsonl has a line that is no entry of it.');
    writeFileSync(join(folder, exportFiles.heads), 'chain: events\n');
    expect(() => readExport(folder)).toThrow('heads.jsonl has a line that is no JSON: chain: events');
    expect(() => readExport(tmpdir())).toThrow(UsageError);
  });
});

describe('the report on attachments', () => {
  const photo = Buffer.from('a photograph');
  const { file, says } = anAttachedFile(photo);
  const record = new RecordBuilder().adds('events', ticket, 'a file', says).anchors();

  function reportOnFiles(into: (folder: string) => void, written = [file]) {
    const { files, chains } = onlyPartOf(exportedRecord(record, { attachments: written }));
    const bucket = mkdtempSync(join(tmpdir(), 'mrejesho-files-'));
    mkdirSync(join(bucket, file.number, String(file.place), file.upload), { recursive: true });
    into(join(bucket, file.number, String(file.place), file.upload, file.digest));
    return filesReport(verifyFiles(lookInFolder(files, bucket), chains));
  }

  it('says how many are to the byte what the history says', () => {
    const { lines, ending } = reportOnFiles((path) => writeFileSync(path, photo));
    expect(ending).toBe('sound');
    expect(lines).toEqual(['Attachments: 1 are to the byte those that the history says.']);
  });

  it.each<[string, (path: string) => void, string]>([
    ['an edited byte', (path) => writeFileSync(path, 'a photogrAph'), 'was edited or exchanged'],
    ['another file', (path) => writeFileSync(path, 'else'), 'was edited or exchanged'],
    ['a missing file', () => undefined, 'it is missing'],
  ])('names the attachment with %s, and is not sound', (_what, into, words) => {
    const { lines, ending } = reportOnFiles(into);
    expect(ending).toBe('tampered');
    expect(lines[1]).toContain(`Ticket ${ticket}: attachment 1 has`);
    expect(lines.join(' ')).toContain(words);
  });

  it('finds nothing that shows a file in an export without attachments', () => {
    const { files, chains } = onlyPartOf(exportedRecord(record));
    expect(filesReport(verifyFiles(files, chains)).ending).toBe('tampered');
  });

  it('says that files were not looked at where nobody did', () => {
    const found = { findings: [], sound: 0, unseen: 2, removed: 0, unanchored: 1 };
    const { lines, ending } = filesReport(found);
    expect(lines.join(' ')).toMatch(/not looked at: say --files.*Not yet anchored: 1/);
    expect(ending).toBe('incomplete');
  });

  it('judges a line whatever the store said, and is not stopped by it', () => {
    const strange = { ...file, size: -1, checkedAt: 'undefined' } as unknown as typeof file;
    expect(reportOnFiles((path) => writeFileSync(path, photo), [strange]).ending).toBe('tampered');
  });
});

describe('the report on a proof', () => {
  const proven = {
    outcome: 'proven',
    at: '2026-11-24T06:00:00Z',
    anchoredAt: '2026-11-24T06:05:00Z',
  } as const;

  const { key } = aRecord();
  const checkpoint = signedWith(key, { key: key.fingerprint } as Statement);

  it.each([
    [proven, 'sound', 'Its content was not compared'],
    [{ ...proven, content: 'same' }, 'sound', 'is what was sent, to the letter'],
    [{ ...proven, content: 'other' }, 'tampered', 'is NOT what was sent'],
    [{ ...proven, content: 'missing' }, 'tampered', 'nothing says that it was erased'],
    [{ outcome: 'refused', because: 'unknown-key' } as const, 'tampered', 'not proven'],
  ] as const)('of %j is %s', (verdict, ends, words) => {
    const { lines, ending } = proofReport({ number: ticket, checkpoint }, verdict, { isGiven: true });

    expect(ending).toBe(ends);
    expect(lines.join(' ')).toContain(words);
  });
});

describe('the command line', () => {
  it('means the local cloud unless table and bucket are named', () => {
    expect(exportRequest(['--out', 'x'])).toEqual({
      out: 'x',
      where: { cloud: '.local/cloud.json' },
      contacts: false,
    });
    expect(exportRequest(['--out', 'x', '--contacts']).contacts).toBe(true);
    const named = ['--table', 't', '--bucket', 'b', '--registry-table', 'r', '--identities-table', 'i'];
    expect(exportRequest(['--out', 'x', ...named]).where).toEqual({
      names: { table: 't', bucket: 'b', registryTable: 'r', identitiesTable: 'i' },
    });
  });

  it('takes where attachments lie: a bucket to export, a folder to verify', () => {
    expect(exportRequest(['--out', 'x', '--files', 'b']).files).toBe('b');
    expect(verifyRequest(['folder', '--files', 'f'])).toEqual({ path: 'folder', keys: [], files: 'f' });
  });

  it('takes several keys to trust', () => {
    expect(verifyRequest(['folder', '--key', 'a', '--key', 'b'])).toEqual({
      path: 'folder',
      keys: ['a', 'b'],
    });
  });

  it('asks KMS of the local cloud for the key that is published, or for the one that is named', () => {
    expect(keyRequest([])).toEqual({ cloud: '.local/cloud.json' });
    expect(keyRequest(['--key', 'arn'])).toEqual({ key: 'arn' });
  });

  it.each<[string, () => unknown]>([
    ['an export without a folder', () => exportRequest([])],
    ['a table without its bucket', () => exportRequest(['--out', 'x', '--table', 't'])],
    ['a record without the registry', () => exportRequest(['--out', 'x', '--table', 't', '--bucket', 'b'])],
    ['a proof of no ticket', () => proveRequest(['--number', '17', '--out', 'x'])],
    ['a verification of nothing', () => verifyRequest([])],
    ['a flag that does not exist', () => verifyRequest(['folder', '--quick'])],
  ])('refuses %s', (_, read) => {
    expect(read).toThrow(UsageError);
  });
});
