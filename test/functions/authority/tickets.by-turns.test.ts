import { describe, test } from 'vitest';
import { routes } from '../../../contracts/http/table/routes.ts';
import {
  officerRoles,
  type Officer,
  type OfficerRole,
} from '../../../domain/institutions/registry/officer.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { expected, positions, type Position } from '../../builders/authority.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { positionsInTurn } from './positions-in-turn.ts';
import { Deviations } from './deviations.ts';
import { lifeOfATicket, Oracle, type ActOfOfficers } from './oracle.ts';
import { outcomeOf } from './outcome.ts';
import { onSeveral, subjects, waysOf, type Subject, type Way } from './places.ts';
import {
  countryIn,
  fitting,
  missingNumber,
  officerIn,
  sortNames,
  sortsOfTable,
  statuses,
  stories,
  storyOf,
  viewer,
  withdrawn,
  type Sort,
} from './scenes.ts';
import { StillStores } from './still-stores.ts';
import { readers, TheWholeApi, type Answered } from './the-whole-api.ts';

const api = new TheWholeApi();
const stores = await StillStores.of(stories, countryIn('officer', 'own'));

interface Scene {
  readonly role: OfficerRole;
  readonly position: Position;
  readonly sort: Sort;
  readonly content: RegistryContent;
  readonly oracle: Oracle;
  readonly found: Deviations;
}

/** Goes through the positions in turn, and every one of these sorts, of a role; fails with what was found otherwise than the rules say. */
async function inEachScene(
  role: OfficerRole,
  sorts: readonly Sort[],
  look: (scene: Scene) => Promise<void>,
): Promise<void> {
  const found = new Deviations();
  for (const position of positionsInTurn) {
    for (const sort of sorts) {
      const content = countryIn(role, position, sort === 'about my head');
      api.in(content, stores);
      enter(role, [role, position, sort === 'about my head'].join(' '));
      await look({ role, position, sort, content, oracle: new Oracle(content, aTuesdayNoon), found });
    }
  }
  found.none();
}

/** Everything that officers can ask of one ticket, by the paths of the routes. */
const ofOneTicket = new Set(
  routes.flatMap(({ path, name }) =>
    path.startsWith('/v1/officer/') && path.includes('{number}') ? [name] : [],
  ),
);
const waysOnTicket = waysOf(...(Object.keys(subjects) as readonly Subject[])).filter(([route]) =>
  ofOneTicket.has(route),
);

/** In which country the viewer stands, and what was answered in each of those of their role: nothing changes in any. */
let here = '';
let present: OfficerRole | undefined;
const answered = new Map<string, Promise<Answered>>();

function enter(role: OfficerRole, country: string): void {
  if (role !== present) answered.clear();
  present = role;
  here = country;
}

/** Asks once: several tests look at the same answer. */
function askAbout(number: string, route: string, way: Way): Promise<Answered> {
  const { params, query, body } = way;
  const asked = JSON.stringify([here, number, route, params, query, body]);
  const known = answered.get(asked);
  if (known !== undefined) return known;
  const answer = api.asks(route, { officer: viewer, params: { number, ...params }, query, body });
  answered.set(asked, answer);
  return answer;
}

describe('the oracle of these tests', () => {
  test('says what the table says that was written by hand', () => {
    const found = new Deviations();
    for (const role of officerRoles)
      for (const position of positions)
        for (const sort of sortsOfTable) {
          const content = countryIn(role, position, sort === 'about my head');
          const oracle = new Oracle(content, aTuesdayNoon);
          const said = expected(role, position, sort);
          const story = storyOf(sort, 'in-progress');
          const officer = officerIn(content);
          const acts = Object.keys(lifeOfATicket) as readonly ActOfOfficers[];
          const mine = acts.filter((act) => oracle.answer(officer, act, story) === 'allowed');
          const table: readonly string[] = said.acts;
          const ofTable = acts.filter((act) => table.includes(act));
          const where = [role, position, sort];
          found.hold([...where, 'sees'], oracle.sees(officer, story).split(' ')[0], said.sees?.split(' ')[0]);
          found.hold(
            [...where, 'acts'],
            mine.filter((act) => !besideTheTable.includes(act)),
            ofTable,
          );
        }
    found.none();
  });
});

/** Acts of the code for which the oracle has no row of their own. */
const besideTheTable: readonly ActOfOfficers[] = ['decide-transfer', 'part', 'carry-on', 'report-direction'];

describe.each(officerRoles)('the role %s, from every position', (role) => {
  test('sees of every sort of ticket what the rules say, on every route that shows something of it', () =>
    inEachScene(role, sortNames, async ({ position, sort, content, oracle, found }) => {
      const story = storyOf(sort, 'in-progress');
      const officer = officerIn(content);
      for (const [route, way] of waysOf('opening')) {
        const { status, code, body } = await askAbout(story.ticket.number, route, way);
        const sees = oracle.sees(officer, story, route.endsWith('-with-reason'));
        const said = comesIn('opening', oracle, officer)
          ? shouldShow(route, way, sees)
          : [403, 'not-allowed', null];
        found.hold([role, position, sort, route], [status, code ?? null, shownBy(body) ?? null], said);
      }
    }));

  test('is told who read, and shown the trail, exactly as the rules say', () =>
    inEachScene(role, sortNames, async ({ position, sort, content, oracle, found }) => {
      const story = storyOf(sort, 'in-progress');
      const officer = officerIn(content);
      const isHidden = oracle.sees(officer, story) === 'nothing';
      for (const [route, way] of waysOf('reads', 'trail')) {
        const { status, code, body } = await askAbout(story.ticket.number, route, way);
        const told = oracle.readsOf(officer, story, readers);
        const isFor = comesIn(route === 'list-reads' ? 'reads' : 'trail', oracle, officer);
        const outcome = !isFor ? 'not-allowed' : isHidden ? 'no-such-ticket' : 'shown';
        const read = (body['reads'] ?? []) as readonly { readonly institution: { readonly id: string } }[];
        const where = [role, position, sort, route];
        if (outcome !== 'shown') found.hold(where, [status >= 400, code], [true, outcome]);
        else if (route === 'show-trail') found.hold(where, [status, read.length], [200, readers.length]);
        else found.hold(where, code ?? read.map(({ institution }) => institution.id), told ?? 'not-allowed');
      }
    }));

  test('is told how every sort of ticket stands that it sees, and of no other', () =>
    inEachScene(role, sortNames, async ({ position, sort, content, oracle, found }) => {
      const story = storyOf(sort, 'in-progress');
      const officer = officerIn(content);
      for (const [route, way] of waysOf('standing')) {
        const { status, code, body } = await askAbout(story.ticket.number, route, way);
        const sees = oracle.sees(officer, story);
        const shown = sees === 'nothing' ? [404, 'no-such-ticket', null] : [200, null, sees.split(' ')[0]];
        const said = comesIn('standing', oracle, officer) ? shown : [403, 'not-allowed', null];
        found.hold([role, position, sort, route], [status, code ?? null, body['shows'] ?? null], said);
      }
    }));

  test('is shown what is alike of every sort of ticket that it sees, by those who work on it for its holder', () =>
    inEachScene(role, sortNames, async ({ position, sort, content, oracle, found }) => {
      const story = storyOf(sort, 'in-progress');
      const officer = officerIn(content);
      for (const [route, way] of waysOf('alike')) {
        const { status, code, body } = await askAbout(story.ticket.number, route, way);
        const sees = oracle.sees(officer, story);
        const shown = sees === 'nothing' ? [404, 'no-such-ticket'] : [200, null];
        const said = comesIn('alike', oracle, officer) ? shown : [403, 'not-allowed'];
        const where = [role, position, sort, route];
        found.hold(where, [status, code ?? null], said);
        if (body['alike'] !== undefined)
          found.hold([...where, 'alike'], [sees.startsWith('all'), story.ticket.sensitive], [true, false]);
        if (body['incident'] !== undefined) found.hold([...where, 'incident'], sees.startsWith('all'), true);
      }
    }));

  test('is given templates where it may write to the citizen, and nowhere else', () =>
    inEachScene(role, sortNames, async ({ position, sort, content, oracle, found }) => {
      const story = storyOf(sort, 'in-progress');
      const officer = officerIn(content);
      const sees = oracle.sees(officer, story);
      const writes = oracle.actsAs(officer, story).some((state) => 'OAHU'.includes(state));
      for (const [route, way] of waysOf('ticket-templates')) {
        const { status, code } = await askAbout(story.ticket.number, route, way);
        const isFor = comesIn('ticket-templates', oracle, officer);
        const hidden = isFor && sees === 'nothing';
        const given = isFor && sees.startsWith('all') && writes ? [200, null] : [403, 'not-allowed'];
        const said = hidden ? [404, 'no-such-ticket'] : given;
        found.hold([role, position, sort, route], [status, code ?? null], said);
      }
    }));

  test('is offered every act that it gets done, and of others only what a choice is refused for', async () => {
    const sorts: readonly Sort[] = ['normal', 'answered by me below', 'given to me', 'merged into another'];
    await inEachScene(role, sorts, async ({ position, sort, found }) => {
      const inEachStatus = statuses.map((status) => storyOf(sort, status));
      for (const { ticket } of sort === 'normal' ? [...inEachStatus, withdrawn] : inEachStatus) {
        const { body } = await askAbout(ticket.number, 'show-standing', {});
        const offered = new Set(((body['acts'] ?? []) as readonly OfferedToOfficer[]).map(keyOfOffer));
        for (const [route, way] of waysOf('act', 'identity-request')) {
          const answer = await askAbout(ticket.number, route, way);
          const isOffered = offered.has(keyOfOffer({ route: { name: route, body: choiceIn(way.body) } }));
          const isDone = answer.status < 300 && answer.wrote.includes('tickets.save');
          const isOfChoice = answer.refusal !== undefined && ofChoices.has(answer.refusal);
          const where = [role, position, sort, ticket.status, route, answer.refusal ?? answer.code ?? ''];
          found.hold(where, isOffered, isDone || (isOffered && isOfChoice));
        }
      }
    });
  });

  test('does every act on every sort of ticket exactly where the rules let it', () =>
    inEachScene(role, sortNames, async ({ position, sort, content, oracle, found }) => {
      const story = storyOf(sort, 'in-progress');
      for (const [route, way] of waysOf('act', 'identity-request')) {
        const answer = await askAbout(story.ticket.number, route, way);
        const said = oracle.answer(officerIn(content), way.act ?? 'note', story);
        found.hold([role, position, sort, route], outcomeOf(answer), said);
      }
    }));

  test('takes a file exactly from whom it may write a note or a message: in no status an answer besides', () =>
    inEachScene(role, sortNames, async ({ position, sort, content, oracle, found }) => {
      for (const status of statuses)
        for (const [route, way] of waysOf('sending-files')) {
          const story = storyOf(sort, status);
          const answer = await askAbout(story.ticket.number, route, way);
          const isTaken = answer.status === 201 && answer.wrote.includes('attachments.take');
          const writes = (['note', 'reply'] as const).some(
            (act) => oracle.answer(officerIn(content), act, story) === 'allowed',
          );
          found.hold([role, position, sort, status, route], isTaken, writes);
        }
    }));

  test('does an act on several tickets exactly where it does it on each alone', () =>
    inEachScene(role, sortNames, async ({ position, sort, oracle, content, found }) => {
      for (const status of ['submitted', 'in-progress'] as const)
        for (const [route, { act = 'note' }] of waysOf('several-acts')) {
          const { number } = storyOf(sort, status).ticket;
          const alone = await askAbout(number, act, { body: bodiesOfActs[act] });
          const among = await askAbout(number, route, { body: onSeveral(act, number) });
          const missing = await askAbout(missingNumber, route, { body: onSeveral(act, missingNumber) });
          const where = [role, position, sort, status, route];
          if (!comesIn('several-acts', oracle, officerIn(content))) {
            found.hold(where, among.whole, alone.whole);
            continue;
          }
          const [one] = (among.body['results'] ?? []) as readonly OneOfSeveral[];
          found.hold(where, [among.status, one?.number], [200, number]);
          found.hold(where, one?.done ?? one?.problem, alone.body);
          found.hold(where, [among.calls, among.wrote], [alone.calls, alone.wrote]);
          if (alone.status !== 404) continue;
          found.hold(where, among.whole.replaceAll(number, missingNumber), missing.whole);
          found.hold(where, among.calls, missing.calls);
        }
    }));

  test('is shown before every act just what the act is answered', () =>
    inEachScene(role, sortNames, async ({ position, sort, found }) => {
      const inEachStatus =
        sort === 'normal' ? [...statuses.map((status) => storyOf(sort, status)), withdrawn] : [];
      for (const { ticket } of [storyOf(sort, 'in-progress'), ...inEachStatus]) {
        for (const [route, way] of waysOf('preview')) {
          const shown = await askAbout(ticket.number, route, way);
          const { act, details: body } = way.body as { readonly act: string; readonly details: unknown };
          const done = await askAbout(ticket.number, act, { ...way, body });
          const where = [role, position, sort, ticket.status, act];
          found.hold(where, shown.wrote, []);
          found.hold(where, shown.status, done.status);
          const isRefused = done.status >= 400;
          found.hold(where, whatIsThen(shown, isRefused), whatIsThen(done, isRefused));
        }
      }
    }));

  test('gets an act done where it may do it and nothing stands against it, and nothing anywhere else', () =>
    inEachScene(role, ['normal'], async ({ position, content, oracle, found }) => {
      for (const [route, way] of waysOf('act', 'identity-request')) {
        const act = way.act ?? 'note';
        const { status, refusal, wrote } = await askAbout(fitting[act].ticket.number, route, way);
        const isDone = wrote.includes('tickets.save') && status < 300;
        const said = oracle.answer(officerIn(content), act, fitting[act]) === 'allowed';
        // The ministry is the nearest level above both, and nobody higher decides on the objection.
        const isTooHigh = act === 'decide-transfer' && position === 'root';
        // Nor does the holder, where the ticket did not climb to the level that decides.
        const isTooLow = act === 'decide-transfer' && ['own', 'acting'].includes(position);
        // What is directed went to the holder, and those below it report what went to them.
        const isElsewhere = act === 'report-direction' && refusal === 'directed-elsewhere';
        // Who answered alone undoes it: test/functions/officers/undo-response.test.ts.
        const isAnothers = act === 'undo-response' && refusal === 'answered-by-another';
        found.hold(
          [role, position, route, act, refusal ?? ''],
          isDone,
          said && !isTooHigh && !isTooLow && !isElsewhere && !isAnothers,
        );
      }
    }));

  test('is refused in every status in which an act is not done, and told why', async () => {
    const sorts: readonly Sort[] = ['normal', 'answered by me below', 'given to me', 'merged into another'];
    await inEachScene(role, sorts, async ({ position, sort, content, oracle, found }) => {
      const inEachStatus = statuses.map((status) => storyOf(sort, status));
      for (const story of sort === 'normal' ? [...inEachStatus, withdrawn] : inEachStatus) {
        const { number, status } = story.ticket;
        for (const [route, way] of waysOf('act', 'identity-request')) {
          const answer = await askAbout(number, route, way);
          const said = oracle.answer(officerIn(content), way.act ?? 'note', story);
          found.hold([role, position, sort, status, route], outcomeOf(answer), said);
        }
      }
    });
  });

  test('cannot tell a ticket that is kept from it from a missing one: the same bytes after the same calls', () =>
    inEachScene(role, sortNames, async ({ position, sort, content, oracle, found }) => {
      const story = storyOf(sort, 'in-progress');
      for (const [route, way] of waysOnTicket) {
        const mayAsk = oracle.sees(officerIn(content), story, route.endsWith('-with-reason')) !== 'nothing';
        if (mayAsk) continue;
        const kept = await askAbout(story.ticket.number, route, way);
        const missing = await askAbout(missingNumber, route, way);
        const where = [role, position, sort, route];
        found.hold(where, kept.whole, missing.whole);
        found.hold(where, kept.calls, missing.calls);
        found.hold(where, kept.wrote, []);
      }
    }));
});

interface OneOfSeveral {
  readonly number: string;
  readonly done?: unknown;
  readonly problem?: unknown;
}

/** Where a ticket would stand, or stands; of an act that is refused all that is said. */
function whatIsThen({ whole, body }: Answered, isRefused: boolean): unknown {
  if (isRefused) return whole;
  const { status, institution } = body as Readonly<
    Record<string, { readonly code?: string; readonly then?: unknown }>
  >;
  return [status?.then ?? status, institution?.then ?? institution];
}

interface OfferedToOfficer {
  readonly route: { readonly name: string; readonly body?: Readonly<Record<string, string>> | undefined };
}

const keyOfOffer = ({ route: { name, body = {} } }: OfferedToOfficer): string =>
  [name, ...Object.values(body)].join(' ');

/** What of a body makes it one act of two. */
function choiceIn(body: unknown): Readonly<Record<string, string>> {
  const { decision, urgency } = (body ?? {}) as { readonly decision?: string; readonly urgency?: string };
  return { ...(decision !== undefined && { decision }), ...(urgency !== undefined && { urgency }) };
}

/** Refusals of whom or what an act names, which nobody can know before. */
const ofChoices: ReadonlySet<string> = new Set([
  'not-alike',
  'held-it-before',
  'cannot-take-it',
  'kept-from-them',
  'not-of-this-institution',
  'not-of-this-category',
  'nothing-changes',
  'is-about-them',
  'not-trained',
  'not-active',
  'head-only',
  'too-late-to-reclassify',
  'answered-below',
]);

const comesIn = (subject: Subject, oracle: Oracle, officer: Officer): boolean => {
  const roles: readonly OfficerRole[] = subjects[subject] ?? [];
  return oracle.holds(officer).some((role) => roles.includes(role));
};

const shownBy = (body: Answered['body']): unknown => {
  const { shows, history, attachments } = body;
  const versions = (history as readonly { readonly version: number }[] | undefined)?.map(
    ({ version }) => version,
  );
  if (shows === 'history') return `history to ${Math.max(0, ...(versions ?? []))}`;
  return shows ?? (attachments as readonly unknown[] | undefined)?.length;
};

/** Places of the files that are shown: half of them came after the hand-over, and what is not sent is shown to nobody else. */
const placesShown: Readonly<Record<string, readonly number[]>> = { all: [1, 2, 6, 7], status: [] };

/** What is shown of a ticket and of its files. */
function shouldShow(route: string, { params }: Way, sees: string): readonly unknown[] {
  if (sees === 'nothing') return [404, 'no-such-ticket', null];
  const shown = placesShown[sees] ?? [1, 6];
  switch (route) {
    case 'open-attachment':
    case 'open-attachment-with-reason':
      return shown.includes(Number(params?.['place']))
        ? [200, null, null]
        : [404, 'attachment-not-found', null];
    case 'list-attachments-to-officer':
      return [200, null, shown.length];
    default:
      return [200, null, sees];
  }
}
