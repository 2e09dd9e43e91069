import { describe, expect, it, test } from 'vitest';
import { plusSeconds } from '../../../../../domain/foundation/time/instant.ts';
import { reclassify } from '../../../../../domain/casework/acts/classification/reclassify.ts';
import { undoReclassification } from '../../../../../domain/casework/acts/classification/undo-reclassification.ts';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { requestInformation } from '../../../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import type { Kind } from '../../../../../domain/foundation/vocabulary/kinds.ts';
import { local } from '../../../../builders/calendar.ts';
import { aCategory } from '../../../../builders/category.ts';
import { aLife, by } from '../../../../builders/life.ts';
import { aLineage } from '../../../../builders/lineage.ts';

const roads = aCategory();
const wednesday = local('2026-11-25 09:00:00');
const as = (kind: Kind, category = roads) => ({ kind, category, categoryBefore: roads });
const undoing = (at: string) => ({
  ...by.citizen(local(at)),
  category: roads,
  context: aLife().context(),
});

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
    expect(life.ticket.nextWakeAt).toBe(local('2027-02-10 09:00:00'));
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

  describe('was told until when', () => {
    const water = aCategory({ id: 'maji' });
    const opinion = aLife().did(reclassify, { ...by.head(wednesday), ...as('opinion') });
    const corrected = opinion.did(reclassify, {
      ...by.officer(local('2026-11-26 10:00')),
      ...as('opinion', water),
    });

    it('undoes it also where an officer corrected the category since', () => {
      const life = corrected.did(undoReclassification, undoing('2026-12-05 23:59:59'));
      expect(life.ticket).toMatchObject({
        kind: 'complaint',
        category: 'barabara',
        cycle: { respondBy: aLife().ticket.cycle.respondBy },
      });
      expect(corrected.refused(undoReclassification, undoing('2026-12-06 00:00:00'))).toBe('window-over');
    });

    it('is before the first of two steps again, and before the second once the first is ten days old', () => {
      const friday = local('2026-11-27 10:00:00');
      const twice = aLife()
        .did(reclassify, { ...by.head(wednesday), ...as('question') })
        .did(reclassify, { ...by.head(friday), ...as('suggestion', water) });
      const kindAt = (at: string) => twice.did(undoReclassification, undoing(at)).ticket.kind;
      expect(kindAt('2026-12-05 23:59:59')).toBe('complaint');
      expect(kindAt('2026-12-07 23:59:59')).toBe('question');
      expect(twice.refused(undoReclassification, undoing('2026-12-08 00:00:00'))).toBe('window-over');
    });

    it('has nothing to undo where an officer gave back what was taken', () => {
      const back = opinion.did(reclassify, { ...by.officer(local('2026-11-26 10:00')), ...as('complaint') });
      expect(back.refused(undoReclassification, undoing('2026-11-27 10:00'))).toBe('undone-already');
    });

    it('is offered it on what an act reads of a long history', () => {
      const often = Array.from({ length: 20 }, (_, day) => day).reduce(
        (life, day) =>
          life.did(reclassify, {
            ...by.officer(plusSeconds(local('2026-11-26 10:00'), day * 36_000)),
            ...as('opinion', day % 2 === 0 ? water : roads),
          }),
        opinion,
      );
      expect(often.asKept().refused(undoReclassification, undoing('2026-12-05 12:00'))).toBeUndefined();
    });

    it('opens what closed because nobody could appeal', () => {
      const answered = opinion
        .did(respond, {
          ...by.head(local('2026-11-26 10:00')),
          finding: 'answered',
          context: opinion.context(),
        })
        .wokenAt(local('2026-11-26 10:00'));
      expect(answered.ticket).toMatchObject({ status: 'closed' });
      const { ticket } = answered.did(undoReclassification, undoing('2026-11-27 10:00'));
      expect(ticket).toMatchObject({
        kind: 'complaint',
        status: 'responded',
        windowEndsAt: local('2026-12-26 23:59:59'),
      });
    });
  });

  it('has no window to appeal in where nobody is left to appeal to', () => {
    const opinion = aLife({ chain: aLineage('kituo') }).did(reclassify, {
      ...by.head(wednesday),
      ...as('opinion'),
    });
    const context = opinion.context();
    const answered = opinion.did(respond, { ...by.head(wednesday), finding: 'answered', context });
    const life = answered.did(undoReclassification, { ...undoing('2026-11-26 09:00'), context });
    expect(life.ticket).not.toHaveProperty('windowEndsAt');
    expect(life.wokenAt(local('2026-11-26 09:00')).ticket).toMatchObject({ closedBecause: 'final' });
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
