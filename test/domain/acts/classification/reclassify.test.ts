import { describe, expect, it, test } from 'vitest';
import { reclassify } from '../../../../domain/acts/classification/reclassify.ts';
import { undoReclassification } from '../../../../domain/acts/classification/undo-reclassification.ts';
import { acknowledge } from '../../../../domain/acts/handling/acknowledge.ts';
import { requestInformation } from '../../../../domain/acts/handling/request-information.ts';
import { respond } from '../../../../domain/acts/handling/respond.ts';
import type { Kind } from '../../../../domain/vocabulary/kinds.ts';
import { local } from '../../../builders/calendar.ts';
import { aCategory } from '../../../builders/category.ts';
import { aLife, by } from '../../../builders/life.ts';

const roads = aCategory();
const wednesday = local('2026-11-25 09:00:00');
const as = (kind: Kind, category = roads) => ({ kind, category, categoryBefore: roads });
const undoing = (at: string) => ({ ...by.citizen(local(at)), category: roads });

describe('towards more rights', () => {
  it('any officer reclassifies, at any time, and the deadlines count from submission', () => {
    const at = local('2026-12-10 09:00');
    const life = aLife({ kind: 'suggestion' }).did(reclassify, { ...by.officer(at), ...as('complaint') });
    expect(life.ticket).toMatchObject({
      kind: 'complaint',
      cycle: { number: 1, respondBy: local('2026-12-16 12:00:00') },
    });
    expect(life.event.facts).toEqual({
      kindBefore: 'suggestion',
      categoryBefore: 'barabara',
      fewerRights: false,
    });
  });

  it('is not for the citizen to undo', () => {
    const life = aLife({ kind: 'question' }).did(reclassify, { ...by.head(wednesday), ...as('complaint') });
    expect(life.refused(undoReclassification, undoing('2026-11-26 09:00'))).toBe('undone-already');
  });
});

describe('towards fewer rights', () => {
  const complaint = aLife();

  it('is what takes a ticket from the one institution that receives its category', () => {
    const out = {
      ...as('complaint', aCategory({ id: 'maji' })),
      categoryBefore: { onlyReceiver: 'takukuru' },
    };
    expect(complaint.refused(reclassify, { ...by.officer(wednesday), ...out })).toBe('head-only');
    const life = complaint.did(reclassify, { ...by.head(wednesday), ...out });
    expect(life.event.facts).toMatchObject({ fewerRights: true });
    expect(life.refused(undoReclassification, undoing('2026-11-26 09:00'))).toBeUndefined();
  });

  test.each([
    ['an officer', by.officer(wednesday), 'head-only'],
    ['the head', by.head(wednesday), undefined],
    ['the head after three working days', by.head(local('2026-11-27 12:00:01')), 'too-late-to-reclassify'],
    ['the head in their last second', by.head(local('2026-11-27 12:00:00')), undefined],
  ])('only the head does, and soon: %s', (_, input, reason) => {
    expect(complaint.refused(reclassify, { ...input, ...as('question') })).toBe(reason);
  });

  it('so does leaving a sensitive category', () => {
    const sensitive = aLife({ category: aCategory({ id: 'ukatili', sensitive: true }) });
    expect(sensitive.refused(reclassify, { ...by.officer(wednesday), ...as('complaint') })).toBe('head-only');
  });

  it('a matter that needs no response goes on waiting for its acknowledgement', () => {
    const late = complaint.wokenAt(local('2026-11-26 12:00:01'));
    const life = late.did(reclassify, { ...by.head(local('2026-11-27 09:00')), ...as('opinion') });
    expect(life.ticket.cycle).not.toHaveProperty('respondBy');
    expect(life.ticket.nextWakeAt).toBe(local('2026-12-04 09:00:00'));
  });
});

describe('the citizen', () => {
  const question = aLife().did(reclassify, { ...by.head(wednesday), ...as('question') });

  test.each([
    ['2026-12-05 23:59:59', undefined],
    ['2026-12-06 00:00:00', 'window-over'],
  ])('undoes it within ten days: %s', (at, reason) => {
    expect(question.refused(undoReclassification, undoing(at))).toBe(reason);
  });

  it('has the deadlines of before again', () => {
    const life = question.did(undoReclassification, undoing('2026-11-26 09:00'));
    expect(life.ticket).toMatchObject({ kind: 'complaint', cycle: aLife().ticket.cycle });
    expect(life.refused(undoReclassification, undoing('2026-11-26 10:00'))).toBe('undone-already');
  });

  it('has the longer window again after a response', () => {
    const answered = question.did(respond, {
      ...by.head(local('2026-12-01 10:00')),
      finding: 'answered',
      context: question.context(),
    });
    const life = answered.did(undoReclassification, undoing('2026-12-02 10:00'));
    expect(life.ticket).toMatchObject({ status: 'responded', windowEndsAt: local('2026-12-31 23:59:59') });
  });

  it('opens what closed as noted', () => {
    const noted = aLife()
      .did(reclassify, { ...by.head(wednesday), ...as('compliment') })
      .did(acknowledge, by.head(wednesday))
      .wokenAt(wednesday);
    expect(noted.ticket.closedBecause).toBe('noted');
    const { ticket } = noted.did(undoReclassification, undoing('2026-11-26 09:00'));
    expect(ticket).toMatchObject({ kind: 'complaint', status: 'acknowledged' });
    expect(ticket.cycle.respondBy).toBe(local('2026-12-16 12:00:00'));
  });

  it('opens nothing that closed for another reason', () => {
    const closed = question.having({ status: 'closed', closedBecause: 'accepted' });
    expect(closed.refused(undoReclassification, undoing('2026-11-26 09:00'))).toBe('wrong-status');
  });
});

describe('reclassifying', () => {
  test.each([
    ['into the same', {}, as('complaint'), 'nothing-changes'],
    [
      'into a kind that the category lacks',
      {},
      as('question', aCategory({ kinds: ['complaint'] })),
      'not-of-this-category',
    ],
    ['an urgent complaint into no complaint', { urgent: true }, as('question'), 'lower-urgency-first'],
  ] as const)('is refused %s', (_, details, to, reason) => {
    expect(aLife(details).refused(reclassify, { ...by.head(wednesday), ...to })).toBe(reason);
  });

  it('into an urgent category makes it urgent from now on, and it waits for nobody', () => {
    const asked = aLife().did(requestInformation, by.head(wednesday));
    const urgent = aCategory({ id: 'usalama', urgent: true });
    const { ticket, event } = asked.did(reclassify, { ...by.head(wednesday), ...as('complaint', urgent) });
    expect(event.facts).toMatchObject({ becameUrgent: true });
    expect(ticket).toMatchObject({
      urgent: true,
      category: 'usalama',
      status: 'in-progress',
      cycle: { respondBy: local('2026-11-28 09:00:00') },
    });
  });
});
