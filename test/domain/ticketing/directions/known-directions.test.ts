import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { undoWithdrawal, withdraw } from '../../../../domain/casework/acts/citizen/withdraw.ts';
import { direct } from '../../../../domain/casework/acts/handling/direct.ts';
import { reportDirection } from '../../../../domain/casework/acts/handling/report-direction.ts';
import {
  directionsIn,
  directionsOf,
  directionStateOf,
  applyToDirections,
  mostKnownDirections,
  wasDoneLate,
  type KnownDirections,
} from '../../../../domain/ticketing/directions/known-directions.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { BusyCountry } from '../../../builders/busy-country.ts';
import { local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aLife, by } from '../../../builders/life.ts';

const lives = [...Map.groupBy(new BusyCountry(4000, 5).events, ({ number }) => number).values()].filter(
  (events) => events.some(({ type }) => type === 'direct'),
);
const newestOf = (events: readonly TicketEvent[]): TicketEvent =>
  events.reduce((newest, event) => (event.version > newest.version ? event : newest));
const heard = (events: readonly TicketEvent[]) => {
  const known = events.reduce<KnownDirections | undefined>(applyToDirections, undefined);
  return known === undefined ? [] : directionsOf(known, newestOf(events).after);
};

describe('the directions of a ticket', () => {
  it('are the same whatever the order of its events, and however often they come', () => {
    expect(lives.length).toBeGreaterThan(50);
    checkProperty(
      fc.property(
        fc
          .constantFrom(...lives)
          .chain((events) =>
            fc.tuple(
              fc.constant(events),
              fc.shuffledSubarray([...events], { minLength: events.length }),
              fc.array(fc.constantFrom(...events)),
            ),
          ),
        ([events, mixed, repeated]) => {
          expect(heard([...mixed, ...repeated])).toEqual(heard(events));
        },
      ),
    );
  });

  it('are all that were given; one at most is to be done, and that the ticket says', () => {
    for (const events of lives) {
      const all = directionsIn(events);
      const given = events.filter(({ type }) => type === 'direct').map(({ version }) => version);
      expect(all.map(({ direction }) => direction)).toEqual(given.slice(-mostKnownDirections));
      const open = all.filter(({ ended }) => ended === undefined).map(({ direction }) => direction);
      const { direction } = newestOf(events).after;
      expect(open).toEqual(direction === undefined ? [] : [direction]);
    }
  });

  it('end in every way that there is', () => {
    const ends = lives.flatMap((events) => directionsIn(events).flatMap(({ ended }) => ended?.how ?? []));
    expect([...new Set(ends)].toSorted()).toEqual(['answered', 'closed', 'done', 'moved-on', 'replaced']);
  });

  it('name who reported one done, and nobody else who ended one', () => {
    for (const { ended } of lives.flatMap(directionsIn))
      expect(ended?.officer !== undefined).toBe(ended?.how === 'done');
  });
});

const monday = local('2026-11-23 10:00:00');
const dueBy = local('2026-11-27 15:30:00');
const directed = aLife({ at: monday })
  .did(acknowledge, by.head(monday))
  .did(direct, { ...by.headAbove(monday), dueBy });

describe('a direction', () => {
  it('is to be done again where the act that overtook it is undone', () => {
    const withdrawn = directed.did(withdraw, { ...by.citizen(monday), pressure: false });
    expect(directionsIn(withdrawn.events)).toMatchObject([{ ended: { how: 'closed' } }]);
    const back = withdrawn.did(undoWithdrawal, by.citizen(plusSeconds(monday, 60)));
    expect(directionsIn(back.events)[0]).not.toHaveProperty('ended');
  });

  it('is late from the second after its date until somebody reports it, and then was done late', () => {
    const stateAt = (at: Instant) => directionsIn(directed.events).map((one) => directionStateOf(one, at));
    expect([dueBy, plusSeconds(dueBy, 1)].map(stateAt)).toEqual([['open'], ['late']]);
    const done = directed.did(reportDirection, { ...by.head(plusSeconds(dueBy, 60)), offices: [] });
    expect(directionsIn(done.events).map(wasDoneLate)).toEqual([true]);
    expect(directionsIn(done.events).map((one) => directionStateOf(one, plusSeconds(dueBy, 90)))).toEqual([
      'done',
    ]);
  });

  it('goes to whoever holds the ticket, where no office is named', () => {
    expect(directionsIn(directed.events)).toMatchObject([{ to: directed.ticket.holder }]);
  });

  it('of long ago is left out where there are many', () => {
    let life = directed;
    for (let more = 0; more < mostKnownDirections; more += 1)
      life = life.did(direct, { ...by.headAbove(plusSeconds(monday, more)), dueBy });
    const all = directionsIn(life.events);
    expect(all).toHaveLength(mostKnownDirections);
    expect(all[0]?.direction).toBe(directed.ticket.version + 1);
    expect(directionsIn(life.events.toReversed().toReversed())).toEqual(all);
  });
});
