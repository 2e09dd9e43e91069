import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAlike } from '../../../../domain/analytics/similarity/find-alike.ts';
import type {
  ComparedTicket,
  LikeCandidate,
} from '../../../../domain/ticketing/tickets/comparable-tickets.ts';
import {
  type ComparedAmong,
  leastLikeness,
  likenessOf,
  type Nearness,
} from '../../../../domain/analytics/similarity/likeness.ts';
import { saidIn } from '../../../../domain/analytics/similarity/said.ts';
import type { Said } from '../../../../domain/foundation/vocabulary/said.ts';
import { rarityAmong } from '../../../../domain/analytics/similarity/word-weights.ts';
import { instantOf, plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { millisecondsOf } from '../../../builders/computing.ts';

const noon = '2026-11-20T09:00:00Z';
const days = (count: number): number => count * 86_400;
const kawe = { region: 'mkoa-dar', council: 'kinondoni-mc', ward: 'kata-kawe' };

const aReport = (text: string, changes: Partial<ComparedTicket> = {}): ComparedTicket => ({
  office: 'dawasa',
  category: 'maji',
  place: kawe,
  sentAt: noon,
  said: saidIn(text),
  ...changes,
});

const comparing = (...all: readonly ComparedTicket[]): ComparedAmong => ({
  rarity: rarityAmong(all.map(({ said }) => said)),
  locality: 'there',
});

const likeness = (one: ComparedTicket, other: ComparedTicket) =>
  likenessOf(one, other, comparing(one, other));

const dry = aReport('Hakuna maji Kawe tangu Jumapili, bomba kuu limepasuka');
const dryToo = aReport('Maji hayatoki, bomba limepasuka');

describe('two reports of one incident', () => {
  it('are alike, and say why', () => {
    expect(likeness(dry, dryToo)).toMatchObject({
      nearness: 'ward',
      sameCategory: true,
      daysApart: 0,
      inCommon: ['=bomba', '=hakuna', '=kupasuka', '=maji'],
    });
    expect(likeness(dry, dryToo).score).toBeGreaterThan(leastLikeness);
  });

  it('are less alike the more days lie between, and after two months no longer', () => {
    const scores = [0, 5, 12, 30, 60].map(
      (count) => likeness(dry, { ...dryToo, sentAt: plusSeconds(noon, days(count)) }).score,
    );
    expect(scores[1]).toBe(scores[0]);
    expect(scores.slice(1)).toEqual(scores.slice(1).toSorted((a, b) => b - a));
    expect(scores.at(-1)).toBeLessThan(leastLikeness);
  });

  it.each<[Nearness, ComparedTicket['place']]>([
    ['ward', kawe],
    ['council', { region: 'mkoa-dar', council: 'kinondoni-mc' }],
    ['region', { region: 'mkoa-dar' }],
    ['other-ward', { ...kawe, ward: 'kata-tandale' }],
    ['other-council', { region: 'mkoa-dar', council: 'temeke-mc', ward: 'kata-keko' }],
    ['elsewhere', { region: 'mkoa-tanga' }],
    ['elsewhere', { whereabouts: 'abroad' }],
    ['unsaid', { whereabouts: 'on-the-road' }],
    ['unsaid', {}],
  ])('have the place in common as %s', (nearness, place) => {
    expect(likeness(dry, { ...dryToo, ...(place && { place }) }).nearness).toBe(nearness);
  });

  it('are not alike at two offices', () => {
    expect(likeness(dry, { ...dryToo, office: 'ruwasa' }).score).toBe(0);
  });

  it('are less alike in another category', () => {
    expect(likeness(dry, { ...dryToo, category: 'huduma-duni' }).score).toBeLessThan(
      likeness(dry, dryToo).score,
    );
  });

  it('stay alike when a hundred have the same words', () => {
    const many = Array.from({ length: 100 }, () => dryToo);
    expect(likenessOf(dry, dryToo, comparing(dry, ...many)).score).toBeGreaterThan(leastLikeness);
  });
});

it('two schools that lack the same are two incidents', () => {
  const desks = aReport('Shule ya msingi Kibada haina madawati, wanakaa chini');
  const elsewhere = aReport('Shule ya msingi Vijibweni haina madawati, wanakaa chini');
  expect(likeness(desks, elsewhere).sameName).toBe(false);
  expect(likeness(desks, elsewhere).score).toBeLessThan(likeness(desks, desks).score / 1.5);
});

it('what everybody writes about to an office proves nothing', () => {
  expect(likeness(aReport('Maji'), aReport('Water')).score).toBe(0);
});

const anyWord = fc.constantFrom(
  ...'hakuna maji bomba limepasuka barabara mashimo umeme nguzo Kawe Juma bili elfu tano shule ya msingi Kibada 🚰 hayatoki'.split(
    ' ',
  ),
);
const anyText = fc.array(anyWord, { maxLength: 25 }).map((words) => words.join(' '));
const anyTicket: fc.Arbitrary<ComparedTicket> = fc.record({
  office: fc.constantFrom('dawasa', 'tanesco'),
  category: fc.constantFrom('maji', 'umeme'),
  place: fc.constantFrom<NonNullable<ComparedTicket['place']>[]>(
    {},
    kawe,
    { region: 'mkoa-dar' },
    { region: 'mkoa-dar', council: 'kinondoni-mc' },
    { ...kawe, ward: 'kata-tandale' },
    { region: 'mkoa-tanga', council: 'tanga-cc', ward: 'kata-mabawa' },
  ),
  sentAt: fc.integer({ min: 1_790_000_000, max: 1_799_000_000 }).map((seconds) => instantOf(seconds * 1000)),
  said: anyText.map((text) => saidIn(text)),
});
const anyLocality = fc.constantFrom('there', 'anywhere');

describe('of any two tickets', () => {
  it('either is as alike to the other', () => {
    checkProperty(
      fc.property(anyTicket, anyTicket, anyLocality, (one, other, locality) => {
        const { rarity } = comparing(one, other);
        const there = likenessOf(one, other, { rarity, locality });
        const back = likenessOf(other, one, { rarity, locality });
        expect(back.score).toBeCloseTo(there.score, 12);
        expect({ ...back, score: 0, words: 0 }).toEqual({ ...there, score: 0, words: 0 });
      }),
    );
  });

  it('none is more alike to another than to itself, and all scores lie between 0 and 1', () => {
    checkProperty(
      fc.property(anyTicket, anyTicket, anyLocality, (one, other, locality) => {
        const { rarity } = comparing(one, other);
        const { score } = likenessOf(one, other, { rarity, locality });
        expect(score).toBeLessThanOrEqual(likenessOf(one, one, { rarity, locality }).score + 1e-12);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the order of what is said counts for nothing', () => {
    checkProperty(
      fc.property(anyTicket, anyTicket, fc.array(fc.nat(), { minLength: 30 }), (one, other, chance) => {
        const order = [...one.said].map((token, at) => ({ token, at: chance[at] ?? 0 }));
        const said: Said = new Map(order.toSorted((a, b) => a.at - b.at).map(({ token }) => token));
        const { score } = likeness(one, other);
        expect(likeness({ ...one, said }, other).score).toBeCloseTo(score, 12);
      }),
    );
  });

  it('what tokens look like counts for nothing: hashes compare as words do', () => {
    const hashed = (said: Said): Said =>
      new Map([...said].map(([token, tells]) => [`#${Array.from(token).toReversed().join('')}`, tells]));
    checkProperty(
      fc.property(anyTicket, anyTicket, (one, other) => {
        const { score } = likeness(one, other);
        const ofHashes = likeness({ ...one, said: hashed(one.said) }, { ...other, said: hashed(other.said) });
        expect(ofHashes.score).toBeCloseTo(score, 12);
      }),
    );
  });
});

it('the order of the sentences counts for nothing', () => {
  const [one, other] = ['Bomba limepasuka mtaa wa Kizuiani.', 'Hakuna maji tangu jana, tunalipa elfu tano.'];
  expect(new Map([...saidIn(`${one} ${other}`)].toSorted())).toEqual(
    new Map([...saidIn(`${other} ${one}`)].toSorted()),
  );
});

describe('among open tickets', () => {
  const candidate = (number: string, ticket: ComparedTicket): LikeCandidate => ({ ...ticket, number });

  it('finds those that are alike, the most alike first', () => {
    const found = findAlike(
      dry,
      [
        candidate('1', aReport('Bili ya maji ni kubwa mno')),
        candidate('2', { ...dryToo, sentAt: plusSeconds(noon, days(10)) }),
        candidate('3', dryToo),
      ],
      'there',
    );
    expect(found.map(({ number }) => number)).toEqual(['3', '2']);
  });

  it('finds nothing where nothing is open', () => {
    expect(findAlike(dry, [], 'there')).toEqual([]);
  });

  it('compares with 500 long ones in a few milliseconds', () => {
    const long = (seed: number): Said =>
      new Map(Array.from({ length: 100 }, (_, at) => [`t${(seed * 37 + at * at) % 900}`, 'word'] as const));
    const open = Array.from({ length: 500 }, (_, at) => candidate(String(at), { ...dry, said: long(at) }));
    findAlike(dry, open, 'there', 0);
    const computed = millisecondsOf(() => {
      findAlike({ ...dry, said: long(7) }, open, 'there', 0);
    });
    expect(computed).toBeLessThan(250);
  });
});
