import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apartByCategory,
  isCategoryFigure,
  isSentFigure,
} from '../../../../domain/analytics/measures/category-figures.ts';
import {
  addUp,
  type CellChange,
  type CountedFigures,
} from '../../../../domain/analytics/measures/figures.ts';
import { applyToMeasures } from '../../../../domain/analytics/measures/apply-to-measures.ts';
import type { BufferedTicket } from '../../../../domain/analytics/measures/measured-ticket.ts';
import { isConfidentialCount } from '../../../../domain/analytics/measures/confidential-count.ts';
import { recountTicket } from '../../../../domain/analytics/measures/recount.ts';
import { ticketStepOf } from '../../../../domain/ticketing/tickets/ticket-step.ts';
import { ticketSteps } from '../../../../domain/foundation/vocabulary/ticket-steps.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { statuses } from '../../../../domain/foundation/vocabulary/statuses.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { inTime } from '../../../builders/measures-recount.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { aPlay, playLife } from '../../../builders/lives/played-life.ts';

const policy = aPolicy();
const played = aPlay.map((play) => {
  const { random, calendars } = playLife(play, policy);
  return { events: random.life.events, ticket: random.ticket, calendars };
});

const byInstitution = (changes: readonly CellChange[]): Readonly<Record<string, CountedFigures>> =>
  Object.fromEntries(
    [...Map.groupBy(changes, ({ institution }) => institution)]
      .map(
        ([institution, cells]) =>
          [institution, apartByCategory(addUp(cells.map(({ adds }) => adds))).ofCategories] as const,
      )
      .filter(([, figures]) => Object.keys(figures).length > 0),
  );

/** The step of a ticket as a person reads it out of a history: by what began its cycle, not by what was known before. */
function stepReadFrom(events: readonly TicketEvent[]): (typeof ticketSteps)[number] | undefined {
  const last = events.at(-1);
  if (last === undefined || statuses[last.after.status].group === 'completed') return undefined;
  if (last.after.status === 'awaiting-citizen') return 'awaiting-citizen';
  const beginning = events.find(({ after }) => after.cycle === last.after.cycle);
  if (last.after.status === 'submitted') return beginning?.type === 'appeal' ? 'appealed' : 'unacknowledged';
  return last.after.assignee === undefined ? 'unassigned' : 'in-work';
}

describe('figures of categories', () => {
  it('have each ticket once, where it was sent, in its category and region as they are now', () => {
    checkProperty(
      fc.property(played, ({ events, calendars }) => {
        const [first, last] = [events[0], events.at(-1)];
        if (first === undefined || last === undefined) return;
        const { category, region } = last.subject;
        const sent = recountTicket(events, calendars).changes.flatMap(({ institution, adds }) =>
          Object.entries(adds).flatMap(([name, count]) =>
            isSentFigure(name) ? [[institution, name, count]] : [],
          ),
        );
        const name = `category:${category}.sent${region === undefined ? '' : `.${region}`}`;
        expect(sent).toEqual(isConfidentialCount(last) ? [] : [[first.after.holder, name, 1]]);
      }),
      { numRuns: 60 },
    );
  });

  it('have each waiting ticket at one step of one institution, after each event, and nothing of what is kept', () => {
    checkProperty(
      fc.property(played, ({ events, calendars }) => {
        const timely = inTime(events);
        for (const [place, last] of timely.entries()) {
          const history = timely.slice(0, place + 1);
          const step = stepReadFrom(history);
          const standing = byInstitution(
            recountTicket(history, calendars).changes.map((change) => ({
              ...change,
              adds: Object.fromEntries(
                Object.entries(change.adds).filter(([name]) => isCategoryFigure(name) && !isSentFigure(name)),
              ),
            })),
          );
          const isCounted = step !== undefined && !isConfidentialCount(last);
          const waiting = `category:${last.subject.category}.waiting.${step ?? ''}`;
          if (isCounted) expect(standing).toMatchObject({ [last.after.holder]: { [waiting]: 1 } });
          expect(Object.keys(standing)).toEqual(isCounted ? [last.after.holder] : []);
          const { respondBy, pausedAt } = last.after;
          const isLate = respondBy !== undefined && (pausedAt ?? last.at) > respondBy;
          const overdue = Object.keys(standing[last.after.holder] ?? {}).filter((name) =>
            name.includes('.overdue.'),
          );
          expect(overdue).toHaveLength(isCounted && isLate ? 1 : 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have each ticket at the step that its state says, by which directions include it', () => {
    checkProperty(
      fc.property(played, ({ events, ticket, calendars }) => {
        let counted: BufferedTicket = { early: [] };
        for (const event of events) ({ ticket: counted } = applyToMeasures(counted, event, calendars));
        expect(counted.measured?.standing.step).toBe(ticketStepOf(ticket, ticket.cycle.began));
      }),
      { numRuns: 200 },
    );
  });

  it('have tickets at each step in four hundred lives, the same in each run', () => {
    const lives = fc.sample(played, { numRuns: 400, seed: 4 });
    const steps = lives.flatMap(({ events, calendars }) => {
      let ticket: BufferedTicket = { early: [] };
      return events.map((event) => {
        ({ ticket } = applyToMeasures(ticket, event, calendars));
        return ticket.measured?.standing.step;
      });
    });
    expect([...new Set(steps)].filter((step) => step !== undefined).toSorted()).toEqual(
      [...ticketSteps].toSorted(),
    );
  });
});
