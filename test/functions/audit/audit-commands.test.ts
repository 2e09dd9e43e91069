import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { recordKeys } from '../../../adapters/s3/record-keys.ts';
import { verify } from '../../../domain/audit/verify.ts';
import {
  exportRequest,
  proveRequest,
  UsageError,
  verifyRequest,
} from '../../../operations/audit/arguments.ts';
import { exportFiles } from '../../../operations/audit/export-files.ts';
import { readExport } from '../../../operations/audit/read-export.ts';
import { proofReport, reportOf } from '../../../operations/audit/report.ts';
import { RecordBuilder } from '../../builders/record.ts';

const ticket = '261100000017';

const aRecord = (): RecordBuilder =>
  new RecordBuilder().adds('events', ticket).adds('reads', ticket).anchors().adds('events', ticket);

/** The record as an export has it. */
function folderOf(record: RecordBuilder): string {
  const folder = mkdtempSync(join(tmpdir(), 'mrejesho-export-'));
  const lines = (file: string, values: readonly unknown[]): void =>
    writeFileSync(join(folder, file), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
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
