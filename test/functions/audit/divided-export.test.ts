import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { Division } from '../../../operations/audit/division.ts';
import { readExport } from '../../../operations/audit/read-export.ts';
import { reportOn } from '../../../operations/audit/verify-audit-log.ts';
import { exportedRecord } from '../../builders/exported-record.ts';
import { RecordBuilder } from '../../builders/record.ts';

const numberOf = (place: number): string => `26110000${1000 + place}`;
const tickets = 40;

/** Forty tickets under four checkpoints, and something that is under none. */
function aCountry(): RecordBuilder {
  const record = new RecordBuilder();
  for (let anchored = 0; anchored < 4; anchored += 1) {
    for (let place = 0; place < tickets; place += 1)
      record.adds('events', numberOf(place)).adds('reads', numberOf(place));
    record.registers().anchors();
  }
  return record.adds('events', numberOf(3));
}

/** What a verification says that holds so many bytes of lines at once. */
function saidOf(folder: string, bytes: number) {
  using exported = readExport(folder, bytes);
  const parts: number[] = [];
  const counted = {
    ...exported,
    *parts() {
      for (const part of exported.parts()) {
        parts.push(part.entries.length);
        yield part;
      }
    },
  };
  const trust = { isSigned: trusting(exported.keys), isGiven: true, lacking: new Set<string>() };
  return { ...reportOn(counted, trust), parts };
}

describe('an export that is verified part by part', () => {
  it.each<[string, (record: RecordBuilder) => void]>([
    ['as it was', () => undefined],
    ['with an event that is gone', ({ entries }) => entries.splice(17, 1)],
    [
      'with a change of the registry that is gone',
      (record) =>
        (record.entries = record.entries.filter(({ chain, count }) => chain !== 'registry' || count !== 2)),
    ],
    [
      'with a leaf in two checkpoints',
      (record) => record.holds({ chain: 'events', number: numberOf(0), count: 1, hash: 'another' }).anchors(),
    ],
    ['without a checkpoint', (record) => record.checkpoints.splice(1, 1)],
  ])('is what it is as a whole, and a part of it is held at a time: %s', (_, happens) => {
    const record = aCountry();
    happens(record);
    const folder = exportedRecord(record);

    const [whole, divided] = [saidOf(folder, 1 << 24), saidOf(folder, 4000)];

    expect(divided.ending).toBe(whole.ending);
    expect(divided.lines.toSorted()).toEqual(whole.lines.toSorted());
    expect(whole.parts).toEqual([record.entries.length]);
    expect(divided.parts.length).toBeGreaterThan(15);
    expect(Math.max(...divided.parts)).toBeLessThan(record.entries.length / 4);
  });

  it('misses all that checkpoints know of entries that are gone, and divides that too', () => {
    const record = aCountry();
    record.entries = [];
    record.heads = [];
    const { lines, parts } = saidOf(exportedRecord(record), 4000);

    expect(lines.filter((line) => line.includes('was removed'))).toHaveLength(4 * (2 * tickets + 1));
    expect(parts.length).toBeGreaterThan(5);
  });
});

describe('lines that are divided', () => {
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('mrejesho-verification-'));

  it('are those of their owners, in order, however many of them lie in files, which are gone afterwards', () => {
    const before = folders();
    const lines = Array.from({ length: 500 }, (_, place) => ({
      owner: numberOf(place % 50),
      line: `${place}`,
    }));
    {
      using division = new Division(7, 300);
      for (const { owner, line } of lines) division.add(owner, line);
      expect(folders().length).toBe(before.length + 1);
      for (const owner of new Set(lines.map((line) => line.owner))) {
        const part = [...division.linesOf(division.partOf(owner))];
        const own = lines.filter((line) => line.owner === owner).map(({ line }) => line);
        expect(part.filter((line) => own.includes(line))).toEqual(own);
      }
      const sizes = Array.from({ length: 7 }, (_, part) => [...division.linesOf(part)].length);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(500);
      expect(Math.max(...sizes)).toBeLessThan(200);
    }
    expect(folders()).toEqual(before);
  });

  it('need no file where they are few', () => {
    const before = folders();
    using division = new Division(3);
    division.add('a', '1');
    expect([...division.linesOf(division.partOf('a'))]).toEqual(['1']);
    expect(folders()).toEqual(before);
  });
});
