import type { TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { snapshotOf, takesSnapshot } from '../../domain/ticketing/tickets/snapshot.ts';
import { newEventItem } from '../../adapters/dynamodb/items/event-item.ts';
import { newSnapshotItem } from '../../adapters/dynamodb/items/snapshot-item.ts';
import { newTextsItem } from '../../adapters/dynamodb/items/texts-item.ts';
import { newTicketItem } from '../../adapters/dynamodb/items/ticket-item.ts';
import { newWrittenItem } from '../../adapters/dynamodb/items/written-item.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { linkOfEvent } from '../../adapters/dynamodb/items/links.ts';
import { denialMilliseconds } from '../../contracts/http/leaving.ts';
import { routes } from '../../contracts/http/table/routes.ts';
import { waitUntil } from '../../functions/lambda/wait-until.ts';
import { isLost } from '../../domain/ticketing/tickets/lost-text.ts';
import {
  askedByGuessers,
  askedByOfficers,
  CountryOfLengths,
  lengths,
  missing,
  numberOf,
  sortsOfTickets,
  type AskedOf,
  type SortOfTicket,
} from '../../test/functions/timing/long-and-missing.ts';
import type { Asked } from '../../test/builders/faults/a-faulty-country.ts';
import { median } from '../statistics/median.ts';
import { MarshalledTable } from './marshalled-table.ts';

/**
 * By how many events tickets have: how often an answer for such a ticket takes longer than one for a missing number, of all
 * pairs. 0.5 tells nothing.
 */
type LongerFor = readonly (readonly [events: number, auc: number])[];

/** How well the time of a no tells a ticket from none, on one route. */
export interface AnswerTimes {
  readonly route: string;
  /** Who asks, and for which tickets. */
  readonly asking: string;
  /** Median of what it took to decide for a missing number. */
  readonly milliseconds: number;
  /** As answers leave, by a fiftieth of their steps. */
  readonly auc: LongerFor;
  /** Measured without waiting for equal time: what the work itself would tell. */
  readonly decided: LongerFor;
  /** Measured with waiting for equal time, which takes long and so is tried on some routes. */
  readonly waited?: LongerFor;
}

/** What time may tell at most: so much above or below a half. */
export const toldAtMost = 0.05;

/** Hours would pass if each answer waited for its tenth of a second, or its quarter, so it waits for the next of so many parts of that. */
const partsOfWait = 50;

/** In milliseconds: what an answer of the route waits for the next of. */
const stepOfWait = (route: string): number =>
  (routes.find(({ name }) => name === route)?.answersEveryMilliseconds ?? denialMilliseconds) / partsOfWait;

/** The salt of every text that the tests store. */
const salt = '5a'.repeat(16);

/** What an answer took. */
interface Taken {
  readonly decided: number;
  /** With the wait for the moment at which it leaves, as far as there is one. */
  readonly left: number;
}

/** The country whose tickets lie in a table of the real adapter, as items of JSON. */
class CountryOnTable extends CountryOfLengths {
  readonly #table = new MarshalledTable();
  readonly #store: TicketStore = dynamoTicketStore({
    client: this.#table.client(),
    tables: { tickets: 'tickets', identities: 'identities' },
  });
  /** Zero: it was no denial. */
  #decidedAt = 0;
  #skipped = 0;
  /** Else whole steps of a wait are not waited for, and added to what was taken. */
  doesWait = false;
  /** In milliseconds. */
  stepOfWait = stepOfWait('');
  override leavesAt = async (moment: number): Promise<void> => {
    const now = performance.now();
    this.#decidedAt = now;
    this.#skipped = this.doesWait ? 0 : Math.floor((moment - now) / this.stepOfWait) * this.stepOfWait;
    await waitUntil(moment - this.#skipped);
  };

  /** Asks, and says how many milliseconds the answer took. */
  async timed(request: Asked): Promise<Taken> {
    this.passDays(1); // nothing is counted against who asks
    this.#decidedAt = 0;
    this.#skipped = 0;
    const began = performance.now();
    await this.asks(request);
    const ended = performance.now();
    const decidedAt = this.#decidedAt === 0 ? ended : this.#decidedAt;
    return { decided: decidedAt - began, left: ended + this.#skipped - began };
  }

  protected override given<Store extends object>(name: string, store: Store): Store {
    return name === 'tickets' ? (this.#store as unknown as Store) : super.given(name, store);
  }

  override async receivesAll(): Promise<void> {
    await super.receivesAll();
    for (const sort of sortsOfTickets)
      for (const length of lengths) await this.#laysDown(numberOf(sort, length));
  }

  async #laysDown(number: string): Promise<void> {
    const [ticket, events, texts] = await Promise.all([
      this.tickets.load(number),
      this.tickets.eventsOf(number),
      this.tickets.textsOf(number),
    ]);
    if (ticket === undefined || texts === undefined) throw new Error('A ticket was not received.');
    this.#table.put(newTicketItem(ticket));
    this.#table.put(newTextsItem(number, texts, salt));
    let last: string | undefined;
    for (const [place, event] of events.entries()) {
      const link = linkOfEvent(event, last);
      this.#table.put({ ...newEventItem(event), ...link });
      last = link.hash;
      const parts = event.type === 'submit' ? undefined : await this.tickets.writtenWith(event);
      if (parts !== undefined && !isLost(parts) && event.commitment !== undefined)
        this.#table.put(newWrittenItem(number, event.version, { salt, commitment: event.commitment, parts }));
      if (takesSnapshot(event.version))
        this.#table.put(newSnapshotItem(number, snapshotOf(events.slice(0, place + 1))));
    }
  }
}

interface AskedToMeasure {
  readonly route: string;
  readonly asking: string;
  readonly askedOf: AskedOf;
  readonly sort: SortOfTicket;
}

/** Where everybody is tried to whom a ticket is denied; on other routes one of them. */
const askedByEverybody = new Set(['open-ticket']);

/** Every route with a wrong secret, and with an officer to whom the tickets are as if there were none. */
async function toMeasure(country: CountryOfLengths): Promise<readonly AskedToMeasure[]> {
  const guessed = 'held by an agency';
  const byGuessers = askedByGuessers.map(
    ([route, askedOf]) => ({ route, asking: 'a wrong secret', askedOf, sort: guessed }) as const,
  );
  const denied = await country.findDenied();
  const byOfficers: AskedToMeasure[] = [];
  for (const [route, askedOf] of askedByOfficers) {
    for (const [officer, sort] of denied) {
      const { status } = await country.asks(askedOf(officer)(missing));
      if (status === 403) continue; // the route is not for them
      byOfficers.push({ route, asking: `${officer}: one ${sort}`, askedOf: askedOf(officer), sort });
      if (!askedByEverybody.has(route)) break;
    }
  }
  return [...byGuessers, ...byOfficers];
}

/** Times the answers for no ticket and for tickets of every length, in turns whose order is drawn, and compares them. */
export async function measureAnswerTimes(): Promise<readonly AnswerTimes[]> {
  const country = new CountryOnTable();
  await country.receivesAll();
  const waitedOn = new Set(['follow-ticket', 'open-ticket']);
  const times: AnswerTimes[] = [];
  for (const measured of await toMeasure(country)) {
    const { route, asking } = measured;
    country.stepOfWait = stepOfWait(route);
    const taken = await timesOn(country, measured, turns);
    times.push({
      route,
      asking,
      milliseconds: median(taken[0]?.map(({ decided }) => decided) ?? []),
      auc: longerFor(taken, 'left'),
      decided: longerFor(taken, 'decided'),
      ...(waitedOn.delete(route) && { waited: await waitedTimesOn(country, measured) }),
    });
  }
  return times;
}

/** What answers for a missing number and for tickets of every length take. */
function timesOn(
  country: CountryOnTable,
  { askedOf, sort }: AskedToMeasure,
  times: number,
): Promise<readonly (readonly Taken[])[]> {
  const asked = [askedOf(missing), ...lengths.map((length) => askedOf(numberOf(sort, length)))];
  return timedInTurns(asked, (request) => country.timed(request), times);
}

async function waitedTimesOn(country: CountryOnTable, measured: AskedToMeasure): Promise<LongerFor> {
  country.doesWait = true;
  const taken = await timesOn(country, measured, turnsWaited);
  country.doesWait = false;
  return longerFor(taken, 'left');
}

function longerFor(taken: readonly (readonly Taken[])[], of: keyof Taken): LongerFor {
  const [none = [], ...found] = taken.map((each) => each.map((answer) => answer[of]));
  return found.map((some, place) => [lengths[place] ?? 0, aucOf(none, some)] as const);
}

/** What each request takes, in turns whose order is drawn, after some that only warm up. */
async function timedInTurns<Request, Taking>(
  asked: readonly Request[],
  time: (request: Request) => Promise<Taking>,
  times: number,
): Promise<readonly (readonly Taking[])[]> {
  const taken = asked.map((): Taking[] => []);
  for (let turn = -warmingUp; turn < times; turn += 1)
    for (const place of drawnOrder(asked.length)) {
      const request = asked[place];
      if (request === undefined) continue;
      const took = await time(request);
      if (turn >= 0) taken[place]?.push(took);
    }
  return taken;
}

const turns = 500;
const turnsWaited = 400;
const warmingUp = 50;

const drawnOrder = (size: number): readonly number[] =>
  Array.from({ length: size }, (_, place) => [Math.random(), place] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, place]) => place);

/** How often one of `some` is larger than one of `none`, of all pairs: where they are equal, half. */
function aucOf(none: readonly number[], some: readonly number[]): number {
  const sorted = none.toSorted((a, b) => a - b);
  const below = (value: number, isBelow: (a: number, b: number) => boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(sorted[middle] ?? Infinity, value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const larger = some.reduce(
    (sum, value) => sum + (below(value, (a, b) => a < b) + below(value, (a, b) => a <= b)) / 2,
    0,
  );
  return larger / (none.length * some.length);
}
