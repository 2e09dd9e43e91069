import { describe, expect, it } from 'vitest';
import { latenessOf } from '../../../web/src/citizen/follow/lateness.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aFollowedTicket } from './a-followed-ticket.ts';

const unacknowledged = omit(aFollowedTicket({ overdue: true }), 'acknowledgedAt');
const afterAcknowledgement = Date.parse('2026-11-27T08:00:00Z');
const afterAnswer = Date.parse('2026-12-16T08:00:00Z');

describe('what is late', () => {
  it('is nothing as long as the API does not say so, whatever the clock of the phone says', () => {
    expect(latenessOf(aFollowedTicket(), afterAnswer)).toBeUndefined();
  });

  it('is the acknowledgement, until the answer is late too', () => {
    expect(latenessOf(unacknowledged, afterAcknowledgement)).toEqual({
      what: 'acknowledgement',
      dueBy: '2026-11-26',
    });
    expect(latenessOf(unacknowledged, afterAnswer)).toEqual({ what: 'answer', dueBy: '2026-12-15' });
  });

  it('is the answer of a ticket that was acknowledged', () => {
    expect(latenessOf(aFollowedTicket({ overdue: true }), afterAnswer)?.what).toBe('answer');
  });
});
