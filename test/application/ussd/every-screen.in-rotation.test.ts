import { beforeAll, describe, expect, it } from 'vitest';
import { advance, begin, type Visitor } from '../../../application/ussd/session/advance.ts';
import type { Dialogue, Draft } from '../../../application/ussd/dialogue.ts';
import { screenOf } from '../../../application/ussd/screen.ts';
import { menuScreens } from '../../../application/ussd/session/menu-screens.ts';
import { shortNameLimit } from '../../../domain/institutions/registry/institution.ts';
import { outsideGsm7, septetsOf, toGsm7 } from '../../../domain/foundation/vocabulary/gsm7.ts';
import { languages, type Language } from '../../../domain/foundation/vocabulary/language.ts';
import { aLine, confidential, fillsIn, receiptOn } from './a-line.ts';

/** A screen that can be reached, and over how many keys at least. */
interface Reached {
  readonly dialogue: Dialogue;
  readonly text: string;
  readonly hops: number;
  readonly ends: boolean;
}

/** Where the phone wished to be remembered. */
const wished = { id: 'mkoa-mbeya', name: 'Mkoa wa Mbeya' };
const wish = JSON.stringify([wished]);

/** What is typed where a text is asked for: each is an answer of its own. */
const texts: Readonly<Record<string, readonly string[]>> = {
  home: ['dawasa', 'Hakuna maji Mwananyamala tangu Jumatatu.'],
  what: [
    'Hakuna maji Mwananyamala tangu Jumatatu, na watoto hawaendi shule. '.repeat(4),
    'Hakuna maji nyumbani tangu Jumatatu.',
    'Maji yamekatika Mbezi tangu Jumatatu.',
    'Naomba mnisaidie jamani.',
    'Baba wa kambo anakuja chumbani usiku.',
    'Transfoma inawaka moto Kinondoni.',
    'Nesi wa hospitali ya Mwananyamala anadai rushwa.',
    '',
  ],
  understood: ['Ni siku ya tano sasa.'],
  matter: ['Barabara mbovu Kinondoni.', 'xyzzy'],
  place: ['kinondoni', 'bunjuu', 'kinondoni karibu na soko', 'karibu na soko', 'xyzzy'],
  'officer-name': ['karani wa dirisha la pili'],
  'office-name': ['dawasa', 'hospitali', 'kituo cha polisi tegeta', 'hospitali ya amana mwanza', 'xyzzy', ''],
  'what-more': ['Ni siku ya tano sasa.'],
  name: ['Asha Juma Mwananyamala'],
  'act-text': ['Bado maji hayajarudi nyumbani.'],
};

/** Whether a place was chosen, and whether it is the one that the phone wished. */
const placed = ({ region }: Draft): string =>
  region === undefined ? 'nowhere' : region.id === wished.id ? 'as wished' : 'elsewhere';

/** Screens that differ in what they are about, and not in what they ask: one of each is walked on from. */
function kindOfScreen({ at, draft, shown, page, notice }: Dialogue): string {
  const said = { at, page, notice: notice !== undefined, placed: placed(draft) };
  if (at.to === 'category') return JSON.stringify([said, draft.kind]);
  if (['understood', 'matter', 'openness', 'desk', 'about-head'].includes(at.to)) {
    return JSON.stringify([
      said,
      draft.signals,
      draft.openness,
      draft.category?.id === 'maji',
      shown.choices?.length,
    ]);
  }
  if (at.to === 'office') return JSON.stringify([said, draft.category?.id, draft.council === undefined]);
  if (['read-back', 'others', 'sent', 'offices-found'].includes(at.to)) {
    return JSON.stringify([{ ...said, at: at.to }, draft.kind, draft.openness, shown.choices?.length]);
  }
  // One ticket is as another: the walk sends many.
  const access = 'access' in at && at.access.proof.by;
  const labels = new Set(shown.options?.map(({ label }) => label));
  return JSON.stringify([{ ...said, at: { ...at, key: '', access } }, shown.head, [...labels]]).replaceAll(
    /\d{12}/g,
    '#',
  );
}

/** About what others wrote: so many ways lead to what is read back that the shortest is of something else. */
const aboutToSend = ({ id }: Draft): Pick<Dialogue, 'draft' | 'at' | 'shown'> => ({
  at: { to: 'read-back' },
  shown: { head: '', choices: [{ label: '', move: { go: { to: 'comparing' } } }] },
  draft: {
    id,
    kind: 'complaint',
    category: { id: 'maji', name: 'Maji' },
    office: { id: 'dawasa', name: 'DAWASA' },
    region: { id: 'mkoa-dar', name: 'Dar' },
    council: { id: 'kinondoni-mc', name: 'Kinondoni' },
    description: 'Hakuna maji tangu Jumatatu.',
    openness: 'anonymous',
  },
});

async function walk(
  language: Language,
): Promise<{ readonly screens: readonly Reached[]; readonly edges: number }> {
  const entry = aLine();
  const phone = entry.phone();
  await fillsIn(phone, [confidential]);
  const { number, secret } = receiptOn(await phone.chooses('Tuma'));
  await entry.isAnswered(number, 'Bomba kuu lilipasuka na limerekebishwa. '.repeat(20));
  await fillsIn(phone, [confidential]).then(() => phone.chooses('Tuma'));
  const visitor: Visitor = {
    ports: entry.ports,
    phone: phone.number,
    preference: wish,
    log: entry.captured.log,
  };
  const typedAt = (to: string): readonly string[] =>
    texts[to] ?? { number: [number, '123'], secret: [secret, '1234'] }[to] ?? [];

  const reached = new Map<string, Reached>();
  const queue: Reached[] = [];
  const reach = (dialogue: Dialogue, hops: number): void => {
    const kind = kindOfScreen(dialogue);
    if (reached.has(kind)) return;
    const { text, ends } = screenOf(dialogue);
    const screen = { dialogue, text, hops, ends };
    reached.set(kind, screen);
    if (!screen.ends) queue.push(screen);
  };
  const start = await begin(visitor, language);
  reach(start, 1);
  reach(await advance(visitor, { ...start, ...aboutToSend(start.draft) }, '1'), 14);
  let edges = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { dialogue, hops } = next;
    const asks = dialogue.shown.asks === undefined ? ['7'] : typedAt(dialogue.at.to);
    for (const input of [...screenOf(dialogue).keys.keys(), '98', '0', ...asks]) {
      edges += 1;
      // Ten tickets a day are enough: a walk sends many.
      entry.passes(24 * 3600 * (dialogue.at.to === 'read-back' ? 1 : 0));
      const draft = { ...dialogue.draft, id: `rasimu ${edges}` }; // each way that forks off is another ticket
      reach(await advance(visitor, { ...dialogue, draft }, input), hops + 1);
    }
  }
  const first = await entry.tickets.load(number);
  for (let typed = 0; typed < 12; typed += 1) await entry.isSentBySomebodyElse(first, phone.number);
  const question = await advance(visitor, start, '0');
  for (const inputs of [[], ['98'], ['3'], ['3', '2'], ['1'], ['1', '1']]) {
    let dialogue = question;
    for (const input of inputs) dialogue = await advance(visitor, dialogue, input);
    reach(dialogue, 2 + inputs.length);
  }
  return { screens: [...reached.values()], edges };
}

describe.each(languages)('every screen in %s', (language) => {
  let screens: readonly Reached[] = [];
  let edges = 0;
  beforeAll(async () => {
    ({ screens, edges } = await walk(language));
    console.info(`${language}: ${screens.length} screens, ${edges} edges`);
  });

  it('is one of every place of the menu but the one that needs a broken session, and those that only lead on', () => {
    const seen = new Set(screens.map(({ dialogue }) => dialogue.at.to));
    const unseen = Object.keys(menuScreens).filter((name) => !seen.has(name as never));
    expect(unseen).toEqual(['resume', 'more', 'understanding', 'confirmed', 'comparing']);
  });

  it('has what every network can show', () => {
    for (const { text } of screens) expect(outsideGsm7(text)).toEqual([]);
  });

  it('takes 160 characters at most, and 182 with a notice on top', () => {
    const long = screens.filter(
      ({ text, dialogue }) => septetsOf(text) > (dialogue.notice === undefined ? 160 : 182),
    );
    expect(long.map(({ text }) => text)).toEqual([]);
  });

  it('has no gap that was not filled', () => {
    expect(screens.filter(({ text }) => /\{\w+\}/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('offers five things at most', () => {
    for (const { text } of screens) {
      expect(
        text.split('\n').filter((line) => /^\d \S/.test(line) && !line.startsWith('0 ')).length,
      ).toBeLessThanOrEqual(5);
    }
  });

  it('has a way back, or is the last one', () => {
    const stuck = screens.filter(({ text, ends }) => !ends && !/(^|\n)(0|00) /.test(text));
    expect(stuck.map(({ text }) => text)).toEqual([]);
  });

  it('comes to something useful in four hops', () => {
    const first = (to: string): number =>
      Math.min(...screens.filter(({ dialogue }) => dialogue.at.to === to).map(({ hops }) => hops));
    expect(first('help')).toBeLessThanOrEqual(2);
    expect(first('understood')).toBeLessThanOrEqual(2);
    expect(first('violence')).toBeLessThanOrEqual(3);
    expect(first('category')).toBeLessThanOrEqual(5);
    expect(first('mine')).toBeLessThanOrEqual(3);
    expect(first('ticket')).toBeLessThanOrEqual(4);
  });
});

describe('what was understood', () => {
  it.each(languages)('stands whole on one screen in %s, whatever it is', async (language) => {
    const { ports, captured } = aLine();
    const visitor = { ports, phone: '+255712345678', preference: undefined, log: captured.log };
    const { draft, ...start } = await begin(visitor, language);
    const inOrder = (await ports.registry.catalogue()).institutions.toSorted(
      (a, b) => septetsOf(toGsm7(b.shortName[language])) - septetsOf(toGsm7(a.shortName[language])),
    );
    const longestOf = (kind: string) => inOrder.find((each) => each.kind === kind)?.shortName[language] ?? '';
    for (const { id, kinds: had } of await ports.registry.categories())
      for (const kind of had)
        for (const place of [
          {},
          { region: 'mkoa-dar', council: 'kinondoni-mc', ward: 'kata-mwananyamala' },
        ]) {
          const placed = Object.fromEntries(
            Object.entries(place).map(([part, part_]) => [part, { id: part_, name: '' }]),
          );
          const office = {
            id: inOrder.find((each) => each.closed === undefined)?.id ?? '',
            name: longestOf('unit'),
          };
          const told = {
            ...draft,
            ...placed,
            kind,
            office,
            category: { id, name: '' },
            asked: ['place'] as const,
          };
          const shown = { head: '', choices: [{ label: '', move: { go: { to: 'understood' } as const } }] };
          const at = { to: 'what' } as const;
          const read = await advance(
            visitor,
            { ...start, at, shown, draft: { ...told, description: 'x' } },
            '1',
          );
          expect(read.at.to).toBe('understood');
          const { text, keys, hasMore } = screenOf(read);
          expect([septetsOf(text) <= 160, keys.size, hasMore], text).toEqual([true, 5, false]);
        }
  });
});

describe('what is told of others', () => {
  it.each(languages)(
    'fits in %s, whatever the place is called, and however many they are',
    async (language) => {
      const { ports, captured } = aLine();
      const visitor = { ports, phone: '+255712345678', preference: undefined, log: captured.log };
      const start = await begin(visitor, language);
      const name = 'W'.repeat(shortNameLimit);
      const place = { id: 'x', name: { sw: name, en: name }, shortName: { sw: name, en: name } };
      const one = { mark: 'm', atLeast: 1, since: '2026-11-24', place, text: '' };
      const many = { ...one, atLeast: 100 };
      for (const told of [[one], [many], [many, many], [many, many, many]] as const) {
        const shown = { head: '', choices: [{ label: '', move: { go: { to: 'others', told } as const } }] };
        const asked = await advance(visitor, { ...start, ...aboutToSend(start.draft), shown }, '1');
        expect(asked.at.to).toBe('others');
        const { text, hasMore } = screenOf(asked);
        expect([septetsOf(text) <= 160, hasMore], text).toEqual([true, false]);
      }
    },
  );
});

describe('what is asked about each office', () => {
  it('fits, whatever the office is called', async () => {
    const entry = aLine();
    const visitor: Visitor = {
      ports: entry.ports,
      phone: '+255712345678',
      preference: undefined,
      log: entry.captured.log,
    };
    for (const language of languages) {
      const from = await begin(visitor, language);
      const office = { id: 'x', name: 'W'.repeat(20) };
      const draft = { ...from.draft, kind: 'complaint' as const, office, description: 'maji' };
      const more = await advance(
        visitor,
        {
          ...from,
          draft,
          at: { to: 'more' },
          shown: { head: '', choices: [{ label: '', move: { go: { to: 'about-head' } } }] },
        },
        '1',
      );
      expect(more.at.to).toBe('about-head');
      expect(septetsOf(screenOf(more).text)).toBeLessThanOrEqual(160);
    }
  });
});
