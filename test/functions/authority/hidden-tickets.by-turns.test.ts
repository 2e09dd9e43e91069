import { describe, test } from 'vitest';
import { routes } from '../../../contracts/http/table/routes.ts';
import { isConfidentialCount } from '../../../domain/analytics/measures/confidential-count.ts';
import { madeOnce } from '../../../domain/foundation/vocabulary/made-once.ts';
import {
  officerRoles,
  type Officer,
  type OfficerRole,
} from '../../../domain/institutions/registry/officer.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { newsLimits } from '../../../domain/messaging/news/news.ts';

import { local } from '../../builders/calendar.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { Deviations } from './deviations.ts';
import { Oracle } from './oracle.ts';
import { outcomeOf } from './outcome.ts';
import { onSeveral, subjects, tellNothing, waysOf, type Subject, type Way } from './places.ts';
import { positionsInTurn } from './positions-in-turn.ts';
import { country, countryIn, officerIn, sortNames, storyOf, viewer, withdrawn } from './scenes.ts';
import { shapeOf } from './shape.ts';
import { StillStores } from './still-stores.ts';
import {
  askedFor,
  directedIn,
  disputedStory,
  numbers,
  tellStory,
  type Story,
  type StoryDetails,
} from './story.ts';
import { TheWholeApi, type Answered, type Asking } from './the-whole-api.ts';

/* Two countries: in one lie tickets that are hidden from somebody, in the other they never were. Whoever may not see them cannot tell which it is. */

/** Stories of no ticket. */
const none: readonly Story[] = [];
const numberOnSeveral = onSeveral('note').tickets[0]?.number ?? '';
const another = (place: number) => ({ number: numbers[60 + place] ?? '', country });
const ofColleague = (place: number, details: Partial<StoryDetails>): Story =>
  tellStory({ ...another(place), given: { officer: 'asha', from: 'wakala' }, ...details });
const mine = { asker: viewer, from: 'wakala' };

const askedOfMkuu = askedFor(tellStory(another(10)), country, { asker: 'mkuu', from: 'wakala' });

/** What the viewer asked or directed, and so knows of. */
const doneByViewer = [
  directedIn(tellStory(another(1)), country, { officer: viewer }),
  directedIn(tellStory({ ...another(2), sensitive: true }), country, { officer: viewer }),
  askedFor(tellStory(another(3)), country, mine),
  askedFor(tellStory({ ...another(4), sensitive: true }), country, mine),
];

const liesWithColleague = [
  ofColleague(5, {}),
  ofColleague(6, { sensitive: true }),
  ofColleague(7, { about: { aboutOfficer: 'mdogo' } }),
];

/** Every sort of ticket, open and closed; transferred ones, and what lies with a colleague. */
const told: readonly Story[] = [
  ...sortNames.flatMap((sort) => (['in-progress', 'closed'] as const).map((status) => storyOf(sort, status))),
  withdrawn,
  tellStory({ country, number: numberOnSeveral }),
  disputedStory(another(0)),
  directedIn(tellStory({ ...another(9), about: { aboutOfficer: viewer } }), country, { officer: 'mkuu' }),
  ...doneByViewer,
  askedOfMkuu,
  ...liesWithColleague,
];
const numberOf = ({ ticket }: Story): string => ticket.number;
const storesOf = madeOnce((stories: readonly Story[]) =>
  StillStores.of(stories, countryIn('officer', 'own')),
);
const known = new Map<string, readonly Story[]>();
/** Finds the list that was made of these tickets before: its stores are made once. */
function listOf(stories: readonly Story[]): readonly Story[] {
  const name = stories.map(numberOf).join();
  const list = known.get(name) ?? stories;
  known.set(name, list);
  return list;
}

const out = { from: local('2026-11-01 00:00:00'), until: local('2026-12-31 23:59:59') };
const standsIn = (named: string) => ({ deputyships: [{ officer: 'asha', ...out, named: local(named) }] });

/** What else is true of whoever looks. */
const viewers: Readonly<Record<string, Partial<Officer>>> = {
  untrained: {},
  trained: { trained: true },
  'a deputy, untrained': standsIn('2026-10-30 08:00:00'),
  'a deputy, trained': { trained: true, ...standsIn('2026-10-30 08:00:00') },
  'a deputy since this morning': { trained: true, ...standsIn('2026-11-24 08:00:00') },
};

const ofOfficers = routes.filter(({ path }) => path.startsWith('/v1/officer/'));
const pathOf = (name: string): string => ofOfficers.find((route) => route.name === name)?.path ?? '';
const everySubject = (Object.keys(subjects) as readonly Subject[]).filter(
  (subject) => subjects[subject] !== undefined,
);
/** Of a replay no ticket is hidden that it counts: it has a test of its own. */
const telling = everySubject.filter((subject) => subject !== 'replay' && !tellNothing.includes(subject));
const ofRequest = { id: `${askedOfMkuu.ticket.number}-${askedOfMkuu.ticket.version}` };
const places = ['wakala', 'wizara', 'kmk', 'idara-a'];

/** Everything that can be asked on a route: of each of these offices, where it is of one. */
const askingOn = (route: string, { params, ...way }: Way, institutions = places): readonly Asking[] => {
  const asked = { ...way, officer: viewer };
  const given = pathOf(route).includes('{id}') ? { ...params, ...ofRequest } : params;
  return pathOf(route).includes('{institution}')
    ? institutions.map((institution) => ({ ...asked, params: { institution, ...given } }))
    : [{ ...asked, params: given }];
};

const api = new TheWholeApi();

/**
 * What each officer has is told to whoever may give tickets to them, and counts all of it (docs/rules.md): left out, with the tag of
 * an answer that differs by it.
 */
const withoutLoads = (whole: string): string =>
  whole.replaceAll(/\\"(?:open|overdue)\\":\d+/gu, 'load').replace(/"etag":"(?:[^"\\]|\\.)*"/u, 'etag');

/** What is asked for in a country with these tickets. A cursor is sealed anew each time: it is there or not. */
async function among(content: RegistryContent, stories: readonly Story[], route: string, asking: Asking) {
  api.in(content, await storesOf(stories));
  const answered = await api.asks(route, asking);
  return { ...answered, whole: answered.whole.replace(/\\"next\\":\\"[^"]*"/u, 'next') };
}

const isAlike = (one: Answered, other: Answered): boolean => one.whole === other.whole;

describe('the routes of officers', () => {
  test('tell of tickets exactly where the matrix says so', async () => {
    const found = new Deviations();
    const { number } = storyOf('given to me', 'in-progress').ticket;
    for (const subject of everySubject) {
      const telling = new Set<string>();
      for (const role of subjects[subject] ?? []) {
        const content = countryIn(role, role === 'custodian' ? 'foreign' : 'own');
        for (const [route, way] of waysOf(subject))
          for (const asking of askingOn(route, way, ['wakala'])) {
            const asked = { ...asking, params: { number, ...asking.params } };
            const full = await among(content, told, route, asked);
            if (!isAlike(full, await among(content, none, route, asked))) telling.add(route);
            found.hold([role, route], full.status < 500, true);
          }
      }
      for (const [route] of waysOf(subject))
        found.hold([subject, route, 'tells of tickets'], telling.has(route), !tellNothing.includes(subject));
    }
    found.none();
  });

  test('tell by a replay of the last months of no ticket of which a count would be one of a person', async () => {
    const counted = listOf(told.filter(({ events }) => !events.some((event) => isConfidentialCount(event))));
    const found = new Deviations();
    const content = countryIn('administrator', 'own');
    for (const [route, way] of waysOf('replay'))
      for (const asking of askingOn(route, way)) {
        const all = await among(content, told, route, asking);
        const without = await among(content, counted, route, asking);
        const where = [route, JSON.stringify(asking.body)];
        found.hold(where, all.whole, without.whole);
        found.hold([...where, 'calls'], callsOnce(all.calls), callsOnce(without.calls));
      }
    found.none();
  });
});

/**
 * Each is read by itself: of what the officer did, was given or was told of, and of requests for identities and looks at tickets of the whole
 * country, of which none says whose it is.
 */
const readOneByOne: readonly string[] = [
  'list-news',
  'list-own-tickets',
  'list-directions',
  'list-own-identity-requests',
  'list-identity-requests',
  'show-audit',
];

/**
 * Calls of stores without the one that reads the tickets of news, where news are told beside what is asked for: it asks for each ticket
 * of which the officer was told, and whoever was told of none has no such call. There is one, however many of those tickets are
 * hidden by now.
 */
function withoutTicketsOfNews(calls: readonly string[], stories: readonly Story[]): readonly string[] {
  const told = stories.slice(0, newsLimits.readBesideLists).map(numberOf);
  if (told.length === 0 || !calls.some((call) => call.startsWith('newsReader.newest('))) return calls;
  const place = calls.indexOf(`listedTickets.contentsOf(${shapeOf(told)})`);
  return place < 0 ? [...calls, 'no call reads the tickets of news'] : calls.toSpliced(place, 1);
}

const keptInMemory = 'registry.lineage(';

/** Calls of stores: lineages, which a function keeps in memory, once, however many institutions the tickets of a page are of. */
const callsOnce = (calls: readonly string[]): readonly string[] =>
  calls.filter((call, place) => !call.startsWith(keptInMemory) || calls.indexOf(call) === place);

/** Whoever looks with this role, in each position of this run. */
const standingAs = (role: OfficerRole, viewing: string) =>
  positionsInTurn.map((position) => {
    const around = countryIn(role, position);
    const officers = around.officers.map((one) =>
      one.id === viewer ? { ...one, ...viewers[viewing] } : one,
    );
    const content = { ...around, officers };
    return { position, content, oracle: new Oracle(content, aTuesdayNoon), officer: officerIn(content) };
  });

describe.each(officerRoles)('the role %s, from every position', (role) => {
  test.each(Object.keys(viewers))(
    'acts on what lies with a colleague where the rules let it: %s',
    async (viewing) => {
      const found = new Deviations();
      for (const { position, content, oracle, officer } of standingAs(role, viewing))
        for (const story of liesWithColleague)
          for (const [route, { act = 'note', body }] of waysOf('act')) {
            const asking = { officer: viewer, params: { number: numberOf(story) }, body };
            const answer = await among(content, told, route, asking);
            found.hold(
              [position, numberOf(story), route],
              outcomeOf(answer),
              oracle.answer(officer, act, story),
            );
          }
      found.none();
    },
  );

  test.each(Object.keys(viewers))(
    'opens of these tickets what the rules say, and no other: %s',
    async (viewing) => {
      const found = new Deviations();
      for (const { position, content, oracle, officer } of standingAs(role, viewing)) {
        const isIn = oracle
          .holds(officer)
          .some((held) => (subjects.opening as readonly string[]).includes(held));
        for (const story of told) {
          const { number } = story.ticket;
          const asking = { officer: viewer, params: { number } };
          const { body, ...here } = await among(content, told, 'open-ticket', asking);
          const sees = isIn ? oracle.sees(officer, story).split(' ')[0] : 'nothing';
          found.hold([position, number], body['shows'] ?? 'nothing', sees);
          if (sees !== 'nothing') continue;
          const there = await among(content, none, 'open-ticket', asking);
          found.hold([position, number, 'like none'], [here.whole, here.calls], [there.whole, there.calls]);
        }
      }
      found.none();
    },
  );

  test.each(Object.keys(viewers))(
    'cannot tell by any list, count, board and search that there are tickets which are hidden from it: %s',
    async (viewing) => {
      const found = new Deviations();
      const lists = waysOf(...telling).filter(([route]) => !pathOf(route).includes('{number}'));
      for (const { position, content, oracle, officer } of standingAs(role, viewing)) {
        const isHidden = (story: Story) =>
          oracle.sees(officer, story) === 'nothing' &&
          !(story === askedOfMkuu && oracle.mayDecide(officer, story, 'mkuu', 'wakala'));
        const hidden = told.filter(isHidden);
        const seen = listOf(told.filter((story) => !isHidden(story)));
        const byNumber = hidden.map((story): readonly [string, Way] => [
          'search-tickets',
          { body: { text: numberOf(story) } },
        ]);
        for (const [route, way] of [...lists, ...byNumber])
          for (const asking of askingOn(route, way)) {
            const here = await among(content, told, route, asking);
            const there = await among(content, seen, route, asking);
            const where = [position, route, JSON.stringify(asking)];
            const saidIn = ({ whole }: Answered): string =>
              route === 'list-staff' ? withoutLoads(whole) : whole;
            found.hold(where, saidIn(here), saidIn(there));
            found.hold([...where, 'wrote'], here.wrote, there.wrote);
            const callsOf = ({ calls }: Answered, stories: readonly Story[]) =>
              callsOnce(withoutTicketsOfNews(calls, stories));
            if (!readOneByOne.includes(route))
              found.hold([...where, 'calls'], callsOf(here, told), callsOf(there, seen));
          }
      }
      found.none();
    },
  );
});
