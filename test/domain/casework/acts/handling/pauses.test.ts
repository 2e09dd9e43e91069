import { describe, expect, it, test } from 'vitest';
import { replyOfCitizen } from '../../../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../../../domain/casework/acts/handling/request-information.ts';
import { loseTouch } from '../../../../../domain/casework/acts/citizen/lose-touch.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by } from '../../../../builders/life.ts';

// Of Tuesday 24 November noon, due Wednesday 16 December noon. By Monday noon 4 of its 15 days are over.
const monday = local('2026-11-30 12:00:00');
const asked = aLife().did(requestInformation, by.head(monday));

describe('asking the citizen', () => {
  it('stops the clock with what was left: eleven days', () => {
    expect(asked.ticket).toMatchObject({
      status: 'awaiting-citizen',
      acknowledgedAt: monday,
      pause: { startedAt: monday, resumeAt: local('2026-12-10 23:59:59'), secondsLeft: 11 * 8 * 3600 },
      nextWakeAt: local('2026-12-11 00:00:00'),
    });
  });

  test.each([
    ['on Thursday', '2026-12-03 10:00:00', '2026-12-21 10:00:00'], // the 9th is a holiday
    ['on Sunday, counted from Monday', '2026-12-06 18:00:00', '2026-12-22 15:30:00'],
    ['in the last second', '2026-12-10 23:59:59', '2026-12-28 15:30:00'], // so is Christmas
  ])('goes on with the reply %s', (_, replied, respondBy) => {
    const { ticket } = asked.did(replyOfCitizen, by.citizen(local(replied)));
    expect(ticket).toMatchObject({
      status: 'in-progress',
      cycle: { respondBy: local(respondBy) },
    });
    expect(ticket).not.toHaveProperty('pause');
  });

  it('goes on as the clock makes it go on, at the same moment', () => {
    const at = local('2026-12-11 00:00:00');
    const replied = asked.did(replyOfCitizen, by.citizen(at)).ticket;
    expect(asked.wokenAt(at).ticket).toEqual(replied);
  });

  it('leaves two working days at least', () => {
    const late = aLife().did(requestInformation, by.head(local('2026-12-16 11:59:59')));
    const { cycle } = late.did(replyOfCitizen, by.citizen(local('2026-12-17 09:30:30'))).ticket;
    expect(cycle.respondBy).toBe(local('2026-12-21 09:30:30')); // Thursday and two days is Monday
  });

  it('stops it twice a level, and no third time', () => {
    const twice = asked
      .did(replyOfCitizen, by.citizen(local('2026-12-01 10:00')))
      .did(requestInformation, by.head(local('2026-12-02 10:00')))
      .did(replyOfCitizen, by.citizen(local('2026-12-03 10:00')));
    expect(twice.refused(requestInformation, by.head(local('2026-12-04 10:00')))).toBe('no-more-pauses');
  });

  it('never stops it in an urgent matter', () => {
    const urgent = aLife({ urgent: true });
    expect(urgent.refused(requestInformation, by.head(local('2026-11-24 13:00')))).toBe(
      'urgent-never-pauses',
    );
  });
});

describe('a citizen who cannot be told', () => {
  test.each([
    ['left no phone', { canBeTold: false }],
    ['is not safe to contact', { safeToContact: false }],
  ])('and %s finds the question at the follow-up, and the clock runs on', (_, details) => {
    const before = aLife(details);
    const { ticket } = before.did(requestInformation, by.head(monday));
    expect(ticket).toMatchObject({
      status: 'in-progress',
      cycle: { respondBy: before.ticket.cycle.respondBy },
    });
    expect(ticket).not.toHaveProperty('pause');
  });

  it('because two notices failed is waited for no longer', () => {
    const at = local('2026-12-03 10:00:00');
    const change = loseTouch(asked.ticket, at, asked.rules);
    expect(change?.ticket).toMatchObject({
      status: 'in-progress',
      outOfReach: true,
      cycle: { respondBy: local('2026-12-21 10:00:00') },
    });
    const again = change && loseTouch(change.ticket, at, asked.rules);
    expect(again).toBeUndefined();
  });
});
