import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LikeCandidate } from '../../../domain/similarity/find-alike.ts';
import { hashedSaid } from '../../../domain/similarity/hashed-said.ts';
import { keptOut } from '../../../domain/similarity/kept-out.ts';
import type { ComparedTicket } from '../../../domain/similarity/likeness.ts';
import { namesSomebody } from '../../../domain/similarity/names-somebody.ts';
import { saidIn } from '../../../domain/similarity/said.ts';
import { leastTold, tellOfAlike, toldSteps } from '../../../domain/similarity/tell-of-alike.ts';
import { plusSeconds } from '../../../domain/time/instant.ts';

const kawe = { region: 'mkoa-dar', council: 'kinondoni-mc', ward: 'kata-kawe' };
const draft: ComparedTicket = {
  office: 'dawasa',
  category: 'maji',
  place: kawe,
  sentAt: '2026-11-20T09:00:00Z',
  said: saidIn('Bomba limepasuka, hakuna maji'),
};
const open = (count: number, changes: Partial<ComparedTicket> = {}): readonly LikeCandidate[] =>
  Array.from({ length: count }, (_, at) => ({
    ...draft,
    number: String(at),
    sentAt: plusSeconds('2026-11-18T09:00:00Z', at * 3600),
    ...changes,
  }));
const told = (tickets: readonly LikeCandidate[], asked: ComparedTicket = draft) =>
  tellOfAlike(asked, tickets, 'there', 'Africa/Dar_es_Salaam');

describe('a citizen is told of others', () => {
  it.each([0, 1, leastTold - 1])('not where %i wrote', (count) => {
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
    expect(moves.filter((figure) => figure !== undefined)).toEqual(toldSteps);
  });

  it('with the day on which there were enough, and not that of the first', () => {
    const days = [1, 5, 9].map((day, at) => ({
      ...draft,
      number: String(at),
      sentAt: plusSeconds('2026-11-10T09:00:00Z', day * 86_400),
    }));
    expect(told(days)).toEqual({ atLeast: 3, since: '2026-11-19' });
  });

  it.each([
    ['of another ward', { place: { ...kawe, ward: 'kata-tandale' } }],
    ['that say no ward', { place: { region: 'mkoa-dar', council: 'kinondoni-mc' } }],
    ['of another office', { office: 'ruwasa' }],
    ['that say another matter', { said: saidIn('Bili ni kubwa') }],
  ])('not of those %s', (_, changes) => {
    expect(told(open(5, changes))).toBeUndefined();
  });

  it('not by a name, nor by anything else that only one may have written', () => {
    const said = saidIn('Juma Shabani alimtukana Rehema Kimario kilabuni');
    expect(told(open(5, { said }), { ...draft, said })).toBeUndefined();
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
    expect(keptOut(asked, category)).toBe(because);
  });

  it('is none that is open and about a thing', () => {
    expect(keptOut(ticket, {})).toBeUndefined();
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
