import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hideAgain, openUp } from '../../../domain/casework/acts/citizen/openness.ts';
import { withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { hitsAtOnce } from '../../../application/search/search-tickets.ts';
import { checkDigitOf, isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { senderMarksOf } from '../../../domain/casework/search/sender-marks.ts';
import { checkProperty } from '../../builders/chance.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { by } from '../../builders/life.ts';
import { seenInLists } from '../../../application/follow-up/seen-in-lists.ts';
import { listChainOf } from '../../../domain/audit/list-log.ts';
import { readKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { Office } from '../../builders/views/an-office.ts';
import type { Seen } from '../../builders/system/seen.ts';

const numbered = (digits: string): string => `${digits}${checkDigitOf(digits)}`;
const number = numbered('26110000001');
const other = numbered('26110000002');
const texts = {
  subject: 'Pampu ya Azimio imeharibika',
  description:
    'Kisima cha mtaa hakifanyi kazi tangu juma lililopita. Piga 0712345678 au asha@mfano.go.tz. Xylographia.',
};

interface Sent {
  readonly senderMarks?: readonly string[];
  readonly number?: string;
  readonly texts?: typeof texts;
  readonly ticket?: NonNullable<Parameters<Office['receives']>[0]>['ticket'];
}

async function anOffice(...sent: readonly Sent[]): Promise<Office> {
  const office = new Office();
  for (const { number: given = number, texts: written = texts, ticket, senderMarks } of sent.length === 0
    ? [{}]
    : sent) {
    await office.receives({
      texts: written,
      ticket: { ...ticket, number: given },
      ...(senderMarks !== undefined && { senderMarks }),
    });
    await office.listed(given);
  }
  return office;
}

const finds = (office: Office, officer: string, text: string, more: object = {}): Promise<Seen> =>
  office.asks(officer, 'search-tickets', { body: { text, ...more } });

interface Hit {
  readonly number: string;
  readonly subject?: readonly { readonly text: string; readonly hit?: true }[];
  readonly foundIn: readonly string[];
}
const hitsIn = ({ body }: Seen): readonly Hit[] => body['hits'] as readonly Hit[];
const numbersIn = (seen: Seen): readonly string[] => hitsIn(seen).map((hit) => hit.number);

describe('a search by words', () => {
  it.each([
    ['a word of the subject', 'pampu'],
    ['in another language', 'pump'],
    ['in another form', 'kuharibika'],
    ['with a slip', 'pampi azimio'],
    ['a word of the description', 'xylographia'],
    ['several, in any order', 'azimio pampu kisima'],
  ])('finds by %s', async (_, text) => {
    const office = await anOffice();
    expect(numbersIn(await finds(office, 'asha', text))).toEqual([number]);
  });

  it.each([
    ['a word that is not there', 'barabara'],
    ['one that is and one that is not', 'pampu umeme'],
    ['a phone', '0712345678'],
    ['a phone in groups', '+255 712 345 678'],
    ['an e-mail address', 'asha@mfano.go.tz'],
    ['words that say nothing', 'na ya'],
  ])('finds nothing by %s', async (_, text) => {
    expect(numbersIn(await finds(await anOffice(), 'asha', text))).toEqual([]);
  });

  it('marks what was found, and says where', async () => {
    const [hit] = hitsIn(await finds(await anOffice(), 'asha', 'pump'));
    expect(hit?.subject?.[0]).toEqual({ text: 'Pampu', hit: true });
    expect(hit?.foundIn).toContain('subject');
  });

  it('shows no words but the subject, and says that the description has them', async () => {
    const found = await finds(await anOffice(), 'asha', 'xylographia');
    expect(hitsIn(found)).toMatchObject([{ foundIn: ['description'], subject: [{ text: texts.subject }] }]);
    expect(JSON.stringify(hitsIn(found))).not.toMatch(/kisima|xylographia|0712345678|asha@/iu);
  });

  it('is narrowed by state, category, and days', async () => {
    const office = await anOffice({}, { number: other, ticket: { category: 'maji' } });
    const narrowed = async (more: object) =>
      [...numbersIn(await finds(office, 'asha', 'pampu', more))].toSorted();
    expect(await narrowed({})).toEqual([number, other].toSorted());
    expect(await narrowed({ category: 'maji' })).toEqual([other]);
    expect(await narrowed({ state: 'closed' })).toEqual([]);
    expect(await narrowed({ from: '2026-11-25' })).toEqual([]);
    expect(await narrowed({ until: '2026-11-24', state: 'open' })).toHaveLength(2);
  });

  it('searches an office with all under it, and none that is not open to the officer', async () => {
    const office = await anOffice();
    const at = (officer: string, institution: string) => finds(office, officer, 'pampu', { institution });
    expect(numbersIn(await at('mkuu-wizara', 'wizara'))).toEqual([number]);
    expect(numbersIn(await at('mkuu-wizara', 'wakala'))).toEqual([number]);
    expect((await at('asha', 'wizara')).status).toBe(403);
    expect((await at('asha', 'haipo')).status).toBe(403);
  });

  it('at the root finds by number, and not what lies below by words', async () => {
    const office = await anOffice();
    const byWords = await finds(office, 'mkuu-kmk', 'pampu');
    expect([byWords.body['isRoot'], numbersIn(byWords)]).toEqual([true, []]);
    const [hit] = hitsIn(await finds(office, 'mkuu-kmk', number));
    expect([hit?.number, hit?.subject]).toEqual([number, undefined]);
  });

  it('is told to the citizen of each ticket in its own queue, whatever office was searched', async () => {
    const office = await anOffice();
    const told = () => seenInLists(office.ports, { number, language: 'en' });
    await finds(office, 'mkuu-wizara', number, { institution: 'idara' });
    expect(office.database.items('tickets').filter(({ opened }) => opened === 'list')).toEqual([
      expect.objectContaining({ queue: 'wakala', tickets: [number] }),
    ]);
    expect(await told()).toMatchObject([{ times: 1, role: { code: 'head' } }]);
    await finds(office, 'mkuu-wizara', number, { institution: 'wizara' });
    expect(await told()).toMatchObject([{ times: 1 }]);
  });

  it('records the subjects that it showed before it shows them', async () => {
    const office = await anOffice();
    await finds(office, 'asha', 'pampu');
    const recorded = office.database
      .items('tickets')
      .filter(
        ({ PK, opened }) => PK === readKeys.partition(listChainOf('asha', office.now)) && opened === 'list',
      );
    expect(recorded).toHaveLength(1);
  });
});

describe('what narrows a search', () => {
  const ticket = { category: 'maji', kind: 'question', place: { council: 'jirani' } } as const;
  const filtered = async (office: Office, officer: string, filter: object) =>
    numbersIn(await office.asks(officer, 'search-tickets', { body: filter }));

  it.each([
    ['its category', { category: 'maji' }, { category: 'umeme' }],
    ['its kind', { kind: 'question' }, { kind: 'compliment' }],
    ['its place', { place: 'jirani' }, { place: 'haipo' }],
    ['that it is open', { state: 'open' }, { state: 'closed' }],
    ['the day on which it was sent', { from: '2026-11-24', until: '2026-11-24' }, { from: '2026-11-25' }],
    [
      'several of these',
      { category: 'maji', kind: 'question', state: 'open', until: '2026-11-24' },
      { category: 'maji', kind: 'question', state: 'responded' },
    ],
  ])('finds a ticket without a word by %s', async (_, right, wrong) => {
    const office = await anOffice({ ticket });
    expect(await filtered(office, 'asha', right)).toEqual([number]);
    expect(await filtered(office, 'mkuu-wizara', { ...right, institution: 'wizara' })).toEqual([number]);
    expect(await filtered(office, 'asha', wrong)).toEqual([]);
    expect(await filtered(office, 'asha', { ...right, text: 'pampu' })).toEqual([number]);
    expect(await filtered(office, 'asha', { ...right, text: number })).toEqual([number]);
    expect(await filtered(office, 'asha', { ...wrong, text: number })).toEqual([]);
  });

  it('says nothing more of a search that asks for nothing', async () => {
    const seen = await (await anOffice()).asks('asha', 'search-tickets', { body: {} });
    expect(seen.body).toMatchObject({ by: 'nothing', hits: [] });
  });

  it('finds at the root by what a status tells, and by nothing else', async () => {
    const office = await anOffice({ ticket });
    const seen = await office.asks('mkuu-kmk', 'search-tickets', {
      body: { kind: 'question', state: 'open' },
    });
    expect(hitsIn(seen)).toMatchObject([{ number, kind: { code: 'question' } }]);
    expect(hitsIn(seen)[0]).not.toHaveProperty('subject');
    expect(hitsIn(seen)[0]).not.toHaveProperty('category');
    expect(await filtered(office, 'mkuu-kmk', { from: '2026-11-24' })).toEqual([number]);
    for (const filter of [
      { category: 'maji' },
      { place: 'jirani' },
      { kind: 'compliment' },
      { state: 'closed' },
    ])
      expect(await filtered(office, 'mkuu-kmk', filter)).toEqual([]);
  });

  it('finds a ticket among the closed ones once it is closed, and no longer among the open ones', async () => {
    const office = await anOffice({ ticket });
    await office.citizen(number, (history, rules) =>
      withdraw(history, { ...by.citizen(office.now), pressure: false }, rules),
    );
    await office.listed(number);
    expect(await filtered(office, 'asha', { state: 'open' })).toEqual([]);
    expect(await filtered(office, 'asha', { state: 'closed' })).toEqual([number]);
    expect(await filtered(office, 'mkuu-kmk', { state: 'open' })).toEqual([]);
    expect(await filtered(office, 'asha', { category: 'maji' })).toEqual([number]);
  });

  it('finds nothing of what somebody may not see, after the same calls as of what is not there', async () => {
    const office = await anOffice({ ticket: { ...ticket, aboutOfficer: 'asha' } });
    for (const filter of [{ category: 'maji' }, { kind: 'question' }, { state: 'open' }]) {
      const hidden = await office.asks('asha', 'search-tickets', { body: filter });
      const callsOfHidden = office.calls;
      const missing = await office.asks('asha', 'search-tickets', { body: { kind: 'compliment' } });
      expect([hidden.body, callsOfHidden]).toEqual([missing.body, office.calls]);
      expect(await filtered(office, 'juma', filter)).toEqual([number]);
    }
  });
});

describe('the name of an identified sender', () => {
  const senderMarks = senderMarksOf(memoryServerKeys(), 'Neema Zubeda Mollel');
  const known = { senderMarks, ticket: { openness: 'identified' as const } };
  const found = async (office: Office, officer: string, text = 'mollel') =>
    numbersIn(await finds(office, officer, text));
  const hides = (office: Office) =>
    office.citizen(number, (history) => hideAgain(history, by.citizen(office.now)));
  const opens = (office: Office) =>
    office.citizen(number, (history) =>
      openUp(history, { ...by.citizen(office.now), openness: 'identified' }),
    );

  it('finds for the head of its holder, and for the officer whom it is assigned to', async () => {
    const office = await anOffice(known);
    for (const text of ['mollel', 'Neema Mollel', 'zubeda', 'mollel pampu'])
      expect(await found(office, 'mkuu-wakala', text)).toEqual([number]);
    expect(await found(office, 'mkuu-wakala', 'mollel barabara')).toEqual([]);
    for (const officer of ['asha', 'juma', 'mkuu-wizara', 'mkuu-kmk'])
      expect(await found(office, officer)).toEqual([]);
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'asha' }]);
    expect([await found(office, 'asha'), await found(office, 'juma')]).toEqual([[number], []]);
    const [hit] = hitsIn(await finds(office, 'asha', 'mollel'));
    expect(hit?.foundIn).toEqual(['sender']);
  });

  it('finds no longer once it was hidden, before and after that was heard, until it is shown again', async () => {
    const office = await anOffice(known);
    await hides(office);
    expect(await found(office, 'mkuu-wakala')).toEqual([]);
    await office.listed(number);
    expect(await found(office, 'mkuu-wakala')).toEqual([]);
    await opens(office);
    await office.listed(number);
    expect(await found(office, 'mkuu-wakala')).toEqual([number]);
  });

  it('finds no longer once the ticket was withdrawn', async () => {
    const office = await anOffice(known);
    await office.citizen(number, (history, rules) =>
      withdraw(history, { ...by.citizen(office.now), pressure: false }, rules),
    );
    expect(await found(office, 'mkuu-wakala')).toEqual([]);
    await office.listed(number);
    expect([await found(office, 'mkuu-wakala'), await found(office, 'mkuu-wakala', 'pampu')]).toEqual([
      [],
      [number],
    ]);
  });

  it('finds for the new head alone after a transfer', async () => {
    const office = await anOffice(known);
    await office.did(number, [
      'mkuu-wakala',
      'transfer',
      { to: 'jirani', reason: 'Mita hii ni ya jirani zetu.' },
    ]);
    await office.listed(number);
    expect([await found(office, 'mkuu-wakala'), await found(office, 'mkuu-jirani')]).toEqual([[], [number]]);
  });

  it('is nowhere in clear, and nothing of it is posted of who is not identified', async () => {
    const office = await anOffice(known, {
      number: other,
      ticket: { openness: 'confidential' },
      senderMarks,
    });
    expect(await found(office, 'mkuu-wakala')).toEqual([number]);
    for (const table of ['tickets', 'projections'] as const)
      for (const item of office.database.items(table))
        expect(JSON.stringify(item).toLowerCase()).not.toMatch(/mollel|zubeda|neema/u);
  });

  it('is searched for by the same calls, whether there is one that somebody is not told or none', async () => {
    const office = await anOffice(known);
    const hidden = await finds(office, 'juma', 'mollel');
    const callsOfHidden = office.calls;
    const missing = await finds(office, 'juma', 'kimwaga');
    expect([{ ...hidden.body, words: [] }, callsOfHidden]).toEqual([
      { ...missing.body, words: [] },
      office.calls,
    ]);
  });
});

describe('a life heard in any order', () => {
  const senderMarks = senderMarksOf(memoryServerKeys(), 'Neema Mollel');
  const postingsIn = (office: Office) =>
    office.database
      .items('projections')
      .flatMap(({ PK, SK, entity }) => (entity === 'posting' ? [`${String(PK)} ${String(SK)}`] : []))
      .toSorted();

  it('leaves the postings that a replay makes: names, filters and branches', async () => {
    const transfer = { to: 'jirani', reason: 'Mita hii ni ya jirani zetu.' };
    await checkProperty(
      fc.asyncProperty(
        fc.record({ hides: fc.boolean(), shows: fc.boolean(), moves: fc.boolean(), withdraws: fc.boolean() }),
        fc.array(fc.nat(20), { minLength: 3, maxLength: 9 }),
        async ({ hides, shows, moves, withdraws }, order) => {
          const office = new Office();
          await office.receives({ texts, senderMarks, ticket: { number, openness: 'identified' } });
          const input = () => by.citizen(office.now);
          if (hides) await office.citizen(number, (history) => hideAgain(history, input()));
          if (moves) await office.did(number, ['mkuu-wakala', 'transfer', transfer]);
          if (hides && shows)
            await office.citizen(number, (history) =>
              openUp(history, { ...input(), openness: 'identified' }),
            );
          if (withdraws)
            await office.citizen(number, (history, rules) =>
              withdraw(history, { ...input(), pressure: false }, rules),
            );
          const { events } = await office.historyOf(number);
          for (const at of order)
            await office.lists(events.slice(at % events.length, (at % events.length) + 1));
          await office.lists(events.toReversed());
          const heard = postingsIn(office);
          await office.lists(events);
          expect(postingsIn(office)).toEqual(heard);
          const isTold = !withdraws && (!hides || shows);
          const holder = moves ? 'mkuu-jirani' : 'mkuu-wakala';
          expect(numbersIn(await finds(office, holder, 'mollel'))).toEqual(isTold ? [number] : []);
          expect(numbersIn(await office.asks(holder, 'search-tickets', { body: { state: 'open' } }))).toEqual(
            withdraws ? [] : [number],
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a number', () => {
  it.each([
    ['whole', number],
    ['in groups', number.replaceAll(/(\d{4})(?=\d)/gu, '$1 ')],
    ['by its end', number.slice(4)],
  ])('finds its ticket, %s', async (_, text) => {
    expect(numbersIn(await finds(await anOffice(), 'asha', text))).toEqual([number]);
  });
});

it('that stands in for another is none that a ticket could have: each is asked for once', async () => {
  const office = await anOffice();
  const asked = vi.spyOn(office.listedTickets, 'contentsOf');
  await finds(office, 'asha', number);
  const [numbers = []] = asked.mock.calls[0] ?? [];
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.filter(isTicketNumber)).toEqual([number]);
});

describe('what somebody may not see', () => {
  const canary = 'Zumaridikengele';
  const hidden = { ...texts, description: `${canary} alinitishia ofisini.` };
  const about = { aboutOfficer: 'asha' } as const;

  it('is found by nobody, and its words are nowhere in clear', async () => {
    const office = await anOffice({ texts: hidden, ticket: about });
    expect(numbersIn(await finds(office, 'asha', canary))).toEqual([]);
    expect(numbersIn(await finds(office, 'juma', canary))).toEqual([number]);
    for (const item of office.database.items('projections'))
      expect(JSON.stringify(item).toLowerCase()).not.toContain(canary.toLowerCase());
  });

  it('is answered like what is not there, after the same reads', async () => {
    const office = await anOffice({ texts: hidden, ticket: about });
    const missing = await finds(office, 'asha', 'Lulukengele');
    const callsOfMissing = office.calls;
    const found = await finds(office, 'asha', canary);
    expect({ ...found.body, words: [] }).toEqual({ ...missing.body, words: [] });
    expect(office.calls).toEqual(callsOfMissing);
  });

  it('is decided by the state of the ticket, whatever is posted', async () => {
    const office = await anOffice();
    expect(numbersIn(await finds(office, 'asha', 'pampu'))).toEqual([number]);
    office.tampersWithHead(number, (state) => ({ ...state, aboutOfficer: 'asha' }));
    expect(numbersIn(await finds(office, 'asha', 'pampu'))).toEqual([]);
  });

  it('of sensitive matters is found by who is trained', async () => {
    const office = await anOffice({ ticket: { sensitive: true } });
    expect(numbersIn(await finds(office, 'asha', 'pampu'))).toEqual([]);
    expect(numbersIn(await finds(office, 'mkuu-wakala', 'pampu'))).toEqual([number]);
  });
});

describe('a search of a common word', () => {
  const common = 'Qwertyuiopa';
  const rare = 'Zumaridikengele';
  const named = (place: number): string => numbered(String(26110000100 + place));
  const saying = (subject: string, place: number, ticket: Sent['ticket'] = {}): Sent => ({
    number: named(place),
    texts: { subject, description: 'Maelezo.' },
    ticket,
  });
  const many = (count: number): readonly Sent[] =>
    Array.from({ length: count }, (_, place) => saying(common, place));

  it('is answered the same whether or not a hidden ticket has the other word', async () => {
    const padding = 50;
    const hidden = saying(rare, padding, { aboutOfficer: 'asha' });
    const office = await anOffice(...many(padding), hidden);
    const sought = await finds(office, 'asha', `${common} ${rare}`);
    const callsOfHidden = office.calls;
    const missing = await finds(office, 'asha', `${common} Lulukengelemba`);
    expect({ ...sought.body, words: [] }).toEqual({ ...missing.body, words: [] });
    expect(callsOfHidden).toEqual(office.calls);
    expect(sought.body).toMatchObject({ hits: [] });
    expect(sought.body).not.toHaveProperty('next');
  });

  it('has a next page only for a ticket that would be shown', async () => {
    const hidden = saying(common, hitsAtOnce, { aboutOfficer: 'asha' });
    const office = await anOffice(...many(hitsAtOnce), hidden);
    const page = await finds(office, 'asha', common);
    expect([numbersIn(page).length, page.body['next']]).toEqual([hitsAtOnce, undefined]);
    expect((await finds(office, 'juma', common)).body['next']).toBeDefined();
  });

  it.each([
    ['before', 0],
    ['behind', 230],
  ])('beside a rare one finds its ticket on the first page: %s all others', async (_, place) => {
    const office = await anOffice(
      ...many(231).map((sent, at) => (at === place ? saying(`${common} ${rare}`, place) : sent)),
    );
    const page = await finds(office, 'asha', `${common} ${rare}`);
    expect([numbersIn(page), page.body['next']]).toEqual([[named(place)], undefined]);
  });
});

it('goes on where more were found than a page shows, without one twice', async () => {
  const count = hitsAtOnce + 7;
  const office = await anOffice(
    ...Array.from({ length: count }, (_, place) => ({ number: numbered(String(26110000100 + place)) })),
  );
  const first = await finds(office, 'asha', 'pampu');
  const second = await finds(office, 'asha', 'pampu', { cursor: first.body['next'] });
  const all = [...numbersIn(first), ...numbersIn(second)];
  expect([numbersIn(first).length, second.body['next']]).toEqual([hitsAtOnce, undefined]);
  expect(new Set(all).size).toBe(count);
  expect((await finds(office, 'juma', 'pampu', { cursor: first.body['next'] })).status).toBe(400);
});

it('finds for the officer of a unit what its institution gave to them, and nothing else of that', async () => {
  const office = await anOffice({}, { number: other });
  expect(numbersIn(await finds(office, 'karani', 'pampu'))).toEqual([]);
  await office.did(number, ['mkuu-wakala', 'assign', { unit: 'idara', officer: 'karani' }]);
  expect(numbersIn(await finds(office, 'karani', 'pampu'))).toEqual([number]);
  expect(numbersIn(await office.asks('karani', 'search-tickets', { body: { state: 'open' } }))).toEqual([
    number,
  ]);
});

it('finds a ticket where it was transferred, once that was heard', async () => {
  const office = await anOffice();
  await office.did(number, [
    'mkuu-wakala',
    'transfer',
    { to: 'jirani', reason: 'Mita hii ni ya jirani zetu.' },
  ]);
  await office.listed(number);
  expect(numbersIn(await finds(office, 'asha', 'pampu'))).toEqual([]);
  expect(numbersIn(await finds(office, 'mkuu-jirani', 'pampu'))).toEqual([number]);
});

it('finds once for the office above both what one of its offices transferred to another', async () => {
  const office = await anOffice();
  const transfer = { to: 'jirani', reason: 'Mita hii ni ya jirani zetu.' };
  await office.did(number, ['mkuu-wakala', 'transfer', transfer]);
  await office.listed(number);
  const found = await finds(office, 'mkuu-wizara', 'pampu', { institution: 'wizara' });
  expect([found.status, numbersIn(found)]).toEqual([200, [number]]);
});
