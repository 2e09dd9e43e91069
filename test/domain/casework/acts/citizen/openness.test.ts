import { describe, expect, it, test } from 'vitest';
import { hideAgain, openUp } from '../../../../../domain/casework/acts/citizen/openness.ts';
import { kinds } from '../../../../../domain/foundation/vocabulary/kinds.ts';
import { omit } from '../../../../../domain/foundation/vocabulary/omit.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by } from '../../../../builders/life.ts';

const at = local('2026-11-25 09:00');
const openly = { ...by.citizen(at), openness: 'identified' } as const;

describe('a citizen', () => {
  it('becomes more open, and can be told once a contact is left', () => {
    const anonymous = aLife({ openness: 'anonymous', canBeTold: false });
    const life = anonymous.did(openUp, { ...by.citizen(at), openness: 'confidential', left: ['sms'] });
    expect(life.ticket).toMatchObject({ openness: 'confidential', canBeTold: true });
    expect(life.event.facts).toEqual({ opennessBefore: 'anonymous' });
  });

  it('hides again, from then on', () => {
    const life = aLife().did(openUp, openly).did(hideAgain, by.citizen(at));
    expect(life.ticket.openness).toBe('confidential');
  });

  test.each(kinds)('moves no deadline by either: %s', (kind) => {
    const before = aLife({ kind });
    const { ticket } = before.did(openUp, openly).did(hideAgain, by.citizen(at));
    expect([ticket.cycle, ticket.nextWakeAt]).toEqual([before.ticket.cycle, before.ticket.nextWakeAt]);
  });

  it.each(['confidential', 'identified'] as const)(
    'leaves another phone where messages did not reach the one that is kept, and stays %s',
    (openness) => {
      const life = aLife({ openness });
      const input = { ...by.citizen(at), openness, left: ['sms'] } as const;
      expect(life.refused(openUp, input)).toBe('nothing-changes');
      const { ticket } = life.having({ outOfReach: true }).did(openUp, input);
      expect(ticket.openness).toBe(openness);
      expect(ticket).not.toHaveProperty('outOfReach');
      const without = omit(input, 'left');
      expect(life.having({ outOfReach: true }).refused(openUp, without)).toBe('nothing-changes');
    },
  );

  it('is told by what is left, and no longer by what did not arrive', () => {
    const lost = aLife({ toldBy: ['sms', 'email'] }).having({ outOfReach: true });
    const input = { ...by.citizen(at), openness: 'confidential' } as const;
    const byEmail = lost.did(openUp, { ...input, left: ['email'] }).ticket;
    expect(byEmail).toMatchObject({ canBeTold: true, toldBy: ['email'] });
    const bySms = lost.did(openUp, { ...input, left: ['sms'] }).ticket;
    expect([bySms.canBeTold, 'toldBy' in bySms]).toEqual([true, false]);
    const byNothing = lost.did(openUp, { ...input, left: [] }).ticket;
    expect([byNothing.canBeTold, 'toldBy' in byNothing]).toEqual([false, false]);
  });

  it('does not become less open by another phone', () => {
    const life = aLife({ openness: 'identified' }).having({ outOfReach: true });
    const input = { ...by.citizen(at), openness: 'confidential', left: ['sms'] } as const;
    expect(life.refused(openUp, input)).toBe('nothing-changes');
  });

  it('cannot become what the ticket is already, nor hide what was never shown', () => {
    const open = aLife({ openness: 'identified' });
    expect(open.refused(openUp, openly)).toBe('nothing-changes');
    expect(aLife().refused(hideAgain, by.citizen(at))).toBe('nothing-changes');
  });
});
