import { describe, expect, it } from 'vitest';
import { appeal } from '../../../../domain/casework/acts/appeals/appeal.ts';
import { rate } from '../../../../domain/casework/acts/citizen/rate.ts';
import { withdraw } from '../../../../domain/casework/acts/citizen/withdraw.ts';
import { reclassify } from '../../../../domain/casework/acts/classification/reclassify.ts';
import { undoReclassification } from '../../../../domain/casework/acts/classification/undo-reclassification.ts';
import { lowerUrgency, raiseUrgency } from '../../../../domain/casework/acts/classification/urgency.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { extend } from '../../../../domain/casework/acts/handling/extend.ts';
import { requestInformation } from '../../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../../domain/casework/acts/handling/respond.ts';
import { undoTransfer } from '../../../../domain/casework/acts/transfers/decide-objection.ts';
import { object } from '../../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../../domain/casework/acts/transfers/transfer.ts';
import { addUp, type CountedFigures } from '../../../../domain/analytics/measures/figures.ts';
import { applyToMeasures } from '../../../../domain/analytics/measures/apply-to-measures.ts';
import type { BufferedTicket } from '../../../../domain/analytics/measures/measured-ticket.ts';
import { recountTicket } from '../../../../domain/analytics/measures/recount.ts';
import { rollUp } from '../../../../domain/analytics/measures/roll-ups.ts';
import { signsIn } from '../../../../domain/analytics/measures/signs.ts';
import { trendIn } from '../../../../domain/analytics/measures/retained-figures.ts';
import { publishedFigures } from '../../../../domain/analytics/publication/published-figures.ts';
import { TreeThroughTime } from '../../../../domain/institutions/registry/tree-through-time.ts';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import type { Rating } from '../../../../domain/foundation/vocabulary/findings.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { local } from '../../../builders/calendar.ts';
import { aCategory } from '../../../builders/category.ts';
import { aLife, by, Life } from '../../../builders/life.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { lasting } from '../../../builders/policy.ts';

const monday = local('2026-11-23 10:00:00');
const tuesday = local('2026-11-24 10:00:00');

const changesOf = ({ events, rules: { calendar } }: Life) =>
  recountTicket(events, new Map([[calendar.version, calendar]])).changes;

/** The signs that are counted of a life at an institution, of whatever kind, without what all have. */
function signsAt(life: Life, institution: string): CountedFigures {
  const all = addUp(
    changesOf(life)
      .filter((change) => change.institution === institution)
      .map(({ adds }) => adds),
  );
  const signs = Object.entries(all).flatMap(([name, count]) => {
    const sign = /^(?:kept\.)?[a-z]+\.sign\.(?<sign>.+)$/.exec(name)?.groups?.['sign'];
    return sign === undefined || sign === 'stage' ? [] : [[sign, count] as const];
  });
  return Object.fromEntries(signs);
}

const taken = aLife({ at: monday }).did(acknowledge, by.head(tuesday));
const answeredAt = (life: Life, at: Instant): Life =>
  life.did(respond, {
    ...by.head(at, `mkuu-${life.ticket.holder}`, life.ticket.holder),
    finding: 'upheld' as const,
    context: life.context(),
  });

describe('an answer that its citizen rejects', () => {
  const answered = answeredAt(taken, tuesday);
  const after = (seconds: number) => by.citizen(plusSeconds(tuesday, seconds));
  const rates = (life: Life, seconds: number, rating: Rating) =>
    life.did(rate, { ...after(seconds), rating });
  const appeals = (life: Life, seconds: number) =>
    life.did(appeal, { ...after(seconds), context: life.context() });

  it.each<readonly [string, (life: Life) => Life]>([
    ['by an appeal in the last second of the hour', (life) => appeals(life, 3_600)],
    ['by a rating of 2 in it', (life) => rates(life, 3_600, 2)],
    ['by a rating of 1 in it, and once more much later', (life) => rates(rates(life, 60, 1), 86_400, 2)],
    ['by a rating in it, with an appeal on the next day', (life) => appeals(rates(life, 60, 1), 86_400)],
  ])('%s is a sign', (_, goesOn) => {
    expect(signsAt(goesOn(answered), 'kituo')).toEqual({ answer: 1, 'answer.rejected': 1 });
  });

  it.each<readonly [string, (life: Life) => Life]>([
    ['nobody rejected', (life) => life],
    ['was appealed a second after the hour', (life) => appeals(life, 3_601)],
    ['was rated 2 a second after it', (life) => rates(life, 3_601, 2)],
    ['was rated 3 in it', (life) => rates(life, 60, 3)],
    ['was rated 1 in it, which its citizen took back', (life) => rates(rates(life, 60, 1), 120, 5)],
    ['was rated well in it, and poorly much later', (life) => rates(rates(life, 60, 5), 86_400, 1)],
  ])('but not one that %s', (_, goesOn) => {
    expect(signsAt(goesOn(answered), 'kituo')).toEqual({ answer: 1 });
  });

  it('is counted on the date of the answer, and not on that of the appeal', () => {
    const changes = changesOf(appeals(answered, 3_000));
    const days = changes.filter(({ adds }) => adds['complaint.sign.answer.rejected']).map(({ day }) => day);
    expect(days).toEqual(['2026-11-24']);
  });
});

describe('an answer on the last day', () => {
  const { respondBy = monday } = taken.ticket.cycle;
  const lastMorning = local(`${respondBy.slice(0, 10)} 08:00:00`);

  it.each([
    ['in the morning', lastMorning],
    ['in its last second', respondBy],
  ])('%s is a sign', (_, at) => {
    expect(signsAt(answeredAt(taken, at), 'kituo')).toEqual({ answer: 1, 'answer.last-day': 1 });
  });

  it.each([
    ['the day before', plusSeconds(lastMorning, -86_400)],
    ['late, though on that very date', plusSeconds(respondBy, 1)],
  ])('is none %s', (_, at) => {
    expect(signsAt(answeredAt(taken, at), 'kituo')).toEqual({ answer: 1 });
  });

  it('is that of the date in force: an extension moves it', () => {
    const extended = taken.did(extend, {
      ...by.head(plusSeconds(tuesday, 60)),
      extension: lasting(10, 'working-days'),
    });
    expect(signsAt(answeredAt(extended, lastMorning), 'kituo')).toEqual({ answer: 1 });
    const { respondBy: later = monday } = extended.ticket.cycle;
    expect(signsAt(answeredAt(extended, later), 'kituo')).toEqual({ answer: 1, 'answer.last-day': 1 });
  });

  it('is told by where the clock stood while the citizen was asked', () => {
    const asked = taken.did(requestInformation, by.head(lastMorning));
    expect(signsAt(answeredAt(asked, plusSeconds(lastMorning, 3 * 86_400)), 'kituo')).toEqual({
      answer: 1,
      'answer.last-day': 1,
    });
  });

  it('is none where nothing had to be answered', () => {
    expect(
      signsAt(
        answeredAt(aLife({ at: monday, kind: 'suggestion' }).did(acknowledge, by.head(tuesday)), tuesday),
        'kituo',
      ),
    ).toEqual({});
  });

  it('is none that was withdrawn', () => {
    expect(signsAt(taken.did(withdraw, { ...by.citizen(lastMorning), pressure: false }), 'kituo')).toEqual(
      {},
    );
  });
});

describe('a transfer', () => {
  const ministry = { id: 'wizara', head: { officer: 'katibu' } };
  const [giver, receiver] = [aLineage('kituo', ministry), aLineage('maji', ministry)];
  const sent = aLife({ at: monday, chain: giver });
  const to = { to: receiver, office: undefined, category: {} };
  const givenAt = (at: Instant) => sent.did(transfer, { ...by.head(at), ...to });

  it.each([
    ['a second after two working days', local('2026-11-25 10:00:01')],
    ['in the last second in which it may be', local('2026-11-26 10:00:00')],
  ])('%s is a sign', (_, at) => {
    expect(signsAt(givenAt(at), 'kituo')).toEqual({ transfer: 1, 'transfer.last-day': 1 });
  });

  it.each([
    ['at once', monday],
    ['to the second two working days later', local('2026-11-25 10:00:00')],
  ])('%s is none', (_, at) => {
    expect(signsAt(givenAt(at), 'kituo')).toEqual({ transfer: 1 });
  });

  it('over a weekend counts working days alone', () => {
    const onFriday = aLife({ at: local('2026-11-27 14:00:00'), chain: giver });
    const given = onFriday.did(transfer, { ...by.head(local('2026-11-30 14:00:00')), ...to });
    expect(signsAt(given, 'kituo')).toEqual({ transfer: 1 });
  });

  it('that an objection makes void takes its sign back, and what its receiver did is charged to nobody', () => {
    const given = givenAt(local('2026-11-26 09:00:00'));
    const there = new Life(given, given.rules, receiver);
    const changed = there.did(reclassify, {
      ...by.head(local('2026-11-26 09:10:00'), 'mkuu-maji', 'maji'),
      kind: 'suggestion',
      category: aCategory(),
      categoryBefore: aCategory(),
    });
    const disputed = { receiver, giver, office: undefined };
    const back = changed
      .did(object, { ...by.citizen(local('2026-11-26 10:00:00')), ...disputed })
      .did(undoTransfer, {
        ...by.headAbove(local('2026-11-26 11:00:00'), 'katibu', 'wizara'),
        ...disputed,
        to: giver,
        category: {},
      });
    expect(signsAt(changed, 'maji')).toEqual({ 'stage.put-off': 1 });
    for (const office of ['kituo', 'maji']) expect(signsAt(back, office)).toEqual({});
    const undone = back.did(undoReclassification, {
      ...by.citizen(local('2026-11-26 12:00:00')),
      category: aCategory(),
      context: { lineage: giver, office: undefined },
    });
    for (const office of ['kituo', 'maji']) expect(signsAt(undone, office)).toEqual({});
  });
});

const asSuggestion = { kind: 'suggestion', category: aCategory(), categoryBefore: aCategory() } as const;

describe('what is reclassified', () => {
  it('twice towards fewer rights is no sign once its citizen undid both at once', () => {
    const once = taken.did(reclassify, { ...by.head(tuesday), ...asSuggestion });
    const twice = once.did(reclassify, {
      ...by.head(plusSeconds(tuesday, 60)),
      ...asSuggestion,
      kind: 'complaint',
    });
    const thrice = twice.did(reclassify, { ...by.head(plusSeconds(tuesday, 120)), ...asSuggestion });
    expect(signsAt(thrice, 'kituo')).toEqual({ 'stage.put-off': 1 });
    const undone = thrice.did(undoReclassification, {
      ...by.citizen(plusSeconds(tuesday, 180)),
      category: aCategory(),
      context: thrice.context(),
    });
    expect(signsAt(undone, 'kituo')).toEqual({});
  });

  const as = (kind: 'complaint' | 'suggestion' | 'question', at = tuesday) => ({
    ...by.head(at),
    kind,
    category: aCategory(),
    categoryBefore: aCategory(),
  });
  const question = aLife({ at: monday, kind: 'question' });

  it('so that there is more time is a sign', () => {
    expect(signsAt(question.did(reclassify, as('complaint')), 'kituo')).toEqual({ 'stage.put-off': 1 });
  });

  it('so that nothing has to be answered any more is one, which goes if its citizen undoes it', () => {
    const changed = taken.did(reclassify, as('suggestion'));
    expect(signsAt(changed, 'kituo')).toEqual({ 'stage.put-off': 1 });
    const undone = changed.did(undoReclassification, {
      ...by.citizen(tuesday),
      category: aCategory(),
      context: changed.context(),
    });
    expect(signsAt(undone, 'kituo')).toEqual({});
  });

  it('to what is due no later is none', () => {
    const other = { ...as('complaint'), category: aCategory({ id: 'umeme' }) };
    expect(signsAt(taken.did(reclassify, other), 'kituo')).toEqual({});
    expect(signsAt(taken.did(reclassify, as('question')), 'kituo')).toEqual({});
  });

  it('twice keeps the sign of the one that stands', () => {
    const longer = question.did(reclassify, as('complaint'));
    const shorter = longer.did(reclassify, as('question', plusSeconds(tuesday, 60)));
    const undone = shorter.did(undoReclassification, {
      ...by.citizen(plusSeconds(tuesday, 120)),
      category: aCategory(),
      context: shorter.context(),
    });
    expect(signsAt(undone, 'kituo')).toEqual({ 'stage.put-off': 1 });
  });

  it('is not what a head above does who lowers the urgency', () => {
    const lowered = taken
      .did(raiseUrgency, by.head(tuesday))
      .did(lowerUrgency, by.headAbove(plusSeconds(tuesday, 60)));
    expect(signsAt(lowered, 'kituo')).toEqual({});
  });
});

describe('a category for what fits none', () => {
  const [anything, water] = [aCategory({ id: 'mengineyo', catchAll: true }), aCategory({ id: 'maji' })];
  const sent = aLife({ at: monday, category: anything });
  const to = (category: typeof water, categoryBefore: typeof water, at = tuesday) => ({
    ...by.head(at),
    kind: 'complaint' as const,
    category,
    categoryBefore,
  });

  it('is a sign as long as the ticket is of it', () => {
    expect(signsAt(sent, 'kituo')).toEqual({ 'catch-all': 1 });
    const found = sent.did(reclassify, to(water, anything));
    expect(signsAt(found, 'kituo')).toEqual({});
    expect(signsAt(found.did(reclassify, to(anything, water, plusSeconds(tuesday, 60))), 'kituo')).toEqual({
      'catch-all': 1,
    });
  });

  it('is counted on the day on which it was sent, where it was sent to', () => {
    const late = aLife({ at: monday, category: water }).did(reclassify, to(anything, water));
    const days = changesOf(late).filter(({ adds }) => adds['complaint.sign.catch-all']);
    expect(days.map(({ day, institution }) => `${day} ${institution}`)).toEqual(['2026-11-23 kituo']);
  });
});

describe('signs', () => {
  it('of what was heard before they were counted are none, and none is ever less than none', () => {
    const { calendar } = taken.rules;
    const calendars = new Map([[calendar.version, calendar]]);
    const heardBefore = taken.events.reduce<BufferedTicket>(
      (ticket, event) => applyToMeasures(ticket, event, calendars).ticket,
      { early: [] },
    );
    const { measured } = heardBefore;
    if (measured === undefined) throw new Error('It was not heard.');
    const stages = measured.stages.map((stage) =>
      Object.fromEntries(Object.entries(stage).filter(([name]) => name !== 'reclassified')),
    ) as unknown as typeof measured.stages;
    const old: BufferedTicket = { ...heardBefore, measured: { ...measured, stages } };
    const changed = taken.did(reclassify, {
      ...by.head(plusSeconds(tuesday, 60)),
      kind: 'suggestion',
      category: aCategory(),
      categoryBefore: aCategory(),
    });
    const { changes } = applyToMeasures(old, changed.event, calendars);
    const counted = changes
      .flatMap(({ adds }) => Object.keys(adds))
      .filter((name) => name.includes('.sign.'));
    expect(counted).toEqual([]);
  });

  it('are kept of months alone: neither of days, nor in what stands or a trend, and nowhere published', () => {
    const changes = changesOf(answeredAt(taken, tuesday));
    const tree = new TreeThroughTime([{ id: 'kituo' }], 'Africa/Dar_es_Salaam');
    const isSign = (name: string) => name.includes('.sign.');
    const rolled = rollUp(changes, tree, '2026-12-31').filter(({ adds }) => Object.keys(adds).some(isSign));
    expect(new Set(rolled.map(({ period }) => period))).toEqual(new Set(['2026-11']));
    for (const { adds } of rolled) expect(Object.keys(trendIn(adds)).filter(isSign)).toEqual([]);
    expect(JSON.stringify(publishedFigures)).not.toContain('sign.');
  });

  it('are told of five and more, and how many of these only from five on or where it is none', () => {
    const told = { kinds, withKept: false };
    const of = (answers: number, rejected: number) =>
      signsIn({ 'complaint.sign.answer': answers, 'complaint.sign.answer.rejected': rejected }, told)[
        'rejected-at-once'
      ];
    expect(of(0, 0)).toEqual({});
    expect(of(4, 4)).toEqual({});
    expect(of(5, 1)).toEqual({ of: 5 });
    expect(of(9, 4)).toEqual({ of: 9 });
    expect(of(9, 5)).toEqual({ of: 9, count: 5 });
    expect(of(9, 0)).toEqual({ of: 9, count: 0 });
  });
});
