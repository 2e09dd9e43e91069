import { describe, expect, it, vi } from 'vitest';
import { checkIntegrity } from '../../../application/record/check-integrity.ts';
import {
  beginningOf,
  type IntegrityCheck,
  leadOf,
  nextHourOf,
  roundSeconds,
  walkEverySeconds,
  walkParts,
  type WalkPlace,
} from '../../../domain/audit/integrity-check.ts';
import { instantOf, plusSeconds, secondsOf, type Instant } from '../../../domain/foundation/time/instant.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { partOfHour, walksFrom } from '../../builders/walk.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';
const other = '261100000021';

/** In which both were sent. */
const from = '2026-11-24T06:00:00Z';
/** Next it looks at what was sent then. */
const isAt = (office: Office): Promise<void> => walksFrom(office.ports.integrityCheck, from, office.now);
const placeIn = async (office: Office) => (await office.ports.integrityCheck.places())[partOfHour(from)];

/** One round, with this time left. */
const walks = (office: Office, millisecondsLeft = () => 100_000): Promise<void> =>
  checkIntegrity(office.ports, { log: office.captured.log, millisecondsLeft });

const rang = ({ captured }: Office) =>
  captured.lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ level }) => level === 'error')
    .map(({ entry, number: of, outcome }) => ({ entry, of, outcome }));

const counts = ({ captured }: Office) =>
  captured.lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ entry }) => entry === 'record-walked')
    .map(({ count }) => Number(count));

async function anOffice(): Promise<Office> {
  const office = new Office();
  await office.receives({ ticket: { number, aboutOfficer: 'juma' } });
  await office.receives({ ticket: { number: other } });
  await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
  await isAt(office);
  return office;
}

describe('the walk over the record', () => {
  it('finds nothing where nothing was changed, and comes by each ticket again and again', async () => {
    const office = await anOffice();

    await walks(office);
    expect(await placeIn(office)).toEqual(beginningOf(partOfHour(from), office.now));
    await isAt(office);
    await walks(office);

    expect(rang(office)).toEqual([]);
    expect(counts(office).filter((count) => count > 0)).toEqual([2, 2]);
  });

  it('names the ticket and the field of a head that nobody read', async () => {
    const office = await anOffice();
    office.tampersWithHead(number, (state) => ({
      ...(omit(state, 'aboutOfficer') as Ticket),
      cycle: { ...state.cycle, respondBy: '2099-01-01T00:00:00Z' },
    }));

    await walks(office);

    expect(rang(office)).toEqual([
      { entry: 'head-not-as-recorded', of: number, outcome: 'aboutOfficer' },
      { entry: 'head-not-as-recorded', of: number, outcome: 'cycle.respondBy' },
    ]);
  });

  it('finds a chain of which the head knows another end, and a text that is gone', async () => {
    const office = await anOffice();
    office.tampersWithHead(other, (state) => ({ ...state, lastHash: 'x' }));
    office.tampersWithWritten(number, 2);

    await walks(office);

    const found = rang(office);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { entry: 'text-not-as-written', of: number, outcome: 'missing' },
        { entry: 'chain-not-as-recorded', of: other, outcome: 'head-differs' },
      ]),
    );
  });

  it('finds that nobody is said to have opened a ticket of which an act knows who did', async () => {
    const office = await anOffice();
    await office.isOpened('asha', number);
    await office.did(number, ['asha', 'note', { message: 'Tumeona.' }]);
    await walks(office);
    expect(rang(office)).toEqual([]);
    office.removesReadsOf(number);
    await office.isOpened('mkuu-wakala', number);
    await isAt(office);

    await walks(office);

    expect(rang(office)).toEqual([{ entry: 'head-not-as-recorded', of: number, outcome: '3' }]);
  });

  it('ends in time, and the next round goes on where it ended', async () => {
    const office = await anOffice();
    office.tampersWithHead(other, (state) => ({ ...state, status: 'closed' }));
    const left = [100_000, 100_000, 0];

    await walks(office, () => left.shift() ?? 0);
    expect(await placeIn(office)).toEqual({ from, began: office.now });
    await walks(office);

    expect(rang(office)).toContainEqual({ entry: 'head-not-as-recorded', of: other, outcome: 'status' });
  });
});

/** A walk over so many tickets in each hour, which are all as they were written; it keeps where it is in memory. */
class ManyTickets implements IntegrityCheck {
  readonly walked = new Set<string>();
  readonly #perHour: number;
  readonly #places: (WalkPlace | undefined)[];
  readonly #held = new Set<number>();

  constructor(perHour: number, places: readonly (WalkPlace | undefined)[]) {
    this.#perHour = perHour;
    this.#places = [...places];
  }

  places() {
    return Promise.resolve([...this.#places]);
  }

  hold(part: number, { from: at }: WalkPlace) {
    const isFree = !this.#held.has(part) && (this.#places[part]?.from ?? at) === at;
    if (isFree) this.#held.add(part);
    return Promise.resolve(isFree);
  }

  release(part: number, place: WalkPlace) {
    this.#held.delete(part);
    this.#places[part] = place;
    return Promise.resolve();
  }

  sentIn(hour: Instant) {
    const numberAt = (place: number) => `${secondsOf(hour)}-${String(place).padStart(6, '0')}`;
    return Promise.resolve(Array.from({ length: this.#perHour }, (_, place) => numberAt(place)));
  }

  chainsOf(number: string) {
    this.walked.add(number);
    return Promise.resolve([]);
  }
}

describe('where there are many tickets', () => {
  const now = '2026-12-01T00:00:00Z';
  /** Each part began so long ago, and is at its first hour. */
  const begunAgo = (seconds: number): readonly WalkPlace[] =>
    Array.from({ length: walkParts }, (_, part) => beginningOf(part, plusSeconds(now, -seconds)));
  function aWalk(tickets: ManyTickets) {
    const { captured, ports } = new Office();
    const runs = (millisecondsLeft = () => 900_000) =>
      checkIntegrity(
        { ...ports, integrityCheck: tickets, now: () => now },
        { log: captured.log, millisecondsLeft },
      );
    const said = () => captured.lines.map((line) => (JSON.parse(line) as { entry: string }).entry);
    return { runs, said };
  }

  it('a run covers the share that is due, however many these are', async () => {
    const tickets = new ManyTickets(200, begunAgo(roundSeconds / 100)); // a hundredth of the hours is due: 80
    await aWalk(tickets).runs();
    expect(tickets.walked.size).toBeGreaterThan(80 * 200);
    expect(tickets.walked.size).toBeLessThan(95 * 200);
  });

  it('two runs at once walk parts of their own', async () => {
    const tickets = new ManyTickets(50, begunAgo(roundSeconds / 100));
    const walk = aWalk(tickets);
    const looks = vi.spyOn(tickets, 'chainsOf');
    await Promise.all([walk.runs(), walk.runs()]);
    expect(looks.mock.calls).toHaveLength(tickets.walked.size);
  });

  it('a ticket that cannot be read stops its own part alone, and the run fails', async () => {
    const tickets = new ManyTickets(10, begunAgo(roundSeconds / 100));
    const walk = aWalk(tickets);
    const stops = `${secondsOf(beginningOf(3, now).from)}-000009`;
    vi.spyOn(tickets, 'chainsOf').mockImplementation((number) => {
      if (number === stops) return Promise.reject(new Error('It makes no sense.'));
      tickets.walked.add(number);
      return Promise.resolve([]);
    });
    await expect(walk.runs()).rejects.toThrow('Not every part was walked.');
    expect(tickets.walked.size).toBeGreaterThan(6 * 10 * 10);
    const places = await tickets.places();
    expect(places[3]).toMatchObject({ from: beginningOf(3, now).from, after: stops.replace('9', '7') });
    expect(walk.said()).toEqual([]);
  });

  it('a round that takes longer than promised is not said to be walked', async () => {
    const late = aWalk(new ManyTickets(1, begunAgo(roundSeconds + 3600)));
    await late.runs();
    expect(late.said()).toEqual(['record-walk-late']);
    const inTime = aWalk(new ManyTickets(1, begunAgo(roundSeconds - 3600)));
    await inTime.runs();
    expect(inTime.said()).toEqual(['record-walked']);
  });

  it('a run every five minutes that does what is due ends each round within its 28 days', () => {
    const start = secondsOf(now);
    for (let part = 0; part < walkParts; part += 1) {
      let place = beginningOf(part, now);
      let [runs, mostHours] = [0, 0];
      for (let isOver = false; !isOver; runs += 1) {
        const at = instantOf((start + runs * walkEverySeconds) * 1000);
        let hours = 0;
        for (; !isOver && leadOf(place, at) < 0; hours += 1) {
          const next = nextHourOf(part, place, at);
          isOver = next.from < place.from;
          place = next;
        }
        mostHours = Math.max(mostHours, hours);
      }
      expect((runs - 1) * walkEverySeconds).toBeLessThanOrEqual(roundSeconds);
      expect(mostHours).toBeLessThanOrEqual(2); // it spreads over the days
    }
  });
});
