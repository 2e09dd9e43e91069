import type { CellChange } from '../../domain/measures/figures.ts';
import { rollUp } from '../../domain/measures/roll-ups.ts';
import { TreeThroughTime } from '../../domain/registry/tree-through-time.ts';
import { plusSeconds } from '../../domain/time/instant.ts';
import { localDateAt } from '../../domain/time/local-day.ts';
import { isEventOf, type TicketEvent } from '../../domain/tickets/event.ts';
import type { TicketState } from '../../domain/tickets/ticket.ts';
import { aCalendar } from '../../test/builders/calendar.ts';
import type { AccessPath } from './access-paths.ts';
import { lineEventAt } from './stored-lines.ts';
import type { Stores } from './stores.ts';

const calendar = aCalendar();
const findCalendar = () => Promise.resolve(calendar);

/** All in one institution, whose days so become as large as they do. */
const office = 'ofisi-yenye-hoja';

function sentAt(place: number): TicketEvent {
  const event = lineEventAt(place);
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
  for (const event of events) await stores.measuresKeeper.hear(event, findCalendar);
}

const how =
  'GetItem TICKET#n HEARD, strong; TransactWriteItems: it, an entry of the list, and each part of a day that changes';

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

const sentOnDay = (day: string): CellChange => ({
  institution: 'kitengo',
  day,
  adds: Object.fromEntries(
    [
      'open',
      'arrived',
      'channel.web',
      'openness.confidential',
      'language.sw',
      'began',
      'sent',
      `since.${day}`,
    ].map((figure) => [`complaint.${figure}`, 1]),
  ),
});

const readDay = '2026-11-24';
/** The figures of so many days at an institution of its own, as a place that gets tickets has them. */
async function rolledUpDays(stores: Stores, institution: string, days: number): Promise<void> {
  const changes = Array.from({ length: days }, (_, past) => {
    const day = localDateAt(plusSeconds('2026-11-24T09:00:00Z', -past * 86_400), calendar.timeZone);
    return rollUp([sentOnDay(day)], tree, readDay).filter((change) => change.institution === 'taifa');
  }).flat();
  for (const [round, change] of changes.entries())
    await stores.rollUpsKeeper.add(round + 1, [{ ...change, institution }]);
}

/** So many tickets came to the office on the day that is read. */
const ofADay = 200;

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
  counting('hear an event that changes no figure', 'GetItem; PutItem TICKET#n HEARD', (place) => {
    const sent = sentAt(place);
    return [sent, next(sent, 'note', {})];
  }),
  {
    name: `figures of an institution on a day with ${ofADay} tickets`,
    table: 'measures',
    how: 'Query OWN#id DAY#date, 32 items at most, eventual',
    ready: async (unmeasured, place) => {
      const cell = {
        institution: `${office}-${place}`,
        day: localDateAt(sentAt(place).at, calendar.timeZone),
      };
      for (let each = 0; each < ofADay; each += 1) {
        const sent = sentAt(place);
        const number = String(Number(sent.number) + (each + 1) * 1_000_000);
        await heard(unmeasured, { ...sent, number, after: { ...sent.after, holder: cell.institution } });
      }
      return (stores) => stores.measures.ofCell(cell);
    },
  },
  {
    name: 'roll up an event for its institution and four above',
    table: 'measures',
    how: 'UpdateItem ROLLED-UP#id: the day, the parts of the month, what stands, since when it waits',
    ready: async (unmeasured, place) => {
      await unmeasured.rollUpsKeeper.add(place + 1, rollUp([sentOnDay(readDay)], tree, readDay));
      return (stores) =>
        stores.rollUpsKeeper.add(place + 1_000_000, rollUp([sentOnDay(readDay)], tree, readDay));
    },
  },
  {
    name: 'figures of an institution: what stands, 31 days and 13 months',
    table: 'measures',
    how: 'GetItem ROUNDS; Query ROLLED-UP#id DAY to EVER; Query ROLLED-UP#id MONTH; eventual',
    ready: async (unmeasured, place) => {
      const institution = `inayosomwa-${place}`;
      await rolledUpDays(unmeasured, institution, 40);
      return (stores) =>
        Promise.all([
          stores.rollUps.asOf(),
          stores.rollUps.daysUntilNow(institution, '2026-10-25', readDay),
          stores.rollUps.months(institution, '2025-11', '2026-11'),
        ]);
    },
  },
  {
    name: 'compare the 25 institutions under one',
    table: 'measures',
    how: 'GetItem ROUNDS; BatchGetItem ROLLED-UP#id: what stands, and what was due in a month; eventual',
    ready: async (unmeasured, place) => {
      const institutions = Array.from({ length: 25 }, (_, each) => `moja-ya-${each}-${place}`);
      for (const institution of institutions) await rolledUpDays(unmeasured, institution, 1);
      return (stores) =>
        Promise.all([stores.rollUps.asOf(), stores.rollUps.compared(institutions, '2026-11')]);
    },
  },
];
