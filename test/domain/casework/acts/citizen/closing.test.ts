import { describe, expect, it, test } from 'vitest';
import { appeal } from '../../../../../domain/casework/acts/appeals/appeal.ts';
import { accept, undoAcceptance } from '../../../../../domain/casework/acts/citizen/accept.ts';
import { rate } from '../../../../../domain/casework/acts/citizen/rate.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import type { Rating } from '../../../../../domain/foundation/vocabulary/findings.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by } from '../../../../builders/life.ts';

const sent = aLife();
const answered = sent.did(respond, {
  ...by.head(local('2026-12-01 10:00')),
  finding: 'upheld',
  context: sent.context(),
}); // may be appealed until 31 December
const accepted = answered.did(accept, by.citizen(local('2026-12-02 10:00')));

describe('an acceptance', () => {
  it('closes the ticket', () => {
    expect(accepted.ticket).toMatchObject({ status: 'closed', closedBecause: 'accepted' });
    expect(accepted.ticket).not.toHaveProperty('nextWakeAt');
  });

  test.each([
    ['2026-12-05 23:59:59', undefined],
    ['2026-12-06 00:00:00', 'window-over'],
  ])('can be taken back within three days: %s', (at, reason) => {
    expect(accepted.refused(undoAcceptance, by.citizen(local(at)))).toBe(reason);
  });

  it('that was taken back leaves the window as it was, and starts a new clock', () => {
    const { ticket } = accepted.did(undoAcceptance, by.citizen(local('2026-12-03 10:00')));
    expect(ticket).toMatchObject({
      status: 'responded',
      windowEndsAt: local('2026-12-31 23:59:59'),
      nextWakeAt: answered.ticket.nextWakeAt,
      arming: 1,
    });
    expect(ticket).not.toHaveProperty('closedBecause');
  });

  it('that was given on the last day leaves time to appeal when it is taken back', () => {
    const last = answered.did(accept, by.citizen(local('2026-12-31 20:00')));
    const back = last.did(undoAcceptance, by.citizen(local('2027-01-03 20:00')));
    expect(back.ticket.windowEndsAt).toBe(local('2027-01-03 23:59:59'));
    const how = { ...by.citizen(local('2027-01-03 23:59:59')), context: back.context() };
    expect(back.refused(appeal, how)).toBeUndefined();
  });

  it('alone is taken back: closed stays closed otherwise', () => {
    const lapsed = answered.wokenAt(local('2027-01-01 00:00'));
    expect(lapsed.refused(undoAcceptance, by.citizen(local('2027-01-01 10:00')))).toBe('wrong-status');
  });
});

describe('a rating', () => {
  const rating = (at: string, stars: Rating = 2) => ({ ...by.citizen(local(at)), rating: stars });

  it('is in the event, and moves nothing', () => {
    const rated = answered.did(rate, rating('2026-12-02 10:00'));
    expect(rated.event.facts).toEqual({ rating: 2 });
    expect(rated.ticket).toEqual({ ...answered.ticket, version: answered.ticket.version + 1 });
  });

  test.each([
    ['2027-01-01 23:59:59', undefined],
    ['2027-01-02 00:00:00', 'window-over'],
  ])('is taken up to thirty days after closing: %s', (at, reason) => {
    expect(accepted.refused(rate, rating(at))).toBe(reason);
  });

  it('wants a response', () => {
    const withdrawn = sent.having({ status: 'closed', closedBecause: 'withdrawn' });
    expect(withdrawn.refused(rate, rating('2026-12-02 10:00'))).toBe('no-response-to-rate');
  });
});
