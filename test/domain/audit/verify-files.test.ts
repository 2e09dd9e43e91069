import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { sentenceOfFile, verifyFiles, type StoredFile } from '../../../domain/audit/verify-files.ts';
import { verify } from '../../../domain/audit/verify.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { anAttachedFile, digestOf } from '../../builders/attached-file.ts';
import { RecordBuilder } from '../../builders/record.ts';

const ticket = '261100000017';
const photo = Buffer.from('a photograph, to the last byte');
const { file, says } = anAttachedFile(photo);
const found = { size: photo.length, digest: digestOf(photo) };

/** A ticket with a file under a checkpoint, unless it has none. */
const aRecord = (isAnchored = true): RecordBuilder => {
  const record = new RecordBuilder().adds('events', ticket).adds('events', ticket, 'a file', says);
  return isAnchored ? record.anchors() : record;
};

function verdictOn(files: readonly StoredFile[], record = aRecord()) {
  const { chains } = verify(record.stored, trusting([record.key]), hashing);
  return verifyFiles(files, chains);
}
const faultsOf = (...given: Parameters<typeof verdictOn>) =>
  verdictOn(...given).findings.map(({ fault }) => fault);

describe('an attachment', () => {
  it('that is to the byte the one of its anchored event is sound', () => {
    expect(verdictOn([{ ...file, found }])).toEqual({
      findings: [],
      sound: 1,
      unseen: 0,
      removed: 0,
      unanchored: 0,
    });
  });

  it('that its citizen took away is gone and no fault, and is one where it is served all the same', () => {
    const { place, upload } = file;
    const removal = { type: 'remove-file', facts: { file: { place, upload } } };
    const record = new RecordBuilder()
      .adds('events', ticket)
      .adds('events', ticket, 'a file', says)
      .adds('events', ticket, 'taken away', removal)
      .anchors();

    expect(verdictOn([], record)).toEqual({ findings: [], sound: 0, unseen: 0, removed: 1, unanchored: 0 });
    expect(faultsOf([{ ...file, found }], record)).toEqual(['served']);
  });

  it('whose file nobody looked at is not called sound', () => {
    expect(verdictOn([file])).toEqual({ findings: [], sound: 0, unseen: 1, removed: 0, unanchored: 0 });
  });

  it('whose event no checkpoint knows yet is never called sound', () => {
    expect(verdictOn([{ ...file, found }], aRecord(false))).toEqual({
      findings: [],
      sound: 0,
      unseen: 0,
      removed: 0,
      unanchored: 1,
    });
  });

  it.each(Array.from({ length: photo.length }, (_, place) => place))(
    'whose file has another byte at %i is found',
    (place) => {
      const edited = Uint8Array.from(photo);
      edited[place] = (edited[place] ?? 0) ^ 1;
      const looked = { size: edited.length, digest: digestOf(edited) };
      expect(faultsOf([{ ...file, found: looked }])).toEqual(['edited']);
    },
  );

  const another = anAttachedFile(Buffer.from('a photograph, to the first bit!')).file;
  it.each<[string, readonly StoredFile[], readonly string[]]>([
    ['has no file any more', [{ ...file, found: 'missing' }], ['missing']],
    ['has a file that was cut', [{ ...file, found: { ...found, size: 3 } }], ['edited']],
    ['was exchanged together with what the store says', [{ ...another, found: another }], ['exchanged']],
    ['has another salt', [{ ...file, salt: 'a5'.repeat(16), found }], ['exchanged']],
    ['lies in another place', [{ ...file, place: 2, found }], ['exchanged']],
    ['is said to be of another size', [{ ...file, size: 1, found }], ['exchanged']],
    ['was removed from the store', [], ['unshown']],
    ['lost its salt', [omit(file, 'salt')], ['unshown']],
    [
      'was planted beside the history',
      [
        { ...file, found },
        { ...file, upload: 'lingine', place: 2, found },
      ],
      ['unrecorded'],
    ],
  ])('that %s is found', (_what, files, faults) => {
    expect(faultsOf(files)).toEqual(faults);
  });

  it('that was checked a moment ago and is not in the history yet is neither sound nor wrong', () => {
    const young = { ...file, upload: 'jipya', place: 2, checkedAt: '2026-11-24T23:00:00Z', found } as const;
    expect(verdictOn([{ ...file, found }, young])).toEqual({
      findings: [],
      sound: 1,
      unseen: 0,
      removed: 0,
      unanchored: 1,
    });
  });

  it('of another ticket stands for none of this one', () => {
    const elsewhere = { ...file, number: '261100000025', found };
    expect(faultsOf([elsewhere])).toEqual(['unshown', 'unrecorded']);
  });

  it('is named by ticket and place', () => {
    expect(sentenceOfFile({ number: ticket, place: 3, fault: 'missing' })).toBe(
      `Ticket ${ticket}: attachment 3 has no file: it is missing.`,
    );
  });
});
