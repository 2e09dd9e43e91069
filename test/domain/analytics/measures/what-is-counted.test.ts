import { describe, expect, it } from 'vitest';
import { appeal } from '../../../../domain/casework/acts/appeals/appeal.ts';
import { accept } from '../../../../domain/casework/acts/citizen/accept.ts';
import { confirmRemedy } from '../../../../domain/casework/acts/citizen/confirm-remedy.ts';
import { rate } from '../../../../domain/casework/acts/citizen/rate.ts';
import { withdraw } from '../../../../domain/casework/acts/citizen/withdraw.ts';
import { reclassify } from '../../../../domain/casework/acts/classification/reclassify.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { direct } from '../../../../domain/casework/acts/handling/direct.ts';
import { extend } from '../../../../domain/casework/acts/handling/extend.ts';
import { replyOfOfficer } from '../../../../domain/casework/acts/handling/reply.ts';
import { reportDirection } from '../../../../domain/casework/acts/handling/report-direction.ts';
import { requestInformation } from '../../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../../domain/casework/acts/handling/respond.ts';
import { succeed } from '../../../../domain/casework/acts/handling/succeed.ts';
import { undoResponse } from '../../../../domain/casework/acts/handling/undo-response.ts';
import { undoTransfer } from '../../../../domain/casework/acts/transfers/decide-objection.ts';
import { object } from '../../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../../domain/casework/acts/transfers/transfer.ts';
import { addUp, type CountedFigures } from '../../../../domain/analytics/measures/figures.ts';
import { recountTicket } from '../../../../domain/analytics/measures/recount.ts';
import type { Instant } from '../../../../domain/foundation/time/instant.ts';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { local } from '../../../builders/calendar.ts';
import { aCategory } from '../../../builders/category.ts';
import { aLife, by, Life } from '../../../builders/life.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { lasting } from '../../../builders/policy.ts';

const monday = local('2026-11-23 10:00:00');
const tuesday = local('2026-11-24 10:00:00');
const thursday = local('2026-11-26 10:00:00');
const muchLater = local('2027-03-01 10:00:00');

/** What is counted of a life at an institution, on whatever day; of complaints under their own names. */
function countedAt({ events, rules: { calendar } }: Life, institution: string): CountedFigures {
  const { changes } = recountTicket(events, new Map([[calendar.version, calendar]]));
  const all = addUp(changes.filter((change) => change.institution === institution).map(({ adds }) => adds));
  return Object.fromEntries(
    Object.entries(all).map(([figure, count]) => [figure.replace(/^complaint\./, ''), count]),
  );
}

/** The figures with these beginnings alone. */
const only = (figures: CountedFigures, ...beginnings: readonly string[]): CountedFigures =>
  Object.fromEntries(
    Object.entries(figures).filter(([figure]) =>
      beginnings.some((beginning) => figure.startsWith(beginning)),
    ),
  );

const sent = aLife({ at: monday });
const taken = sent.did(acknowledge, by.head(tuesday));
const answering = (at: Instant, holder = 'kituo') => ({
  ...by.head(at, `mkuu-${holder}`, holder),
  finding: 'upheld' as const,
});
const answeredAt = (life: Life, at: Instant): Life =>
  life.did(respond, { ...answering(at, life.ticket.holder), context: life.context() });

describe('an answer that is undone a moment later', () => {
  it('leaves the ticket overdue from the day on which its date passed, whichever day the answer was of', () => {
    // 72 hours end at midnight.
    const urgent = aLife({ at: local('2026-11-24 00:00:00'), urgent: true });
    const taken = urgent.did(acknowledge, by.head(local('2026-11-24 01:00:00')));
    const beforeMidnight = answeredAt(taken, local('2026-11-26 23:59:59'));
    const undone = beforeMidnight.did(undoResponse, {
      ...by.head(local('2026-11-27 00:00:15'), 'mkuu-kituo', 'kituo'),
    });
    const { calendar } = undone.rules;
    const { changes } = recountTicket(undone.events, new Map([[calendar.version, calendar]]));
    const overdue = changes.flatMap(({ day, adds }) =>
      Object.entries(adds).flatMap(([figure, count]) =>
        figure === 'complaint.overdue' ? [{ day, count }] : [],
      ),
    );
    expect(overdue).toEqual([{ day: '2026-11-27', count: 1 }]);
  });
});

describe('an answer', () => {
  const answered = answeredAt(taken, thursday);

  it('in time is counted on its date, and by the working days that it took', () => {
    expect(
      only(countedAt(answered, 'kituo'), 'due', 'acknowledged', 'began', 'answered', 'left', 'heard'),
    ).toEqual({
      'acknowledged.in-time': 1,
      'due.answered': 1,
      'due.answered-as-first-due': 1,
      began: 1,
      answered: 1,
      'answered-after.3': 1,
      'heard-after.3': 1,
    });
  });

  it('is nothing that people are content with before its window is over', () => {
    expect(only(countedAt(answered, 'kituo'), 'settled', 'finding', 'rating')).toEqual({});
  });

  it.each([
    ['accepted', (life: Life) => life.did(accept, by.citizen(thursday)), 'settled.confirmed'],
    ['left unrated', (life: Life) => life.wokenAt(muchLater), 'settled.silent'],
    [
      'rated poorly, and left',
      (life: Life) => life.did(rate, { ...by.citizen(thursday), rating: 2 as const }).wokenAt(muchLater),
      'settled.rejected',
    ],
    [
      'rated well, and left',
      (life: Life) => life.did(rate, { ...by.citizen(thursday), rating: 4 as const }).wokenAt(muchLater),
      'settled.confirmed',
    ],
    [
      'appealed',
      (life: Life) => life.did(appeal, { ...by.citizen(thursday), context: life.context() }),
      'settled.rejected',
    ],
  ])('that is %s is settled', (_, goesOn, figure) => {
    expect(only(countedAt(goesOn(answered), 'kituo'), 'settled', 'finding')).toEqual({
      [figure]: 1,
      'finding.upheld': 1,
    });
  });

  it('after an extension is in time, and not by the date that was there first', () => {
    const extended = taken.did(extend, { ...by.head(thursday), extension: lasting(10, 'working-days') });
    const late = answeredAt(extended, local('2026-12-18 10:00:00'));
    expect(only(countedAt(late, 'kituo'), 'due', 'extended')).toEqual({ 'due.answered': 1, extended: 1 });
  });

  it('while the citizen is asked is in time, though the date of before has passed', () => {
    const asked = taken.did(requestInformation, by.head(local('2026-12-11 10:00:00')));
    const { respondBy = monday } = asked.ticket.cycle;
    const at = plusSeconds(respondBy, 86_400);
    expect(only(countedAt(answeredAt(asked, at), 'kituo'), 'due', 'asked')).toMatchObject({
      'due.answered': 1,
      asked: 1,
    });
  });

  it.each([
    [
      'kept',
      (life: Life) => life.did(confirmRemedy, by.citizen(local('2026-12-05 10:00:00'))),
      'promise.kept',
    ],
    ['left without a word', (life: Life) => life.wokenAt(muchLater), 'promise.no-word'],
    [
      'broken',
      (life: Life) =>
        life.did(appeal, {
          ...by.citizen(local('2026-12-05 10:00:00')),
          context: life.context(),
          remedyMissing: true as const,
        }),
      'promise.broken',
    ],
  ])('promises a remedy: %s', (_, goesOn, figure) => {
    const promising = taken.did(respond, {
      ...answering(thursday),
      context: taken.context(),
      promisedFor: '2026-12-01',
    });
    expect(only(countedAt(goesOn(promising), 'kituo'), 'promise')).toEqual({ [figure]: 1 });
  });
});

describe('what the clock takes away', () => {
  const taken = sent.wokenAt(local('2026-12-16 10:00:00'));

  it('was never answered there, and is no transfer', () => {
    expect(taken.ticket.holder).toBe('halmashauri');
    expect(only(countedAt(taken, 'kituo'), 'due', 'unanswered', 'answered', 'left', 'acknowledged')).toEqual({
      'acknowledged.late': 1,
      'due.escalated': 1,
      unanswered: 1,
      'left.escalation': 1,
    });
  });

  it('comes to the level above as one that begins there, and waits since it was first sent', () => {
    expect(countedAt(taken, 'halmashauri')).toMatchObject({
      'received.escalation': 1,
      began: 1,
      open: 1,
      'since.2026-11-23': 1,
    });
  });
});

describe('an appeal', () => {
  const appealed = (() => {
    const answered = answeredAt(taken, thursday);
    return answered.did(appeal, { ...by.citizen(thursday), context: answered.context() });
  })();

  it.each([
    ['upheld', 'appeal.overturned'],
    ['not-upheld', 'appeal.dismissed'],
  ] as const)('that is %s above is charged to whoever answered', (finding, figure) => {
    const decided = appealed.did(respond, {
      ...answering(local('2026-11-30 10:00:00'), 'halmashauri'),
      finding,
      context: appealed.context(),
    });
    expect(only(countedAt(decided, 'kituo'), 'appeal')).toEqual({ appealed: 1, [figure]: 1 });
    expect(only(countedAt(decided, 'halmashauri'), 'appeal')).toEqual({});
  });
});

describe('a transfer', () => {
  const ministry = { id: 'wizara', head: { officer: 'katibu' } };
  const [giver, receiver] = [aLineage('kituo', ministry), aLineage('maji', ministry)];
  const given = aLife({ at: monday, chain: giver }).did(transfer, {
    ...by.head(tuesday),
    to: receiver,
    office: undefined,
    category: {},
  });
  const there = new Life(given, given.rules, receiver);
  const disputed = { receiver, giver, office: undefined };

  it('in time leaves what was due apart, and gives the receiver a stage of its own', () => {
    expect(only(countedAt(there, 'kituo'), 'due', 'left')).toEqual({
      'due.apart': 1,
      'left.transfer': 1,
      'left-after.1': 1,
    });
    expect(countedAt(there, 'maji')).toMatchObject({ 'received.transfer': 1, began: 1 });
  });

  it('that an objection makes void takes the stage of its receiver away, and that of the giver goes on', () => {
    const back = there.did(object, { ...by.citizen(thursday), ...disputed }).did(undoTransfer, {
      ...by.headAbove(thursday, 'katibu', 'wizara'),
      ...disputed,
      to: giver,
      category: {},
    });

    expect(back.ticket.holder).toBe('kituo');
    expect(only(countedAt(back, 'maji'), 'began', 'due', 'left', 'answered')).toEqual({
      'left.objection': 1,
    });
    expect(only(countedAt(back, 'kituo'), 'began', 'due', 'left', 'received')).toEqual({
      began: 1,
      'left.transfer': 1,
      'received.objection': 1,
    });
  });
});

describe('whoever takes the place of a closed institution', () => {
  it('goes on with the stage: how long it took counts from where it began', () => {
    const change = succeed(taken.ticket, { closed: 'kituo', successor: 'kituo-kipya', at: thursday });
    if (change === undefined) throw new Error('It was not taken.');
    const heir = new Life(taken.saved(change), taken.rules, aLineage('kituo-kipya', 'halmashauri'));
    const answered = answeredAt(heir, local('2026-11-27 10:00:00'));

    expect(countedAt(answered, 'kituo-kipya')).toMatchObject({
      'answered-after.4': 1,
      'due.answered': 1,
      answered: 1,
    });
    expect(only(countedAt(answered, 'kituo'), 'began', 'due', 'answered', 'left')).toEqual({
      'left.succession': 1,
    });
  });
});

describe('a withdrawal', () => {
  it.each([
    ['within a day of an officer’s message', tuesday, { 'withdrawn.after-message': 1 }],
    ['later', local('2026-11-26 10:00:00'), {}],
  ])('%s', (_, at, figures) => {
    const written = taken.did(replyOfOfficer, by.head(tuesday));
    const withdrawn = written.did(withdraw, { ...by.citizen(at), pressure: false });
    expect(only(countedAt(withdrawn, 'kituo'), 'withdrawn')).toEqual({ withdrawn: 1, ...figures });
  });

  it('says whether there was pressure, and is no answer', () => {
    const withdrawn = taken.did(withdraw, { ...by.citizen(muchLater), pressure: true });
    expect(only(countedAt(withdrawn, 'kituo'), 'withdrawn', 'answered', 'gone')).toMatchObject({
      withdrawn: 1,
      'withdrawn.under-pressure': 1,
    });
  });
});

describe('what could tell of somebody', () => {
  it.each([
    ['a complaint about the head', { aboutHead: true }],
    ['a name that nobody bound yet', { unboundName: true as const }],
    ['a sensitive matter', { category: aCategory({ sensitive: true }) }],
  ])('is counted apart: %s', (_, about) => {
    const figures = countedAt(aLife({ at: monday, ...about }), 'kituo');
    expect(Object.keys(figures).every((figure) => figure.startsWith('kept.'))).toBe(true);
    expect(figures).toMatchObject({ 'kept.complaint.arrived': 1 });
  });
});

describe('what becomes of another kind', () => {
  const toComplaint = {
    ...by.head(tuesday),
    kind: 'complaint' as const,
    category: aCategory(),
    categoryBefore: aCategory(),
  };

  it('takes what was counted of it along', () => {
    const corrected = aLife({ at: monday, kind: 'question' }).did(reclassify, toComplaint);
    const figures = countedAt(corrected, 'kituo');
    expect(only(figures, 'question')).toMatchObject({
      'question.arrived': 1,
      'question.reclassified.out': 1,
    });
    expect(only(figures, 'question.began', 'question.in-progress', 'question.since')).toEqual({});
    expect(figures).toMatchObject({ 'reclassified.in': 1, began: 1 });
  });

  it('is first due by the time of its new kind, where nobody extended that', () => {
    const corrected = aLife({ at: monday, kind: 'question' }).did(reclassify, toComplaint);
    const answered = answeredAt(corrected, local('2026-12-04 10:00:00')); // a question was due on 30 November
    expect(only(countedAt(answered, 'kituo'), 'due')).toEqual({
      'due.answered': 1,
      'due.answered-as-first-due': 1,
    });
  });
});

describe('a direction', () => {
  const friday = { dueBy: local('2026-11-27 16:00:00') };
  const directed = taken.did(direct, { ...by.headAbove(tuesday, 'katibu', 'wizara'), ...friday });
  const reporting = (at: Instant) => ({ ...by.head(at), offices: ['kituo'] });
  const ofDirections = (life: Life) => only(countedAt(life, 'kituo'), 'direction.');

  it('is due on its date, and nothing else until somebody reports', () => {
    expect(ofDirections(directed)).toEqual({ 'direction.due': 1 });
  });

  it('is done in time or late by when it is reported', () => {
    expect(ofDirections(directed.did(reportDirection, reporting(thursday)))).toEqual({
      'direction.due': 1,
      'direction.in-time': 1,
    });
    expect(ofDirections(directed.did(reportDirection, reporting(local('2026-11-30 10:00:00'))))).toEqual({
      'direction.due': 1,
      'direction.late': 1,
    });
  });

  it('is overtaken by an answer, and by another direction', () => {
    expect(ofDirections(answeredAt(directed, thursday))).toEqual({
      'direction.due': 1,
      'direction.overtaken': 1,
    });
    const another = directed.did(direct, {
      ...by.headAbove(thursday, 'katibu', 'wizara'),
      dueBy: local('2026-12-01 16:00:00'),
    });
    expect(ofDirections(another)).toEqual({ 'direction.due': 2, 'direction.overtaken': 1 });
  });
});
