import { describe, expect, it, test } from 'vitest';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { errorOfStamp } from '../../../../domain/casework/acts/desk-stamp.ts';
import { requestIdentity } from '../../../../domain/casework/identities/ask.ts';
import { respond } from '../../../../domain/casework/acts/handling/respond.ts';
import { submit } from '../../../../domain/casework/acts/submit.ts';
import { local } from '../../../builders/calendar.ts';
import { aLife, by } from '../../../builders/life.ts';
import { aSubmission, theRules } from '../../../builders/ticket.ts';

describe('the received stamp of a ticket that is written down at the desk', () => {
  // Counted by hand. 9 December 2026 is a holiday, a Wednesday; 25 December and 1 January are Fridays.
  test.each([
    ['Friday 14:00', '2026-11-27 14:00', 'the Friday before, 14:00', '2026-11-20 14:00', undefined],
    ['Friday 14:00', '2026-11-27 14:00', 'a second earlier', '2026-11-20 13:59:59', 'stamp-too-old'],
    ['Friday after closing', '2026-11-27 16:00', 'Monday’s opening', '2026-11-23 07:30', undefined],
    [
      'Friday after closing',
      '2026-11-27 16:00',
      'the Friday before, after closing',
      '2026-11-20 15:31',
      undefined,
    ],
    [
      'Friday after closing',
      '2026-11-27 16:00',
      'the Friday before, at closing',
      '2026-11-20 15:29:59',
      'stamp-too-old',
    ],
    ['Sunday', '2026-11-29 10:00', 'the Saturday a week before', '2026-11-21 09:00', undefined],
    [
      'Monday 10:00',
      '2026-12-14 10:00',
      'Friday 10:00 ten days before, over the holiday',
      '2026-12-04 10:00',
      undefined,
    ],
    [
      'Monday 10:00',
      '2026-12-14 10:00',
      'a second earlier, over the holiday',
      '2026-12-04 09:59:59',
      'stamp-too-old',
    ],
    [
      'Monday 08:00',
      '2027-01-04 08:00',
      'Thursday before Christmas, over both Fridays',
      '2026-12-24 15:00',
      undefined,
    ],
    [
      'Monday 10:00',
      '2027-01-04 10:00',
      'Thursday before Christmas, too early',
      '2026-12-24 09:59',
      'stamp-too-old',
    ],
    ['noon', '2026-11-24 12:00', 'the same second', '2026-11-24 12:00', undefined],
    ['noon', '2026-11-24 12:00', 'a second ahead', '2026-11-24 12:00:01', 'stamp-ahead'],
  ] as const)('on %s (%s) may say %s (%s): %s', (_, now, __, stamp, fault) => {
    const at = (shown: string) => local(shown.length === 16 ? `${shown}:00` : shown);
    expect(errorOfStamp(at(stamp), at(now), theRules())).toBe(fault);
  });
});

describe('a ticket that was written down at the desk', () => {
  const receivedAt = local('2026-11-20 14:00:00');
  const now = local('2026-11-24 09:00:00');
  const scribe = { actor: 'officer', officer: 'karani', institution: 'kituo' } as const;
  const written = submit(
    aSubmission({ channel: 'desk', by: scribe, desk: { way: 'letter', receivedAt } }),
    theRules(),
    now,
  );

  it('has deadlines that run from the stamp, over the weekend', () => {
    const { ticket } = written;
    expect(ticket.submittedAt).toBe(receivedAt);
    expect(ticket.cycle).toMatchObject({
      startedAt: receivedAt,
      acknowledgeBy: local('2026-11-24 14:00:00'),
      // 15 working days after Friday 20 November, 14:00, and the holiday of 9 December.
      respondBy: local('2026-12-14 14:00:00'),
    });
  });

  it('says in its first event who wrote it down and when, how it came, and what was stamped', () => {
    expect(written.event).toMatchObject({ at: now, by: scribe, facts: { way: 'letter', receivedAt } });
  });

  it('is never handled by its scribe', () => {
    const life = aLife({ by: scribe });
    const rules = { finding: 'upheld', context: life.context() } as const;
    expect(life.refused(acknowledge, by.officer(now, 'karani'))).toBe('wrote-it-down');
    expect(life.refused(respond, { ...by.assignee(now, 'karani'), ...rules })).toBe('wrote-it-down');
    expect(life.refused(requestIdentity, { ...by.assignee(now, 'karani'), lifeAtRisk: false })).toBe(
      'wrote-it-down',
    );
    expect(life.refused(acknowledge, by.officer(now, 'mwingine'))).toBeUndefined();
  });
});
