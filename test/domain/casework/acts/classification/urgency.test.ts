import { describe, expect, it } from 'vitest';
import { lowerUrgency, raiseUrgency } from '../../../../../domain/casework/acts/classification/urgency.ts';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { requestInformation } from '../../../../../domain/casework/acts/handling/request-information.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by } from '../../../../builders/life.ts';

const thursday = local('2026-11-26 10:00:00');
const acknowledged = aLife().did(acknowledge, by.head(local('2026-11-25 09:00')));

describe('a complaint that becomes urgent', () => {
  it('is due 72 hours from then, and a clock that waited longer is replaced', () => {
    const { ticket } = acknowledged.did(raiseUrgency, by.officer(thursday));
    expect(ticket).toMatchObject({
      urgent: true,
      cycle: { number: 1, respondBy: local('2026-11-29 10:00:00') },
      arming: 1,
    });
  });

  it('is never due later than it was', () => {
    const { ticket } = acknowledged.did(raiseUrgency, by.officer(local('2026-12-15 10:00')));
    expect(ticket.cycle.respondBy).toBe(local('2026-12-16 12:00:00'));
  });

  it('waits for the citizen no longer', () => {
    const asked = acknowledged.did(requestInformation, by.head(thursday));
    expect(asked.did(raiseUrgency, by.officer(thursday)).ticket).toMatchObject({ status: 'in-progress' });
  });

  it('is a complaint, and not urgent yet', () => {
    expect(aLife({ kind: 'question' }).refused(raiseUrgency, by.officer(thursday))).toBe(
      'only-complaints-are-urgent',
    );
    expect(aLife({ urgent: true }).refused(raiseUrgency, by.officer(thursday))).toBe('nothing-changes');
  });
});

describe('an urgent complaint', () => {
  it('has its ordinary deadlines, counted from submission, once a head above lowers it', () => {
    const urgent = aLife({ urgent: true }).did(acknowledge, by.head(local('2026-11-24 13:00')));
    const { ticket } = urgent.did(lowerUrgency, by.headAbove(local('2026-11-25 09:00')));
    expect(ticket).toMatchObject({ urgent: false, cycle: { respondBy: local('2026-12-16 12:00:00') } });
  });

  it('alone is lowered, and not by the head of the holder', () => {
    expect(acknowledged.refused(lowerUrgency, by.headAbove(thursday))).toBe('nothing-changes');
    expect(aLife({ urgent: true }).refused(lowerUrgency, by.head(thursday))).toBe('wrong-status');
  });
});
