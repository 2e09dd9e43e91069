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

const how = 'GetItem TICKET#n HEARD, strong; TransactWriteItems: it, and each part of a day that changes';

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
];
