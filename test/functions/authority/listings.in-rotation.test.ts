import { describe, test } from 'vitest';
import {
  officerRoles,
  type Officer,
  type OfficerRole,
} from '../../../domain/institutions/registry/officer.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { wordedPageSize } from '../../../domain/casework/queues/queues.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { positions } from '../../builders/authority.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { someTexts } from '../../builders/submission.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { Deviations } from './deviations.ts';
import { Oracle } from './oracle.ts';
import { subjects, waysOf } from './places.ts';
import {
  country as tree,
  countryIn,
  missingNumber,
  officerIn,
  sortNames,
  storyOf,
  viewer,
  withdrawn,
} from './scenes.ts';
import { aSender, StillStores } from './still-stores.ts';
import { directedIn, type Story } from './story.ts';
import { aView } from '../../builders/view.ts';
import { TheWholeApi, type Answered } from './the-whole-api.ts';

const api = new TheWholeApi();
/** Few enough for one page. */
const identified = (story: Story): Story => ({
  ...story,
  ticket: { ...story.ticket, openness: 'identified' },
});
const waiting = sortNames.map((sort) => identified(storyOf(sort, 'in-progress')));
/** Whoever works at a unit searches the institution that it is of. */
function isSearchedAt(oracle: Oracle, { institution }: Officer, place: string, { ticket }: Story): boolean {
  const whole = oracle.chain(place).find((id) => oracle.node(id).kind !== 'unit') ?? place;
  const searched = place === institution ? whole : place;
  return [ticket.holder, ...ticket.heldBefore].some((id) => oracle.chain(id).includes(searched));
}
const isKnown = ({ ticket: { openness } }: Story): boolean => openness === 'identified';
const over = [storyOf('normal', 'closed'), withdrawn];
const stores = await StillStores.of([...waiting, ...over], countryIn('officer', 'own'));

const closed = anInstitution({
  id: 'imefungwa',
  parent: 'wizara',
  ancestors: ['wizara', 'kmk'],
  closed: { at: '2026-11-01T07:00:00Z', successor: 'wakala-2' },
});
const handling: readonly OfficerRole[] = subjects.queue;

interface Scene {
  readonly where: readonly string[];
  readonly officer: Officer;
  readonly oracle: Oracle;
  readonly found: Deviations;
}

/** Goes through every position of a role that has listings at all; fails with what was found otherwise than the rules say. */
async function fromEachPosition(
  look: (scene: Scene) => Promise<void>,
  stored: StillStores = stores,
): Promise<void> {
  const found = new Deviations();
  for (const role of officerRoles)
    for (const position of positions)
      for (const withHead of [false, true]) {
        const country = countryIn(role, position, withHead);
        const institutions = country.institutions.map((node) =>
          node.id === 'wakala-2' ? { ...node, succeeds: [closed.id] } : node,
        );
        const content: RegistryContent = { ...country, institutions: [...institutions, closed] };
        const oracle = new Oracle(content, aTuesdayNoon);
        const officer = officerIn(content);
        if (!oracle.holds(officer).some((held) => handling.includes(held))) continue;
        api.in(content, stored);
        await look({ where: [role, position, withHead ? 'under my head' : 'alone'], officer, oracle, found });
      }
  found.none();
}

const ask = (route: string, institution: string, query: Readonly<Record<string, string>> = {}) =>
  api.asks(route, { officer: viewer, params: { institution }, query });

const numbersIn = ({ body }: Answered): readonly string[] =>
  ((body['lines'] ?? body['tickets'] ?? body['directions'] ?? []) as readonly { readonly number: string }[])
    .map(({ number }) => number)
    .toSorted();

const wordedIn = ({ body }: Pick<Answered, 'body'>): readonly string[] =>
  ((body['lines'] ?? []) as readonly { readonly number: string; readonly subject?: string }[])
    .filter(({ subject }) => subject !== undefined)
    .map(({ number }) => number)
    .toSorted();

const numbersOf = (stories: readonly Story[]): readonly string[] =>
  stories.map(({ ticket }) => ticket.number).toSorted();

/** What somebody has of an office, as its board shows it. */
interface BoardColumn {
  readonly load: { readonly open: number };
  readonly lines: readonly { readonly number: string }[];
}

/** Each figure with the filter beside which it stands. */
const filtersOfFigures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  open: {},
  urgent: { urgent: 'true' },
  overdue: { overdue: 'true' },
  unacknowledged: { unacknowledged: 'true' },
  unassigned: { unassigned: 'true' },
};

const places = ['wakala', 'wizara', 'kmk', 'idara-a', 'idara-b', 'wakala-2', 'mahakama', 'imefungwa'];

describe('an institution that is not open to whoever asks', () => {
  test('answers like one that is not there, after the same calls', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      for (const [route, query] of [
        ['list-queue', {}],
        ['list-queue', { here: 'true', sort: 'age', counts: 'true' }],
        ['count-queue', {}],
        ['narrow-queue', {}],
        ['show-board', {}],
        ['list-institution-tickets', { month: '2026-11', state: 'open' }],
        ['list-institution-tickets', { month: '2026-11', state: 'closed', role: 'held' }],
      ] as const) {
        const missing = await ask(route, 'haipo', query);
        for (const place of places) {
          const { status, whole, calls } = await ask(route, place, query);
          const isOpen = 'role' in query ? oracle.isOwn(officer, place) : oracle.reads(officer, place);
          const here = [...where, route, place];
          found.hold(here, status, isOpen ? 200 : 403);
          if (!oracle.reads(officer, place)) found.hold(here, [whole, calls], [missing.whole, missing.calls]);
        }
      }
    }));
});

describe('the templates of an office', () => {
  test('are read by who works there, and by heads there and above; kept by whose place it is', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      const heads = oracle.heads(officer);
      for (const place of places) {
        const chain = oracle.chainAt(place, aTuesdayNoon);
        const seat = chain.find((node) => oracle.headsAt(node, aTuesdayNoon).length > 0);
        const keeps = seat !== undefined && heads.includes(seat.id);
        const reads = officer.institution === place || chain.some(({ id }) => heads.includes(id));
        for (const [route, way] of waysOf('templates')) {
          const params = { institution: place, ...way.params };
          const { status, wrote } = await api.asks(route, { ...way, officer: viewer, params });
          const isChange = way.body !== undefined;
          const said = (isChange ? keeps : reads) ? 200 : 403;
          found.hold([...where, place, route], [status, wrote.length], [said, isChange && keeps ? 1 : 0]);
        }
      }
    }));
});

describe('the views that an office shares', () => {
  test('are found by who works there or heads it, and shared by who heads it now', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      const heads = oracle.heads(officer);
      const finds = [...new Set([officer.institution, ...heads])];
      const { body } = await api.asks('list-views', { officer: viewer });
      const shared = body['shared'] as readonly {
        readonly institution: { readonly id: string };
        readonly mayChange: boolean;
      }[];
      found.hold(
        [...where, 'list-views'],
        shared.map(({ institution, mayChange }) => [institution.id, mayChange]),
        finds.map((id) => [id, heads.includes(id)]),
      );
      for (const place of places) {
        const { status, wrote } = await api.asks('keep-views', {
          officer: viewer,
          body: { institution: place, version: 0, views: [aView] },
        });
        const isOpen = heads.includes(place);
        found.hold(
          [...where, place, 'keep-views'],
          [status, wrote.length],
          [isOpen ? 200 : 403, isOpen ? 1 : 0],
        );
      }
    }));
});

describe('the news of an officer', () => {
  test('are of tickets that they see now, with words of those that they see all of, which is on record', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      const { body, wrote } = await api.asks('list-news', { officer: viewer });
      const { items, watched, tickets } = body as unknown as Readonly<
        Record<
          'items' | 'watched' | 'tickets',
          readonly { readonly number: string; readonly act?: unknown }[]
        >
      >;
      const numbers = (of: typeof items) => of.map(({ number }) => number);
      const sees = (number: string) => {
        const story = [...waiting, ...over].find(({ ticket }) => ticket.number === number);
        return story === undefined ? 'nothing' : oracle.sees(officer, story);
      };
      const all = [...waiting, ...over].filter((story) => oracle.sees(officer, story) === 'all');
      const shown = [...numbers(items), ...numbers(watched), ...numbers(tickets)];
      found.hold(
        [...where, 'hidden'],
        shown.filter((number) => sees(number) === 'nothing'),
        [],
      );
      found.hold(
        [...where, 'shown'],
        numbersOf(all).filter((number) => !numbers(items).includes(number)),
        [],
      );
      const worded = wordedIn({ body: { lines: tickets } });
      found.hold([...where, 'words'], worded, numbersOf(all));
      const told = items.filter(({ act }) => act !== undefined);
      found.hold([...where, 'acts'], numbers(told).toSorted(), numbersOf(all));
      found.hold([...where, 'record'], wrote.length, worded.length > 0 ? 1 : 0);
    }));

  test('come of a ticket that somebody watches who may open it, and of no other, which is as if it were not there', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      const watch = (ticket: string) =>
        api.asks('change-news', { officer: viewer, body: { does: 'watch', ticket } });
      const missing = await watch(missingNumber);
      for (const story of [...waiting, ...over]) {
        const { number } = story.ticket;
        const { status, whole, calls, wrote } = await watch(number);
        const isSeen = oracle.sees(officer, story) !== 'nothing';
        found.hold([...where, number], status, isSeen ? 200 : 404);
        if (isSeen) continue;
        found.hold([...where, number], wrote, []);
        found.hold([...where, number], [whole, calls.length], [missing.whole, missing.calls.length]);
      }
    }));
});

describe('whoever reads a queue', () => {
  test('finds what waits there and under it as far as they see it', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      for (const place of places) {
        if (!oracle.reads(officer, place)) continue;
        const liesThere = waiting.filter(({ ticket: { holder, unit } }) =>
          [holder, unit].some((id) => id !== undefined && oracle.chain(id).includes(place)),
        );
        const said = liesThere.filter((story) => oracle.sees(officer, story) !== 'nothing');
        const listed = await ask('list-queue', place);
        found.hold([...where, place], numbersIn(listed), numbersOf(said));
        // Words are shown to who would be shown the text, and each page with some is on record first.
        const worded = numbersOf(said.filter((story) => oracle.sees(officer, story) === 'all'));
        found.hold([...where, place, 'words'], wordedIn(listed), worded);
        const recorded = worded.length > 0 ? 1 : 0;
        found.hold([...where, place, 'record'], listed.wrote.length, recorded);
        // Who works on it is not part of a status, and nobody finds by it who is shown no more.
        const given = said.filter(
          (story) => story.ticket.assignee === viewer && oracle.sees(officer, story) === 'all',
        );
        const filtered = await ask('list-queue', place, { assignee: viewer });
        found.hold([...where, place, 'given to me'], numbersIn(filtered), numbersOf(given));
      }
    }));

  test('finds by what narrows a search what they see, and by the name of who is known what they are told of', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      const search = async (body: object): Promise<readonly string[]> => {
        const { body: answer } = await api.asks('search-tickets', { officer: viewer, body });
        return (answer['hits'] as readonly { readonly number: string }[])
          .map(({ number }) => number)
          .toSorted();
      };
      for (const place of places) {
        if (!oracle.reads(officer, place)) continue;
        const layThere = [...waiting, ...over].filter((story) => isSearchedAt(oracle, officer, place, story));
        const seen = layThere.filter((story) => oracle.sees(officer, story) !== 'nothing');
        const said = seen.filter((story) => oracle.sees(officer, story) === 'all');
        const told = said.filter((story) => oracle.actsAs(officer, story).some((one) => 'AH'.includes(one)));
        const kind = (stories: readonly Story[], wanted: string) =>
          numbersOf(stories.filter(({ ticket }) => ticket.kind === wanted));
        const open = (stories: readonly Story[]) =>
          numbersOf(stories.filter(({ ticket }) => !['closed', 'responded'].includes(ticket.status)));
        const inCategory = (stories: readonly Story[]) =>
          numbersOf(stories.filter(({ ticket }) => ticket.category === category));
        const { category } = waiting[0]?.ticket ?? { category: '' };
        const isRoot = place === 'kmk';
        const institution = place;
        const hold = (what: string, got: readonly string[], wanted: readonly string[]) =>
          found.hold([...where, place, what], got, wanted);
        hold('kind', await search({ institution, kind: 'complaint' }), kind(seen, 'complaint'));
        hold('open', await search({ institution, state: 'open' }), open(seen));
        hold('category', await search({ institution, category }), isRoot ? [] : inCategory(said));
        hold(
          'name',
          await search({ institution, text: aSender }),
          isRoot ? [] : numbersOf(told.filter(isKnown)),
        );
      }
    }));

  test('finds by any filters together what they see of it, and is told by no figure of more', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      for (const place of places) {
        if (!oracle.reads(officer, place)) continue;
        const here = waiting.filter(({ ticket: { holder, unit } }) => [holder, unit].includes(place));
        const said = here.filter((story) => oracle.sees(officer, story) !== 'nothing');
        const all = said.filter((story) => oracle.sees(officer, story) === 'all');
        for (const [query, meant] of [
          [{ here: 'true', sort: 'age' }, said],
          [
            { here: 'true', sort: 'due', unacknowledged: 'true' },
            said.filter((story) => story.ticket.status === 'submitted'),
          ],
          [
            { kind: 'complaint', status: 'in-progress' },
            said.filter((story) => story.ticket.kind === 'complaint'),
          ],
          [
            { assignee: viewer, here: 'true', sort: 'category' },
            all.filter((story) => story.ticket.assignee === viewer),
          ],
          [{ channel: 'web' }, all.filter((story) => story.ticket.channel === 'web')],
        ] as const) {
          const asked = { ...query, counts: 'true' };
          const listed = await ask('list-queue', place, asked);
          const named = [...where, place, JSON.stringify(query)];
          found.hold(named, numbersIn(listed), numbersOf(meant));
          const { found: count } = listed.body['narrowed'] as { readonly found: number };
          found.hold([...named, 'figure'], count, meant.length);
          const worded = meant.filter((story) => oracle.sees(officer, story) === 'all');
          found.hold([...named, 'words'], wordedIn(listed), numbersOf(worded));
          const { body } = await ask('narrow-queue', place, omit(query, 'sort'));
          found.hold([...named, 'alone'], body, listed.body['narrowed']);
        }
      }
    }));

  test('finds on the board nothing but what they see all of, and is told of nothing else by its figures', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      for (const place of places) {
        if (!oracle.reads(officer, place)) continue;
        const { body } = await ask('show-board', place);
        const { unassigned, officers } = body as unknown as {
          readonly unassigned?: BoardColumn;
          readonly officers: readonly (BoardColumn & { readonly officer: { readonly id: string } })[];
        };
        const seen = waiting.filter(
          (story) =>
            [story.ticket.holder, story.ticket.unit].includes(place) && oracle.sees(officer, story) === 'all',
        );
        const hold = (column: BoardColumn, assignee: string | undefined): void => {
          const said = seen.filter(({ ticket }) => ticket.assignee === assignee);
          const others = column.lines.filter(({ number }) => !numbersOf(said).includes(number));
          found.hold([...where, place, 'board', String(assignee)], others, []);
          // Who gives tickets there is told what each has in all, wherever it lies.
          const isExact = assignee !== undefined && oracle.heads(officer).includes(place);
          const counted = isExact ? waiting.filter(({ ticket }) => ticket.assignee === assignee) : said;
          const figures = [column.load.open <= counted.length, column.lines.length <= column.load.open];
          const isAll = column.load.open === Math.min(counted.length, wordedPageSize);
          found.hold([...where, place, 'load', String(assignee)], [isAll, ...figures], [true, true, true]);
        };
        if (unassigned !== undefined) hold(unassigned, undefined);
        for (const column of officers) hold(column, column.officer.id);
      }
    }));

  test('finds by words what they see all of, and by number what they see something of', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      const search = (text: string, institution: string) =>
        api.asks('search-tickets', { officer: viewer, body: { text, institution } });
      const numbersFound = ({ body }: Answered): readonly string[] =>
        (body['hits'] as readonly { readonly number: string }[]).map(({ number }) => number).toSorted();
      for (const place of places) {
        if (!oracle.reads(officer, place)) continue;
        const layThere = [...waiting, ...over].filter((story) => isSearchedAt(oracle, officer, place, story));
        const said = layThere.filter((story) => oracle.sees(officer, story) === 'all');
        const isRoot = place === 'kmk';
        const byWords = await search(someTexts.subject, place);
        found.hold([...where, place, 'words'], numbersFound(byWords), isRoot ? [] : numbersOf(said));
        // Beside a word that nothing has, none is found, and nothing says that others have the rest.
        const padded = await search(`${someTexts.subject} Lulukengelemba`, place);
        const { hits, next } = padded.body;
        found.hold([...where, place, 'padded'], [hits, next, padded.wrote.length], [[], undefined, 0]);
        found.hold([...where, place, 'next'], byWords.body['next'], undefined);
      }
      for (const story of [...waiting, ...over]) {
        const { number } = story.ticket;
        const seen = oracle.sees(officer, story) !== 'nothing';
        const { body } = await search(number, officer.institution);
        const shown = body['hits'] as readonly { readonly number: string; readonly subject?: unknown }[];
        found.hold([...where, number, 'number'], shown.length, seen ? 1 : 0);
        if (oracle.sees(officer, story) !== 'all')
          found.hold([...where, number, 'subject'], shown[0]?.subject, undefined);
      }
    }));

  test('is told by figures what its lines tell, and no more', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      for (const place of places) {
        if (!oracle.reads(officer, place)) continue;
        const { body } = await ask('count-queue', place);
        const { here, below } = body as Readonly<Record<string, Readonly<Record<string, number>>>>;
        // Whoever heads a part of what lies below sees more of that part: its own queue counts it.
        const headsPart = oracle
          .heads(officer)
          .some((id) => id !== place && oracle.chain(id).includes(place));
        for (const [figure, filter] of Object.entries(filtersOfFigures)) {
          const lines = async (query: Readonly<Record<string, string>>) =>
            numbersIn(await ask('list-queue', place, { ...filter, ...query })).length;
          const [listedHere, listed] = [await lines({ here: 'true' }), await lines({})];
          found.hold([...where, place, figure, 'here'], here?.[figure] ?? 0, listedHere);
          if (below === undefined) continue;
          const [said, seen] = [below[figure] ?? 0, listed - listedHere];
          found.hold([...where, place, figure, 'below'], headsPart ? said <= seen : said, headsPart || seen);
        }
      }
    }));

  test('finds among their own tickets those that they still see', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      const own = waiting.filter(({ ticket }) => ticket.assignee === viewer);
      // What a former holder sees of it is found among what that institution handed on.
      const said = own.filter((story) => ['status', 'all'].includes(oracle.sees(officer, story)));
      const answer = await api.asks('list-own-tickets', { officer: viewer, query: {} });
      found.hold(where, numbersIn(answer), numbersOf(said));
      const worded = own.filter((story) => oracle.sees(officer, story) === 'all');
      found.hold([...where, 'words'], wordedIn(answer), numbersOf(worded));
    }));

  test('finds what an institution holds, closed and handed on in a month', () =>
    fromEachPosition(async ({ where, officer, oracle, found }) => {
      const sees = (stories: readonly Story[]) =>
        numbersOf(stories.filter((story) => oracle.sees(officer, story) !== 'nothing'));
      const list = (institution: string, state: string, role: string) =>
        ask('list-institution-tickets', institution, { month: '2026-11', state, role });
      if (oracle.reads(officer, 'wakala')) {
        found.hold([...where, 'open'], numbersIn(await list('wakala', 'open', 'holding')), sees(waiting));
        found.hold([...where, 'closed'], numbersIn(await list('wakala', 'closed', 'holding')), sees(over));
      }
      if (oracle.isOwn(officer, 'idara-a')) {
        const held = await list('idara-a', 'open', 'held');
        found.hold([...where, 'held'], numbersIn(held), sees(waiting.map(asHeldBy('idara-a'))));
      }
    }));
});

const directedTo = (institution?: string): readonly Story[] =>
  waiting.map((story) =>
    directedIn(story, tree, { officer: viewer, ...(institution !== undefined && { institution }) }),
  );

describe('whoever lists directions', () => {
  test.each([
    { office: 'wakala', stories: directedTo() },
    { office: 'idara-a', stories: directedTo('idara-a') },
  ])(
    'finds those that they gave, and those to $office where it is theirs, on tickets that they see',
    async ({ office, stories }) => {
      const list = (query: Readonly<Record<string, string>>) =>
        api.asks('list-directions', { officer: viewer, query });
      await fromEachPosition(
        async ({ where, officer, oracle, found }) => {
          const isSeen = (story: Story): boolean =>
            [
              story,
              ...story.ticket.heldBefore
                .filter((id) => oracle.isOwn(officer, id))
                .map((id) => asHeldBy(id)(story)),
            ].some((one) => oracle.sees(officer, one) !== 'nothing');
          const seen = numbersOf(stories.filter(isSeen));
          found.hold([...where, 'given'], numbersIn(await list({ list: 'given' })), seen);
          const received = await list({ list: 'received', institution: office });
          if (!oracle.isOwn(officer, office)) {
            const missing = await list({ list: 'received', institution: 'haipo' });
            found.hold([...where, 'of others'], received.status, 403);
            if (!oracle.reads(officer, office)) found.hold(where, received.whole, missing.whole);
            return;
          }
          found.hold([...where, 'received'], numbersIn(received), seen);
        },
        await StillStores.of(stories, countryIn('officer', 'own')),
      );
    },
  );
});

/** A former holder looks at what it handed on as it did when it held it. */
const asHeldBy =
  (holder: string) =>
  (story: Story): Story => ({
    ...story,
    ticket: { ...omit(story.ticket, 'assignee', 'unit'), holder, heldBefore: [] },
  });
