import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageFromAPause, gatheredReads } from '../../../domain/audit/gathered-reads.ts';
import type { TicketRead } from '../../../domain/audit/read-log.ts';
import { plusSeconds, secondsOf, type Instant } from '../../../domain/foundation/time/instant.ts';
import { checkProperty } from '../../builders/chance.ts';

const begun: Instant = '2026-11-24T09:00:00Z';
const aQuarter = 15 * 60;

const someReads = fc
  .array(
    fc.record({
      officer: fc.constantFrom('asha', 'juma'),
      opened: fc.constantFrom('ticket' as const, 'attachment' as const),
      later: fc.oneof(fc.nat(120), fc.nat(3 * aQuarter), fc.constantFrom(aQuarter - 1, aQuarter)),
    }),
    { maxLength: 30 },
  )
  .map((steps): readonly TicketRead[] => {
    let at = begun;
    return steps.map(({ officer, opened, later }, place) => {
      at = plusSeconds(at, later);
      const by = { officer, institution: 'wakala', role: 'officer' } as const;
      return { v: 1, number: '261100000013', count: place + 1, at, by, opened };
    });
  });

const nameOf = ({ by, opened }: TicketRead): string => `${by.officer} ${opened}`;
const between = (one: Instant, other: Instant): number => secondsOf(other) - secondsOf(one);

test('every read is in one line, and no two lines of one officer and thing begin within 15 minutes', () => {
  checkProperty(
    fc.property(someReads, (reads) => {
      const lines = gatheredReads(reads);
      expect(lines.reduce((sum, { times }) => sum + times, 0)).toBe(reads.length);
      for (const { read, lastAt, times } of lines) {
        expect(between(read.at, lastAt)).toBeLessThan(aQuarter);
        expect(times === 1).toBe(
          !reads.some((other) => {
            const since = between(read.at, other.at);
            return other.count > read.count && nameOf(other) === nameOf(read) && since < aQuarter;
          }),
        );
      }
      for (const [place, { read }] of lines.entries())
        for (const { read: other } of lines.slice(place + 1))
          if (nameOf(read) === nameOf(other))
            expect(between(read.at, other.at)).toBeGreaterThanOrEqual(aQuarter);
    }),
  );
});

test('pages that begin at a pause are gathered as the whole is', () => {
  checkProperty(
    fc.property(someReads, fc.integer({ min: 1, max: 12 }), (reads, size) => {
      const pages: ReturnType<typeof gatheredReads>[] = [];
      let isCut = false;
      for (let left = reads; left.length > 0;) {
        const found = left.slice(-size - 1);
        const shown = pageFromAPause(found, size);
        const [first] = shown;
        const before = left.at(-shown.length - 1);
        isCut ||= before !== undefined && first !== undefined && between(before.at, first.at) < aQuarter;
        expect(shown.length).toBeLessThanOrEqual(size);
        pages.unshift(gatheredReads(shown));
        left = left.slice(0, left.length - shown.length);
      }
      if (!isCut) expect(pages.flat()).toEqual(gatheredReads(reads));
      expect(pages.flat().reduce((sum, { times }) => sum + times, 0)).toBe(reads.length);
    }),
  );
});
