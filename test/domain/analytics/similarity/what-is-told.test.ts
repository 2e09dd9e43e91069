import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashedSaid } from '../../../../domain/analytics/similarity/hashed-said.ts';
import { comparisonExclusionOf } from '../../../../domain/analytics/similarity/comparison-exclusion.ts';
import { namesSomebody } from '../../../../domain/analytics/similarity/names-somebody.ts';
import { saidIn } from '../../../../domain/analytics/similarity/said.ts';
import {
  mostTold,
  tellOfAlike,
  type TellingOfAlike,
  toldSteps,
} from '../../../../domain/analytics/similarity/tell-of-alike.ts';
import type {
  ComparableTicket,
  ComparedTicket,
} from '../../../../domain/ticketing/tickets/comparable-tickets.ts';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';

const kawe = { region: 'mkoa-dar', council: 'kinondoni-mc', ward: 'kata-kawe' };
const draft: ComparedTicket = {
  office: 'dawasa',
  category: 'maji',
  place: kawe,
  sentAt: '2026-11-20T09:00:00Z',
  said: saidIn('Bomba limepasuka, hakuna maji'),
};
const open = (count: number, changes: Partial<ComparableTicket> = {}): readonly ComparableTicket[] =>
  Array.from({ length: count }, (_, at) => ({
    ...draft,
    number: `${changes.sameAs ?? 'first'}-${at}`,
    kind: 'complaint',
    version: 1,
    key: '1',
    sentAt: plusSeconds('2026-11-18T09:00:00Z', at * 3600),
    ...changes,
  }));
const tellingOfSeveral: TellingOfAlike = {
  locality: 'there',
  toldOfAlike: 'of-several',
  timeZone: 'Africa/Dar_es_Salaam',
};
const told = (tickets: readonly ComparableTicket[], asked: ComparedTicket = draft) => {
  const [only, ...others] = tellOfAlike(asked, tickets, tellingOfSeveral);
  expect(others).toEqual([]);
  return only;
};

describe('of what many meet by themselves, a citizen is told of others', () => {
  it.each([0, 1, 2])('not where %i wrote', (count) => {
    expect(told(open(count))).toBeUndefined();
  });

  it.each([
    [3, 3],
    [4, 3],
    [5, 5],
    [9, 5],
    [10, 10],
    [400, 100],
  ])('of %i as at least %i', (count, atLeast) => {
    expect(told(open(count))?.atLeast).toBe(atLeast);
  });

  it('in steps, so that one who sends moves no figure but at a step', () => {
    const moves = Array.from({ length: 120 }, (_, count) => told(open(count))?.atLeast).filter(
      (figure, at, all) => figure !== all[at - 1],
    );
    expect(moves.filter((figure) => figure !== undefined)).toEqual(toldSteps.filter((step) => step >= 3));
  });

  it('with the day on which there were enough, and not that of the first', () => {
    const days = [1, 5, 9].flatMap((day) =>
      open(1, { number: String(day), sentAt: plusSeconds('2026-11-10T09:00:00Z', day * 86_400) }),
    );
    expect(told(days)).toMatchObject({ atLeast: 3, since: '2026-11-19' });
  });

  it('with all incidents that are alike as one', () => {
    expect(told([...open(2, { sameAs: 'a' }), ...open(2, { sameAs: 'b' })])?.atLeast).toBe(3);
  });

  it.each([
    ['of another ward', { place: { ...kawe, ward: 'kata-tandale' } }],
    ['that say no ward', { place: { region: 'mkoa-dar', council: 'kinondoni-mc' } }],
    ['of another office', { office: 'ruwasa' }],
    ['that say another matter', { said: saidIn('Bili ni kubwa') }],
    ['whose texts may name somebody', { namesSomebody: true } as const],
  ])('not of those %s', (_, changes) => {
    expect(told(open(5, changes))).toBeUndefined();
  });

  it('not by a name, nor by anything else that only one may have written', () => {
    const said = saidIn('Juma Shabani alimtukana Rehema Kimario kilabuni');
    expect(told(open(5, { said }), { ...draft, said })).toBeUndefined();
  });
});

describe('of what lies in the street, a citizen is told', () => {
  const tellingOfOne: TellingOfAlike = { ...tellingOfSeveral, toldOfAlike: 'of-one' };

  it('of one who wrote, since that day', () => {
    expect(tellOfAlike(draft, open(1), tellingOfOne)).toEqual([
      { incident: 'first-0', atLeast: 1, since: '2026-11-18' },
    ]);
  });

  it('of each incident with those who said that it is theirs too, whatever they wrote', () => {
    const [first] = open(1);
    const meToo = open(2, { sameAs: 'first-0', said: saidIn('Bili ni kubwa') });
    const another = open(1, { number: 'another' });
    expect(tellOfAlike(draft, [...(first ? [first] : []), ...meToo, ...another], tellingOfOne)).toEqual([
      { incident: 'another', atLeast: 1, since: '2026-11-18' },
      { incident: 'first-0', atLeast: 3, since: '2026-11-18' },
    ]);
  });

  it('of an incident whose first ticket is answered, by those that are left', () => {
    expect(tellOfAlike(draft, open(2, { sameAs: 'gone' }), tellingOfOne)).toMatchObject([
      { incident: 'gone', atLeast: 1 },
    ]);
  });

  it('of three at most', () => {
    expect(tellOfAlike(draft, open(5), tellingOfOne)).toHaveLength(mostTold);
  });

  it('of those that lie with the office wherever somebody is, without a place', () => {
    const elsewhere = open(1, { place: { region: 'mkoa-arusha' } });
    expect(tellOfAlike(draft, elsewhere, tellingOfOne)).toEqual([]);
    expect(tellOfAlike(draft, elsewhere, { ...tellingOfOne, locality: 'anywhere' })).toHaveLength(1);
  });
});

describe('what is kept for comparing', () => {
  const mac = (token: string) => createHmac('sha256', 'a key').update(token).digest();
  const words = 'hakuna maji bomba Juma Shabani Kizuiani gereza elfu tano';

  it('is hashes of a few bits, and no word', () => {
    const kept = [...hashedSaid(saidIn(words), mac).keys()];
    expect(kept.length).toBeGreaterThan(5);
    for (const token of kept) expect(token).toMatch(/^[tw][0-9a-z]{1,3}$/);
  });

  it('cannot be turned back: many words have the hash of one that is in no table', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `jina${at}`);
    const keptOf = (word: string) => [...hashedSaid(new Map([[word, 'word']]), mac).keys()][0];
    expect(names.filter((name) => keptOf(name) === keptOf('juma')).length).toBeGreaterThan(5);
  });

  it('is other hashes under another key', () => {
    const elsewhere = (token: string) => createHmac('sha256', 'another').update(token).digest();
    expect(hashedSaid(saidIn(words), elsewhere)).not.toEqual(hashedSaid(saidIn(words), mac));
  });
});

describe('compared with no other', () => {
  const ticket = { status: 'submitted', sensitive: false, aboutHead: false } as const;

  it.each([
    ['a closed one', { ...ticket, status: 'closed' as const }, {}, 'closed'],
    ['an answered one', { ...ticket, status: 'responded' as const }, {}, 'closed'],
    ['a sensitive one', { ...ticket, sensitive: true }, {}, 'sensitive'],
    ['corruption', ticket, { onlyReceiver: 'takukuru' }, 'one-receiver'],
    ['one about a head', { ...ticket, aboutHead: true }, {}, 'about-a-person'],
    ['one about an officer', { ...ticket, aboutOfficer: 'anna-haule' }, {}, 'about-a-person'],
    ['one that names somebody', { ...ticket, unboundName: true as const }, {}, 'about-a-person'],
  ])('is %s', (_, asked, category, because) => {
    expect(comparisonExclusionOf(asked, category)).toBe(because);
  });

  it('is none that is open and about a thing', () => {
    expect(comparisonExclusionOf(ticket, {})).toBeUndefined();
  });
});

describe('a text names somebody', () => {
  const rules = { formsOfAddress: { sw: ['mwl', 'bwana', 'mama'], en: ['mr'] } };

  it.each([
    'Mwl Kimaro anatoza',
    'bwana afya anaitwa Shabani',
    'Mr. Massawe refused',
    'jina lake? jina Rehema',
  ])('in "%s"', (text) => {
    expect(namesSomebody(text, rules)).toBe(true);
  });

  it.each(['Hakuna maji Kawe', 'mama yangu anaumwa', 'Mwl wa shule hayupo'])('not in "%s"', (text) => {
    expect(namesSomebody(text, rules)).toBe(false);
  });
});
