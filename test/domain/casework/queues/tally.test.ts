import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countChanges,
  countedOf,
  sumOf,
  type CountChange,
} from '../../../../domain/casework/queues/tally.ts';
import { applyEvent, type TicketProjection } from '../../../../domain/casework/queues/ticket-projection.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { BusyCountry, placesAbove } from '../../../builders/busy-country.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aState, anAbout, anEvent } from '../../../builders/ticket-event.ts';

const lives = [...Map.groupBy(new BusyCountry(600, 5).events, ({ number }) => number).values()];

/** What all changes add up to that these events bring about, by counter. */
function addedBy(events: readonly TicketEvent[]): Readonly<Record<string, unknown>> {
  const changes: CountChange[] = [];
  let known: TicketProjection | undefined;
  for (const event of events) {
    const heard = applyEvent(known, event, placesAbove(event.after));
    changes.push(...countChanges(countedOf(known), countedOf(heard)));
    known = heard;
  }
  const byCounter = Map.groupBy(changes, ({ counter }) => JSON.stringify(counter));
  return Object.fromEntries(
    [...byCounter].map(([counter, all]) => [counter, sumOf(all.map(({ adds }) => adds))]),
  );
}

const known = (events: readonly TicketEvent[]) =>
  events.reduce<TicketProjection | undefined>(
    (before, event) => applyEvent(before, event, placesAbove(event.after)),
    undefined,
  );

const countedIn = (events: readonly TicketEvent[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    countedOf(known(events)).map(({ counter, figures }) => [
      JSON.stringify(counter),
      Object.fromEntries(figures.map((figure) => [figure, 1])),
    ]),
  );

const withoutEmpty = (tallies: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(tallies).filter(([, tally]) => JSON.stringify(tally) !== '{}'));

describe('the figures of queues', () => {
  it('are those of a recount, whatever the order of events and however often they come', () => {
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
          expect(withoutEmpty(addedBy([...mixed, ...repeated]))).toEqual(countedIn(events));
        },
      ),
    );
  });

  it('tell of no ticket that is about somebody, and of none that is closed', () => {
    const about = anEvent({ after: aState({ assignee: 'asha' }), about: anAbout({ officer: 'juma' }) });
    expect(countedOf(known([about]))).toEqual([]);
    const closed = anEvent({ after: aState({ status: 'closed' }) });
    expect(countedOf(known([closed]))).toEqual([]);
  });

  it('leave out of the levels above a unit what only the unit leads there', () => {
    const given = anEvent({ after: aState({ holder: 'idara', unit: 'dawati' }) });
    const heard = applyEvent(undefined, given, {
      levels: ['idara', 'wizara', 'dawati', 'kurugenzi'],
      beside: ['dawati', 'kurugenzi'],
    });
    expect(countedOf(heard).map(({ counter, figures }) => [counter, figures[0]])).toEqual([
      [{ of: 'queue', institution: 'idara' }, 'held.open'],
      [{ of: 'queue', institution: 'wizara' }, 'below.open'],
      [{ of: 'queue', institution: 'dawati' }, 'given.open'],
    ]);
  });
});
