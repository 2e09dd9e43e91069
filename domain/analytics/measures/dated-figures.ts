import { localDateAt } from '../../foundation/time/local-day.ts';
import { earlier, type Instant } from '../../foundation/time/instant.ts';
import type { KnownDirection } from '../../ticketing/directions/known-directions.ts';
import { nameOfFigure, gathered, type CellChange, type Figure } from './figures.ts';
import { isPoor } from './answers.ts';
import { sentFigureOf } from './category-figures.ts';
import type { MeasuredTicket, StageAnswer, StageEnd, TicketStage } from './measured-ticket.ts';

/** A figure on the date to which it belongs. */
interface Dated {
  readonly institution: string;
  readonly at: Instant;
  readonly figures: readonly Figure[];
}

/**
 * All that is counted of a ticket on the dates on which it came, was due, or its answer was settled. It follows from what
 * is known of it: what turns out otherwise, is counted otherwise.
 */
export function datedFiguresOf(
  measured: MeasuredTicket | undefined,
  timeZone: string,
): readonly CellChange[] {
  if (measured === undefined) return [];
  const { stages, subject, class: counted, sentAt, wait } = measured;
  const dated = [
    waitOf(measured),
    ...stages.flatMap((stage) => [cohortOf(stage), ...duesOf(stage), ...answerOf(stage), ...signsOf(stage)]),
    ...directedOf(measured),
  ];
  const cellAt = (institution: string, at: Instant, names: readonly string[]): CellChange => ({
    institution,
    day: localDateAt(at, timeZone),
    adds: Object.fromEntries(names.map((name) => [name, 1])),
  });
  return gathered([
    ...dated.map(({ institution, at, figures }) =>
      cellAt(
        institution,
        at,
        figures.map((figure) => nameOfFigure(subject, figure)),
      ),
    ),
    // It follows the ticket's present category, as all that belongs to a date follows from what is known now.
    ...(counted === undefined ? [] : [cellAt(wait.sentTo, sentAt, [sentFigureOf(counted)])]),
  ]);
}

function waitOf({ sentAt, catchAll, wait: { sentTo, ended } }: MeasuredTicket): Dated {
  const figures: readonly Figure[] = [
    ...(ended === undefined ? [] : [`${ended.how}-after.${ended.days}` as const]),
    ...(catchAll ? (['sign.catch-all'] as const) : []),
  ];
  return { institution: sentTo, at: sentAt, figures: ['sent', ...figures] };
}

/** What was directed, at the office that it went to. One whose end was undone is to be done again. */
const directedOf = ({ directions = {}, direction, standing }: MeasuredTicket): readonly Dated[] =>
  Object.entries(directions).flatMap(([version, { given: setting, ended: end }]): readonly Dated[] => {
    if (setting === undefined) return [];
    const ended = Number(version) === direction ? undefined : end;
    return [
      {
        institution: setting.to ?? ended?.holder ?? standing.institution,
        at: setting.dueBy,
        figures: ['direction.due', ...endOfDirection(setting.dueBy, ended)],
      },
    ];
  });

function endOfDirection(dueBy: Instant, ended: KnownDirection['ended']): readonly Figure[] {
  if (ended === undefined) return [];
  if (ended.at > dueBy) return ['direction.late'];
  return [ended.how === 'done' ? 'direction.in-time' : 'direction.overtaken'];
}

/** How long a stage took, counted on the day on which it began; of kinds that need no response there is nothing to wait for. */
function cohortOf({ holder, arrivedAt, respondBy, ended }: TicketStage): Dated {
  const figures = (): readonly Figure[] => {
    if (respondBy === undefined) return [];
    if (ended === undefined) return ['began'];
    if (ended.how === 'answered') return ['began', `answered-after.${ended.workingDays}`];
    return ['began', ended.how === 'escalated' ? 'unanswered' : `left-after.${ended.workingDays}`];
  };
  return { institution: holder, at: arrivedAt, figures: figures() };
}

function duesOf(stage: TicketStage): readonly Dated[] {
  const { holder, acknowledgeBy, respondBy } = stage;
  const acknowledged = acknowledgementOf(stage);
  const responded = responseOf(stage);
  return [
    ...(acknowledgeBy === undefined
      ? []
      : [{ institution: holder, at: acknowledgeBy, figures: acknowledged }]),
    ...(respondBy === undefined
      ? []
      : // What the clock took away before that is due no later than then.
        [{ institution: holder, at: takenAt(stage, respondBy), figures: responded }]),
  ];
}

const takenAt = ({ ended }: TicketStage, respondBy: Instant): Instant =>
  ended?.how === 'escalated' ? earlier(ended.at, respondBy) : respondBy;

function acknowledgementOf({
  acknowledgeBy,
  acknowledgedAt,
  acknowledgementMissed,
}: TicketStage): readonly Figure[] {
  if (acknowledgeBy === undefined) return [];
  if (acknowledgedAt !== undefined)
    return [acknowledgedAt <= acknowledgeBy ? 'acknowledged.in-time' : 'acknowledged.late'];
  return acknowledgementMissed ? ['acknowledged.late'] : [];
}

function responseOf({ respondBy, firstRespondBy, responseMissed, ended }: TicketStage): readonly Figure[] {
  if (respondBy === undefined) return [];
  if (ended === undefined) return responseMissed ? ['due.late'] : [];
  if (ended.how === 'escalated') return ['due.escalated'];
  if (ended.clockAt > respondBy) return ['due.late'];
  if (ended.how !== 'answered') return ['due.apart'];
  const first = firstRespondBy ?? respondBy;
  return ended.clockAt <= first ? ['due.answered', 'due.answered-as-first-due'] : ['due.answered'];
}

/** What may be a sign of gaming, beside what it is a share of: each on the date on which somebody did it. */
function signsOf({ holder, arrivedAt, ended, answer, reclassified }: TicketStage): readonly Dated[] {
  const began: readonly Figure[] = reclassified?.includes(true)
    ? ['sign.stage', 'sign.stage.put-off']
    : ['sign.stage'];
  return [
    ...(reclassified === undefined ? [] : [{ institution: holder, at: arrivedAt, figures: began }]),
    ...(ended?.onLastDay === undefined
      ? []
      : [{ institution: holder, at: ended.at, figures: signsOfEnd(ended.how, ended.onLastDay, answer) }]),
  ];
}

function signsOfEnd(how: StageEnd, onLastDay: boolean, answer: StageAnswer | undefined): readonly Figure[] {
  const what = how === 'answered' ? 'sign.answer' : 'sign.transfer';
  return [
    what,
    ...(onLastDay ? ([`${what}.last-day`] as const) : []),
    ...(what === 'sign.answer' && answer?.rejectedAtOnce ? (['sign.answer.rejected'] as const) : []),
  ];
}

/** An answer whose window is over, or that was taken up before. */
function answerOf({ holder, answer, ended }: TicketStage): readonly Dated[] {
  if (answer?.settled === undefined || ended === undefined) return [];
  return [{ institution: holder, at: answer.windowEndsAt ?? answer.at, figures: settledFigures(answer) }];
}

const settledFigures = (answer: StageAnswer): readonly Figure[] => {
  const { finding, because, settled, rating, decided: appeal, promised, remedied, windowEndsAt } = answer;
  return [
    // Who could not appeal says nothing by being silent.
    ...(windowEndsAt === undefined ? [] : ([`settled.${howSettled(answer)}`] as const)),
    ...(finding === 'set-aside' ? [] : ([`finding.${finding}`] as const)),
    ...(because === undefined ? [] : ([`set-aside.${because}`] as const)),
    ...(settled === 'appealed' ? (['appealed'] as const) : []),
    ...(appeal === undefined ? [] : ([`appeal.${appeal}`] as const)),
    ...(rating === undefined ? [] : ([`rating.${rating}`] as const)),
    ...(promised ? [promiseOf(remedied)] : []),
  ];
};

const promiseOf = (remedied: boolean | undefined): Figure => {
  if (remedied === undefined) return 'promise.no-word';
  return remedied ? 'promise.kept' : 'promise.broken';
};

/** An appeal, a remedy denied or a poor rating rejects it; a good rating, a remedy confirmed or accepting it confirms it. */
function howSettled({ settled, rating, remedied }: StageAnswer): 'confirmed' | 'silent' | 'rejected' {
  if (settled === 'appealed' || remedied === false || (rating !== undefined && isPoor(rating)))
    return 'rejected';
  if (settled === 'accepted' || remedied === true || (rating !== undefined && rating >= 4))
    return 'confirmed';
  return 'silent';
}
