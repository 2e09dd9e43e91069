import type { CellChange } from '../../domain/analytics/measures/figures.ts';
import { rollUp } from '../../domain/analytics/measures/roll-ups.ts';
import type { RecentChanges } from '../../domain/analytics/measures/batches.ts';
import { TreeThroughTime } from '../../domain/institutions/registry/tree-through-time.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { dateAfter } from '../../domain/foundation/time/months.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { isEventOf, type TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { TicketState } from '../../domain/ticketing/tickets/ticket.ts';
import { aCalendar } from '../../test/builders/calendar.ts';
import type { AccessPath } from './access-path.ts';
import { submissionEventAt } from './stored-entries.ts';
import type { Stores } from './stores.ts';

const calendar = aCalendar();
const findCalendar = () => Promise.resolve(calendar);

/** All in one institution, whose days so become as large as they do. */
const office = 'ofisi-yenye-hoja';

function sentAt(place: number): TicketEvent {
  const event = submissionEventAt(place);
  const { at } = event;
  const [acknowledgeBy, respondBy] = [plusSeconds(at, 172_800), plusSeconds(at, 15 * 86_400)];
  return {
    ...event,
    after: { ...event.after, status: 'submitted', holder: office, acknowledgeBy, respondBy },
  };
}

/** What follows a day later, by whoever does it. */
function next(
  event: TicketEvent,
  type: 'acknowledge' | 'note' | 'transfer',
  after: Partial<TicketState>,
): TicketEvent {
  if (!isEventOf(event, 'submit', 'acknowledge'))
    throw new RangeError('Only a ticket that was just sent goes on.');
  return {
    ...event,
    type,
    facts: {},
    version: event.version + 1,
    at: plusSeconds(event.at, 86_400),
    before: event.after,
    after: { ...event.after, ...after },
  };
}

const acknowledged = (event: TicketEvent): TicketEvent =>
  next(event, 'acknowledge', { status: 'acknowledged' });

async function heard(stores: Stores, ...events: readonly TicketEvent[]): Promise<void> {
  for (const event of events) await stores.measuresProjector.apply(event, findCalendar);
}

const how = 'GetItem TICKET#n MEASURED, strong; TransactWriteItems: it, and an entry of the list';

/** An event that is counted after those before it. */
const counting = (
  name: string,
  path: string,
  events: (place: number) => readonly TicketEvent[],
): AccessPath => ({
  name,
  table: 'measures',
  how: path,
  ready: async (unmeasured, place) => {
    const all = events(place);
    await heard(unmeasured, ...all.slice(0, -1));
    return (stores) => heard(stores, ...all.slice(-1));
  },
});

/** Five levels, as a unit of an agency has them. */
const levels = ['kitengo', 'taasisi', 'wizara', 'waziri-mkuu', 'taifa'];
const tree = new TreeThroughTime(
  levels.map((id, place) => ({
    id,
    ...(levels[place + 1] !== undefined && { parent: levels[place + 1] ?? '' }),
  })),
  calendar.timeZone,
);

const sentOnDay = (day: string): readonly CellChange[] => {
  const of = (figures: readonly string[]) =>
    Object.fromEntries(figures.map((figure) => [`complaint.${figure}`, 1]));
  const sent = ['open', 'arrived', 'channel.web', 'openness.confidential', 'language.sw', 'began', 'sent'];
  return [
    { institution: 'kitengo', day, adds: of([...sent, `since.${day}`]) },
    { institution: 'kitengo', day: dateAfter(day, 2), adds: of(['acknowledged.late']) },
  ];
};

const readDay = '2026-11-24';
/** The figures of so many days at an institution of its own, as a place that gets tickets has them. */
async function rolledUpDays(stores: Stores, institution: string, days: number): Promise<void> {
  const changes = Array.from({ length: days }, (_, past) => {
    const day = localDateAt(plusSeconds('2026-11-24T09:00:00Z', -past * 86_400), calendar.timeZone);
    return rollUp(sentOnDay(day), tree, readDay).filter((change) => change.institution === 'taifa');
  }).flat();
  for (const [round, change] of changes.entries())
    await stores.rollUpStore.add(
      { round: round + 1, treeDay: readDay },
      { rolled: [{ ...change, institution }] },
    );
}

/** What waits for a round, which is nothing: where none ever began, as after one that added all. */
async function recentOf(stores: Stores): Promise<RecentChanges> {
  const asOf = `${readDay}T09:00:00Z` as const;
  const recent = await stores.rollUps.recent(asOf);
  return recent ?? { asOf, round: 1_000_000, treeDay: readDay, working: [], waiting: [] };
}

/** What counting costs, and reading what was counted. */
export const measuresPaths: readonly AccessPath[] = [
  counting('count a ticket that is sent', how, (place) => [sentAt(place)]),
  counting('count an acknowledgement', 'the same', (place) => {
    const sent = sentAt(place);
    return [sent, acknowledged(sent)];
  }),
  counting('count a transfer', 'the same', (place) => {
    const sent = sentAt(place);
    const taken = acknowledged(sent);
    const given = next(taken, 'transfer', { status: 'submitted', holder: 'ofisi-nyingine', cycle: 2 });
    return [sent, taken, given];
  }),
  counting('hear an event that changes no figure', 'GetItem; PutItem TICKET#n MEASURED', (place) => {
    const sent = sentAt(place);
    return [sent, next(sent, 'note', {})];
  }),
  {
    name: 'add what an event changed for its institution and four above',
    table: 'measures',
    how: 'BatchGetItem FIGURES#id: NOW, DAYS, AHEAD, MONTH of each and ITSELF, strong; PutItem each, unless somebody wrote it since',
    ready: async (unmeasured, place) => {
      const changes = sentOnDay(readDay);
      const sums = { cells: changes, rolled: rollUp(changes, tree, readDay) };
      await unmeasured.rollUpStore.add({ round: place + 1, treeDay: readDay }, sums);
      return (stores) => stores.rollUpStore.add({ round: place + 1_000_000, treeDay: readDay }, sums);
    },
  },
  {
    name: 'figures of an institution: what stands, 31 days and 13 months',
    table: 'measures',
    how: 'Query ROUNDS; Query CHANGES, each shard; BatchGetItem FIGURES#id: NOW, DAYS, AHEAD and two of MONTH; eventual',
    ready: async (unmeasured, place) => {
      const institution = `inayosomwa-${place}`;
      await rolledUpDays(unmeasured, institution, 40);
      return async (stores) =>
        stores.rollUps.overview(institution, ['2026-10', '2026-11'], await recentOf(stores), tree);
    },
  },
  {
    name: 'compare the 25 institutions under one',
    table: 'measures',
    how: 'Query ROUNDS; Query CHANGES, each shard; BatchGetItem FIGURES#id NOW; eventual',
    ready: async (unmeasured, place) => {
      const institutions = Array.from({ length: 25 }, (_, each) => `moja-ya-${each}-${place}`);
      for (const institution of institutions) await rolledUpDays(unmeasured, institution, 1);
      return async (stores) => stores.rollUps.compared(institutions, '2026-11', await recentOf(stores), tree);
    },
  },
];
