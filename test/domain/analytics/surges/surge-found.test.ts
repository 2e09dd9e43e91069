import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBetween } from '../../../../domain/analytics/surges/hour-counts.ts';
import { isSurgeOver, type TicketOfHour } from '../../../../domain/analytics/surges/surge-cell.ts';
import { surgeFound } from '../../../../domain/analytics/surges/surge-found.ts';
import { longestLasting, surgeRule } from '../../../../domain/analytics/surges/surge-rule.ts';
import { hoursPerWeek } from '../../../../domain/foundation/time/local-hour.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { counted, quietFor, ticketsIn, tuesdayAtTwo as now } from './tickets-of-hours.ts';

/** What is beyond the usual where there is nothing. */
const enough = 7;
const quiet = quietFor(12);
const anew = quietFor(0);
const surging = counted(ticketsIn(now, enough), quiet).cell;

describe('a surge', () => {
  it('is told with what was seen, what is usual, and in which hours', () => {
    expect(counted(ticketsIn(now, enough), quiet).told).toEqual([
      {
        since: now,
        until: now + 25,
        told: { from: now, hours: 1, seen: enough, usual: 0, upTo: enough - 1, weeks: 12 },
        offices: [{ office: 'kituo', tickets: enough }],
      },
    ]);
  });

  it('is told once, however many tickets follow, and lasts as long as they do', () => {
    const hours = Array.from({ length: 30 }, (_, hour) => ticketsIn(now + hour, enough)).flat();
    const { cell, told } = counted(hours, quiet);
    expect(told).toHaveLength(1);
    expect(cell.surge).toMatchObject({ since: now, until: now + 29 + 25 });
  });

  it('goes on after a night in which nobody wrote', () => {
    const { cell, told } = counted(ticketsIn(now + 20, enough), surging);
    expect(told).toEqual([]);
    expect(cell.surge).toMatchObject({ since: now, until: now + 20 + 25 });
  });

  it('is over after a day without more than is usual, whether or not anybody writes', () => {
    const { surge } = counted(ticketsIn(now + 5, 1), surging).cell;
    if (surge === undefined) throw new Error('There was one.');
    expect(isSurgeOver(surge, now + 24)).toBe(false);
    expect(isSurgeOver(surge, now + 25)).toBe(true);
  });

  it('is told anew once the one before is over', () => {
    expect(counted(ticketsIn(now + 25, enough), surging).told).toMatchObject([{ since: now + 25 }]);
  });
});

describe('a surge that never ends', () => {
  it('is told anew after thirteen weeks, and is another from then on', () => {
    const apart = 19; // hours: never the same of a week until all were
    const times = Math.ceil((14 * hoursPerWeek) / apart);
    const often = Array.from({ length: times }, (_, time) => ticketsIn(now + time * apart, 9)).flat();
    const { cell, told } = counted(often, quiet);
    const [first, next] = told;
    expect(first?.since).toBe(now);
    expect(told.filter(({ since }) => since > now && since < now + 13 * hoursPerWeek)).toEqual([]);
    expect(next?.since).toBeGreaterThanOrEqual(now + 13 * hoursPerWeek);
    expect(cell.surge?.until).toBeLessThanOrEqual((next?.told.from ?? 0) + longestLasting(surgeRule));
  });
});

describe('the offices of a surge', () => {
  const twoOffices = [...ticketsIn(now, 2, 0, 'wakala'), ...ticketsIn(now, enough - 2, 2, 'kituo')];

  it('are those to which its tickets went when it was told, the most tickets first', () => {
    expect(counted(twoOffices, quiet).told).toMatchObject([
      {
        offices: [
          { office: 'kituo', tickets: enough - 2 },
          { office: 'wakala', tickets: 2 },
        ],
      },
    ]);
  });

  it('are not those of tickets before and after it', () => {
    const before = ticketsIn(now - 3, 1, 0, 'wakala');
    const { cell } = counted(
      [...before, ...ticketsIn(now, enough), ...ticketsIn(now + 1, 9, 0, 'wakala')],
      quiet,
    );
    expect(cell.surge?.offices).toEqual([{ office: 'kituo', tickets: enough }]);
  });

  it('leave it what it was where nothing about it changed, so that nothing more is written', () => {
    expect(counted(ticketsIn(now, 1, enough), surging).cell.surge).toBe(surging.surge);
  });
});

describe('a surge that is looked for again', () => {
  it('is not found once more: nothing is told twice, and nothing written', () => {
    expect(surgeFound(surging, now, surgeRule)).toBeUndefined();
  });

  it('is told by whoever looks again, where the one who counted broke off before', () => {
    const { since, counts } = surging;
    expect(surgeFound({ since, counts }, now, surgeRule)).toMatchObject({
      begins: { from: now, seen: enough },
    });
  });

  it('changes nothing of a later one', () => {
    const later = counted(ticketsIn(now + 100, enough), surging);
    expect(later.told).toHaveLength(1);
    expect(surgeFound(later.cell, now, surgeRule)).toBeUndefined();
  });
});

describe('a ticket that comes late', () => {
  it('counts in its hour, and may be the one by which a surge is told', () => {
    const [late, ...others] = ticketsIn(now, enough);
    const before = counted([...others, ...ticketsIn(now + 10, 1)], quiet).cell;
    expect(before.surge).toBeUndefined();
    expect(counted(late === undefined ? [] : [late], before).told).toMatchObject([
      { since: now, told: { seen: enough } },
    ]);
  });

  it('completes the hours that ended after its own', () => {
    const [late, ...others] = [...ticketsIn(now - 1, 1), ...ticketsIn(now, enough - 1)];
    const { told } = counted(late === undefined ? [] : [late], counted(others, quiet).cell);
    expect(told).toMatchObject([{ since: now - 1, told: { hours: 2, seen: enough } }]);
  });
});

/** Tickets of some weeks in the order of their hours, many of them in few hours. */
const someTickets = fc
  .array(
    fc.tuple(
      fc.oneof(fc.nat(30), fc.nat(8 * hoursPerWeek)),
      fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 9 })),
    ),
    { maxLength: 40 },
  )
  .map((hours) =>
    hours
      .flatMap(([hour, count], place) => ticketsIn(now + hour, count, place * 10))
      .toSorted((a, b) => a.hour - b.hour),
  )
  .filter((tickets) => tickets.length > 0);

const byHour = (a: TicketOfHour, b: TicketOfHour): number => a.hour - b.hour;

describe('whatever comes', () => {
  it('nothing below the floor is told, even by a rule that explains nothing by chance', () => {
    const rules = fc.constantFrom(surgeRule, { ...surgeRule, spreadsAbove: 0 });
    checkProperty(
      fc.property(someTickets, rules, (tickets, rule) => {
        for (const { told } of counted(tickets, quiet, rule).told) {
          const last = told.from + told.hours - 1;
          const there = tickets.filter(({ hour }) => hour >= told.from && hour <= last);
          expect(told.seen).toBeGreaterThanOrEqual(surgeRule.floor);
          expect(told.seen).toBeGreaterThan(told.upTo);
          expect(there.length).toBeGreaterThanOrEqual(told.seen);
        }
      }),
    );
  });

  it('the order within an hour changes neither what is told nor what is kept', () => {
    const shuffled = someTickets.chain((tickets) =>
      fc
        .shuffledSubarray([...tickets], { minLength: tickets.length, maxLength: tickets.length })
        .map((others) => ({ tickets, others: others.toSorted(byHour) })),
    );
    checkProperty(
      fc.property(shuffled, ({ tickets, others }) => {
        expect(counted(others, anew)).toEqual(counted(tickets, anew));
      }),
    );
  });

  it('tickets of one day are counted alike in whatever order they come', () => {
    const ofADay = fc.array(fc.nat(23), { minLength: 1, maxLength: 60 }).chain((hours) => {
      const tickets = hours.map((hour, place) => ({
        number: String(place),
        hour: now + hour,
        office: 'kituo',
      }));
      return fc
        .shuffledSubarray(tickets, { minLength: tickets.length, maxLength: tickets.length })
        .map((shuffled) => ({ tickets: tickets.toSorted(byHour), shuffled }));
    });
    checkProperty(
      fc.property(ofADay, ({ tickets, shuffled }) => {
        const [inOrder, inAny] = [counted(tickets, quiet).cell, counted(shuffled, quiet).cell];
        expect(inAny.counts).toEqual(inOrder.counts);
        expect(inAny.surge === undefined).toBe(inOrder.surge === undefined);
        expect(countBetween(inAny.counts, now, now + 23)).toBe(tickets.length);
      }),
    );
  });
});
