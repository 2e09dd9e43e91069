import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCategoryFigure } from '../../../../domain/analytics/measures/category-figures.ts';
import { addUp, arrivals, departures, gathered } from '../../../../domain/analytics/measures/figures.ts';
import { recountTicket } from '../../../../domain/analytics/measures/recount.ts';
import { withoutUndone } from '../../../../domain/ticketing/tickets/history.ts';
import { localDateAt } from '../../../../domain/foundation/time/local-day.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { cellsOf } from '../../../builders/measures.ts';
import {
  datesBetween,
  inTime,
  firstDues,
  readAnswers,
  readDues,
  readSigns,
  stocksAt,
  summedUntil,
} from '../../../builders/measures-recount.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { aPlay, playLife } from '../../../builders/lives/played-life.ts';

const policy = aPolicy();
const played = aPlay.map((play) => {
  const { random, calendars, endedAt } = playLife(play, policy);
  return { events: random.life.events, calendars, endedAt };
});

const dues =
  /\.(began|unanswered|answered-after\.\d+|left-after\.\d+|acknowledged\.(in-time|late)|due\.(answered|late|escalated|apart))$/;

const answers = /\.(settled\..*|finding\..*|set-aside\..*|appealed)$/;

const isSign = (figure: string): boolean => figure.includes('.sign.');

describe('what is counted of a ticket', () => {
  it('is the same in whatever order its events come, and however often', () => {
    const mixed = played.chain(({ events, calendars }) =>
      fc.tuple(
        fc.constant({ events, calendars }),
        fc.shuffledSubarray([...events], { minLength: events.length }),
        fc.array(fc.constantFrom(...events)),
      ),
    );
    checkProperty(
      fc.property(mixed, ([{ events, calendars }, shuffled, repeated]) => {
        const inOrder = cellsOf(recountTicket(events, calendars).changes);
        expect(cellsOf(recountTicket([...shuffled, ...repeated], calendars).changes)).toEqual(inOrder);
      }),
      { numRuns: 40 },
    );
  });

  it('are the stocks of each institution at the end of each day', () => {
    checkProperty(
      fc.property(fc.array(played, { minLength: 1, maxLength: 4 }), (lives) => {
        const changes = lives.flatMap(({ events, calendars }) => recountTicket(events, calendars).changes);
        const dates = lives.flatMap(({ events }) =>
          events.map(({ at }) => localDateAt(at, 'Africa/Dar_es_Salaam')),
        );
        const [first = '', last = ''] = [dates.toSorted()[0], dates.toSorted().at(-1)];
        for (const date of datesBetween(first, last)) {
          const counted = stocksOnly(summedUntil(date, changes));
          expect({ date, ...counted }).toEqual({
            date,
            ...stocksOnly(
              stocksAt(
                date,
                lives.map((life) => inTime(withoutUndone(life).events)), // what was undone on the next day never was
              ),
            ),
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('adds up: what stands is what stood, with what came and without what went', () => {
    checkProperty(
      fc.property(played, ({ events, calendars }) => {
        for (const { adds } of gathered(recountTicket(events, calendars).changes)) {
          const sumOf = (figures: readonly string[]) =>
            Object.entries(adds)
              .filter(([name]) =>
                figures.some((figure) => name.endsWith(`.${figure}`) && isWhole(name, figure)),
              )
              .reduce((sum, [, count]) => sum + count, 0);
          expect(sumOf(['open', 'in-progress'])).toBe(sumOf(arrivals) - sumOf(departures));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are the responses as a person would read them out of its history', () => {
    checkProperty(
      fc.property(played, ({ events, calendars }) => {
        const counted = recountTicket(events, calendars).changes.map(({ adds, ...cell }) => ({
          ...cell,
          adds: Object.fromEntries(Object.entries(adds).filter(([figure]) => dues.test(figure))),
        }));
        expect(cellsOf(counted)).toEqual(cellsOf(readDues(inTime(events), calendars)));
      }),
      { numRuns: 80 },
    );
  });

  it('are the answers and what became of them, as a person would read them out of its history', () => {
    checkProperty(
      fc.property(played, ({ events, calendars }) => {
        const counted = recountTicket(events, calendars).changes.map(({ adds, ...cell }) => ({
          ...cell,
          adds: Object.fromEntries(
            Object.entries(adds).filter(([figure]) => answers.test(figure) && !isCategoryFigure(figure)),
          ),
        }));
        expect(cellsOf(counted)).toEqual(cellsOf(readAnswers(inTime(events))));
      }),
      { numRuns: 80 },
    );
  });

  it('is the date without extensions that its clock would have had without them', () => {
    let compared = 0;
    checkProperty(
      fc.property(played, ({ events, calendars }) => {
        const { measured } = recountTicket(events, calendars);
        for (const { cycle, due } of firstDues(inTime(events), calendars, policy)) {
          const begun = inTime(events).find(({ after }) => after.cycle === cycle);
          const stage = measured?.stages.find(
            ({ arrivedAt, holder }) => arrivedAt === begun?.at && holder === begun.after.holder,
          );
          if (stage?.respondBy === undefined) continue;
          compared += 1;
          expect({ cycle, due: stage.firstRespondBy }).toEqual({ cycle, due });
        }
      }),
      { numRuns: 50 },
    );
    expect(compared).toBeGreaterThan(8);
  });

  it('are the signs of gaming as a person would read them out of its history', () => {
    checkProperty(
      fc.property(played, ({ events, calendars }) => {
        const counted = recountTicket(events, calendars).changes.map(({ adds, ...cell }) => ({
          ...cell,
          adds: Object.fromEntries(Object.entries(adds).filter(([figure]) => isSign(figure))),
        }));
        expect(cellsOf(counted)).toEqual(cellsOf(readSigns(inTime(events), calendars)));
      }),
      { numRuns: 80 },
    );
  });
});

/** `complaint.answered` is no `…settled.answered`: what stands before the figure is a subject alone. */
const isWhole = (name: string, figure: string): boolean =>
  /^(kept\.)?[a-z]+$/.test(name.slice(0, -figure.length - 1));

function stocksOnly(
  byInstitution: ReadonlyMap<string, Readonly<Record<string, number>>>,
): Readonly<Record<string, unknown>> {
  const stock = /^(kept\.)?[a-z]+\.(open|in-progress|completed|paused|(acknowledgement-)?overdue|since\..*)$/;
  return Object.fromEntries(
    [...byInstitution]
      .map(
        ([institution, figures]) =>
          [
            institution,
            addUp([Object.fromEntries(Object.entries(figures).filter(([figure]) => stock.test(figure)))]),
          ] as const,
      )
      .filter(([, figures]) => Object.keys(figures).length > 0),
  );
}
