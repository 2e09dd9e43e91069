import { expect, it } from 'vitest';
import type { Outbox } from '../../../domain/messaging/notices/outbox.ts';
import type {
  SurgeDetector,
  TicketsWatched,
  WatchedTickets,
} from '../../../domain/messaging/notices/surge-detector.ts';
import type { Surge } from '../../../domain/analytics/surges/surge-cell.ts';
import type { Surges } from '../../../domain/analytics/surges/surges.ts';
import { hoursPerWeek } from '../../../domain/foundation/time/local-hour.ts';
import { aSurgeNotice } from '../../builders/notice.ts';
import { enoughAtFirst, tuesdayNoonHour as noon, watchedTickets } from '../../builders/surges.ts';

export interface SurgesUnderTest {
  readonly surgeDetector: SurgeDetector;
  /** Another process that works with the same stores. */
  readonly other: SurgeDetector;
  readonly surges: Surges;
  readonly outbox: Outbox;
}

/** Of the surge that began in an hour. */
const noticeOf = (hour: number) =>
  aSurgeNotice({ about: `surge#water-supply#kyela#${hour}`, at: '2026-11-24T09:12:00Z' });
const notice = noticeOf(noon);
const isToldOnce = (outbox: Outbox) =>
  outbox.find(notice).then((entry) => entry?.state === 'pending' && entry.attempts === 0);

/** What every keeper does with those that read after it. `open` gives one that counted no ticket. */
export function surgesContract(open: () => Promise<SurgesUnderTest>): void {
  const having = async (tickets: readonly WatchedTickets[]) => {
    const under = await open();
    const begun: Surge[] = [];
    const watch = (ticket: WatchedTickets, surgeDetector = under.surgeDetector): Promise<TicketsWatched> =>
      surgeDetector.watch(ticket, (surge) => {
        begun.push(surge);
        return Promise.resolve([noticeOf(surge.told.from)]);
      });
    const outcomes: TicketsWatched[] = [];
    for (const ticket of tickets) outcomes.push(await watch(ticket));
    return { ...under, outcomes, begun, watch, listed: () => under.surges.lastingUntil(noon) };
  };

  it('count tickets and tell nobody, as long as not more come than is usual', async () => {
    const { outcomes, begun, listed, outbox } = await having(watchedTickets(enoughAtFirst - 1));
    expect(new Set(outcomes)).toEqual(new Set(['counted']));
    expect(begun).toEqual([]);
    expect(await listed()).toEqual([]);
    expect(await outbox.find(notice)).toBeUndefined();
  });

  it('list a surge as soon as it begins, and write down whom it is told to with it', async () => {
    const { outcomes, listed, outbox } = await having(watchedTickets(enoughAtFirst));
    expect(outcomes.at(-1)).toBe('surge-began');
    expect(await listed()).toEqual([
      {
        area: { category: 'water-supply', place: 'kyela' },
        surge: {
          since: noon,
          until: noon + 25,
          told: { from: noon, hours: 1, seen: enoughAtFirst, usual: 1, upTo: enoughAtFirst - 1, weeks: 0 },
          offices: [{ office: 'wakala', tickets: enoughAtFirst }],
        },
      },
    ]);
    expect((await outbox.find(notice))?.notice).toEqual(notice);
    expect((await outbox.find(notice))?.nextAttemptAt).toBe(notice.at);
  });

  it('count each ticket once, however often it comes', async () => {
    const [ticket, ...others] = watchedTickets(enoughAtFirst - 1);
    const { outcomes, begun } = await having(
      [ticket, ticket, ...others, ticket].flatMap((each) => each ?? []),
    );
    expect(outcomes.filter((outcome) => outcome === 'nothing-new')).toHaveLength(2);
    expect(begun).toEqual([]);
  });

  it('count tickets that come together like those that come alone, also where some of them came before', async () => {
    const alone = watchedTickets(enoughAtFirst + 2);
    const together = (from: number, until: number): WatchedTickets => ({
      ...aWatched,
      tickets: alone.slice(from, until).flatMap(({ tickets }) => tickets),
    });
    const [aWatched] = alone as readonly [WatchedTickets];
    const { outcomes, begun } = await having([
      together(0, 5),
      together(0, 5),
      together(3, enoughAtFirst - 1),
      together(0, enoughAtFirst + 2),
      together(0, enoughAtFirst + 2),
    ]);
    expect(outcomes).toEqual(['counted', 'nothing-new', 'counted', 'surge-began', 'nothing-new']);
    expect(begun).toMatchObject([
      {
        told: { seen: enoughAtFirst + 2 },
        offices: [{ office: 'wakala', tickets: enoughAtFirst + 2 }],
      },
    ]);
  });

  it('see the hours before and after a week ends together', async () => {
    const midnight = 2_968 * hoursPerWeek; // of Thursday, where the hours of a week begin to be counted
    const { begun } = await having([
      ...watchedTickets(1, { hour: midnight - 40, from: 500 }),
      ...watchedTickets(10, { hour: midnight - 1 }),
      ...watchedTickets(40, { hour: midnight, from: 100 }),
    ]);
    expect(begun).toMatchObject([{ told: { from: midnight - 1, hours: 2, seen: 17 } }]);
  });

  it('list a surge that goes on once, until it is over, and tell it no more', async () => {
    const later = watchedTickets(enoughAtFirst + 9, { hour: noon + 3, from: 100 });
    const { begun, listed, surges } = await having([...watchedTickets(enoughAtFirst), ...later]);
    expect(begun).toHaveLength(1);
    expect(await listed()).toMatchObject([{ surge: { since: noon, until: noon + 3 + 25 } }]);
    expect(await surges.lastingUntil(noon + 29)).toEqual([]);
  });

  it('list the next surge of the same beside the one before', async () => {
    const next = watchedTickets(2 * enoughAtFirst, { hour: noon + 2 * hoursPerWeek, from: 100 });
    const { begun, listed, surges } = await having([...watchedTickets(enoughAtFirst), ...next]);
    expect(begun).toHaveLength(2);
    expect((await listed()).map(({ surge }) => surge.since)).toEqual([noon + 2 * hoursPerWeek, noon]);
    expect(await surges.lastingUntil(noon + hoursPerWeek)).toHaveLength(1);
  });

  it('keep areas apart, and know what names no place from what does', async () => {
    const nowhere = watchedTickets(enoughAtFirst, { area: { category: 'water-supply' }, from: 100 });
    const roads = watchedTickets(3, { area: { category: 'roads', place: 'kyela' }, from: 200 });
    const { listed } = await having([...watchedTickets(enoughAtFirst - 1), ...nowhere, ...roads]);
    expect((await listed()).map(({ area }) => area)).toEqual([{ category: 'water-supply' }]);
  });

  it('know a quiet time of a category from before it was in the registry', async () => {
    const weeksLater = noon + 5 * hoursPerWeek;
    const first = watchedTickets(1);
    const known = watchedTickets(7, {
      area: { category: 'roads', place: 'kyela' },
      hour: weeksLater,
      from: 10,
    });
    const unknown = watchedTickets(7, {
      area: { category: 'bees', place: 'kyela' },
      hour: weeksLater,
      from: 20,
    });
    const { begun } = await having([...first, ...known, ...unknown]);
    expect(begun).toMatchObject([{ told: { seen: 7, weeks: 4 } }]);
  });

  it('count what two processes bring at once, and tell it once', async () => {
    const { watch, other, surgeDetector, begun, listed, outbox } = await having([]);
    const tickets = watchedTickets(enoughAtFirst + 4);
    for (let start = 0; start < tickets.length; start += 2)
      await Promise.all(
        tickets
          .slice(start, start + 2)
          .map((ticket, place) => watch(ticket, place === 0 ? surgeDetector : other)),
      );
    const [listedSurge, ...more] = await listed();
    // Who looks second sees what both counted.
    expect([enoughAtFirst, enoughAtFirst + 1]).toContain(listedSurge?.surge.told.seen);
    expect(more).toEqual([]);
    expect(begun.length).toBeGreaterThan(0);
    expect(await isToldOnce(outbox)).toBe(true);
  });

  it('go on where it was told already, and leave the notice what became of it', async () => {
    const { outbox, watch, listed } = await having(watchedTickets(enoughAtFirst - 1));
    await outbox.add(notice, notice.at);
    await outbox.claim(notice, 'a', notice.at);
    const [last] = watchedTickets(1, { from: 900 });
    expect(last && (await watch(last))).toBe('surge-began');
    expect(await listed()).toHaveLength(1);
    expect((await outbox.find(notice))?.state).toBe('claimed');
  });
}
