import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactEntriesIn, packedEntry } from '../../../adapters/dynamodb/items/compact-entry-item.ts';
import { codeBits } from '../../../domain/casework/queues/codes.ts';
import type { CompactEntry } from '../../../domain/casework/queues/compact-entry.ts';
import { secondsOf } from '../../../domain/foundation/time/instant.ts';
import { checkDigitOf } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { channels, kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { anAbout } from '../../builders/ticket-event.ts';
import { checkProperty } from '../../builders/chance.ts';

const now = secondsOf('2026-12-01T09:00:00Z');
const numbered = (digits: string): string => `${digits}${checkDigitOf(digits)}`;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const numbers = fc
  .tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 32 })),
    fc.integer({ min: 0, max: 9_999_999 }),
  )
  .map(([year, month, rest]) =>
    numbered(`${twoDigits(year)}${twoDigits(month)}${String(rest).padStart(7, '0')}`),
  );
const code = (bits: number) => fc.integer({ min: 1, max: 2 ** bits - 1 });
/** A year and a half to both sides of due times, five of sending. */
const entries = fc.record(
  {
    number: fc.oneof(numbers, fc.constant('261100000000')),
    status: fc.constantFrom('submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'),
    late: fc.boolean(),
    urgent: fc.boolean(),
    sensitive: fc.boolean(),
    news: fc.boolean(),
    given: fc.boolean(),
    kind: fc.constantFrom(...kinds),
    channel: fc.constantFrom(...channels),
    due: fc.integer({ min: -26_000, max: 26_000 }).map((steps) => Math.floor(now / 1800) + steps),
    sent: fc.integer({ min: -1_800, max: 0 }).map((days) => Math.floor(now / 86_400) + days),
    category: code(codeBits.category),
    assignee: code(codeBits.assignee),
    ward: code(codeBits.ward),
    kept: fc.record({
      sensitive: fc.boolean(),
      holder: fc.constantFrom('dawasa', 'tanesco'),
      about: fc.constantFrom(
        anAbout({ officer: 'juma' }),
        anAbout({ headOf: 'dawasa', start: 'kituo' }),
        anAbout({ unboundName: true, clearedHeads: ['a1', 'b2'], sentTo: 'kituo' }),
      ),
    }),
  },
  {
    requiredKeys: [
      ...(['number', 'status', 'late', 'urgent', 'sensitive', 'news', 'given', 'kind'] as const),
      ...(['due', 'sent'] as const),
    ],
  },
);

/** Entries of another holder's ticket are a unit's alone, and what is sensitive is said once. */
const consistent = ({ kept, ...entry }: CompactEntry): CompactEntry =>
  kept === undefined
    ? entry
    : { ...entry, given: kept.holder !== 'dawasa', kept: { ...kept, sensitive: entry.sensitive } };

describe('compact entries', () => {
  it('are read as they were written, whatever they say', () => {
    checkProperty(
      fc.property(fc.uniqueArray(entries.map(consistent), { selector: ({ number }) => number }), (all) => {
        const packed = all.map(packedEntry).map(({ name, bytes }) => [name, bytes] as const);
        const item = {
          PK: 'OWN#dawasa',
          SK: '0',
          entity: 'own-entries',
          v: 1,
          ...Object.fromEntries(packed),
        };
        const byNumber = (found: readonly CompactEntry[]) =>
          found.toSorted((a, b) => (a.number < b.number ? -1 : 1));
        expect(byNumber(compactEntriesIn(item, now))).toEqual(byNumber(all));
      }),
    );
  });

  it('take 17 bytes of a ticket that is about nobody, its name among them', () => {
    checkProperty(
      fc.property(entries, numbers, (entry, number) => {
        fc.pre(Number(number.slice(0, 2)) >= 20 && Number(number.slice(0, 2)) < 47);
        const { name, bytes } = packedEntry({ ...omit(entry, 'kept'), number });
        expect(Buffer.byteLength(name) + bytes.length).toBe(17);
      }),
    );
  });
});
