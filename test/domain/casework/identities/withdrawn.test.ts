import { describe, expect, it } from 'vitest';
import { hideAgain, openUp } from '../../../../domain/casework/acts/citizen/openness.ts';
import { carryOn, undoWithdrawal, withdraw } from '../../../../domain/casework/acts/citizen/withdraw.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { grantIdentity, refuseIdentity } from '../../../../domain/casework/identities/decide.ts';
import { requestIdentity } from '../../../../domain/casework/identities/ask.ts';
import { viewOf } from '../../../../domain/casework/identities/view.ts';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import type { Openness } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { local } from '../../../builders/calendar.ts';
import { aLife, by, type Life } from '../../../builders/life.ts';
import { asked, decision, granted, lastRequest, swept } from './a-request.ts';

const friday = local('2026-11-27 09:00:00');
const noon = local('2026-11-27 12:00:00');
const monday = local('2026-11-30 12:00:00');
const tuesday = local('2026-12-01 12:00:00');

/** With a contact in the vault; acknowledged, so that a head may ask. */
const sent = (openness: Openness, details: object = {}): Life =>
  aLife({ ...details })
    .having({ openness })
    .did(acknowledge, by.head(local('2026-11-25 09:00')));
const withdrawn = (life: Life, pressure = true, at: Instant = noon): Life =>
  life.did(withdraw, { ...by.citizen(at), pressure });
const backAgain = (life: Life, at: Instant = monday): Life => life.did(undoWithdrawal, by.citizen(at));
const chosenAgain = (life: Life, openness: 'identified' | 'confidential', at: Instant = tuesday): Life =>
  life.did(openUp, { ...by.citizen(at), openness });

describe('after a withdrawal', () => {
  it.each([true, false])('nobody is shown a name any longer, pressed or not: %s', (pressure) => {
    expect(withdrawn(sent('identified'), pressure).ticket.openness).toBe('confidential');
  });

  it('looks the same to officers whether there was pressure or not', () => {
    const [pressed, free] = [true, false].map((pressure) => withdrawn(sent('identified'), pressure));
    expect(pressed?.ticket).toEqual(free?.ticket);
    const [back, free2] = [true, false].map((pressure) => backAgain(withdrawn(sent('identified'), pressure)));
    expect(back?.ticket).toEqual(free2?.ticket);
    expect(back?.refused(requestIdentity, { ...by.head(tuesday), lifeAtRisk: true })).toBe(
      free2?.refused(requestIdentity, { ...by.head(tuesday), lifeAtRisk: true }),
    );
  });

  it('a view that is running ends at once, and comes back with nothing', () => {
    const seen = granted(asked(sent('confidential'), friday), friday);
    expect(viewOf(seen, 'mkuu-kituo', noon)).toBeDefined();
    const over = withdrawn(seen);
    expect(viewOf(over, 'mkuu-kituo', noon)).toBeUndefined();
    expect(lastRequest(over)).toMatchObject({ state: 'granted' });
    expect(lastRequest(over)).not.toHaveProperty('viewUntil');
    const back = backAgain(over, plusSeconds(noon, 60));
    expect(viewOf(back, 'mkuu-kituo', plusSeconds(noon, 120))).toBeUndefined();
    const again = chosenAgain(back, 'identified', plusSeconds(noon, 180));
    expect(viewOf(again, 'mkuu-kituo', plusSeconds(noon, 240))).toBeUndefined();
  });

  it('a request that waited is granted no more, and lapses without a reminder', () => {
    const back = backAgain(withdrawn(asked(sent('confidential'), friday)));
    expect(back.refused(grantIdentity, decision(back, monday))).toBe('hidden-by-withdrawal');
    expect(back.refused(refuseIdentity, decision(back, monday))).toBeUndefined();
    const late = swept(back, local('2026-12-02 09:00:00'));
    expect(lastRequest(late).state).toBe('lapsed');
  });

  it('nobody asks who sent it, whether it was taken back or carried on without the citizen', () => {
    const back = backAgain(withdrawn(sent('confidential')));
    expect(back.refused(requestIdentity, { ...by.head(tuesday), lifeAtRisk: true })).toBe(
      'hidden-by-withdrawal',
    );
    const urgent = withdrawn(sent('confidential', { urgent: true })).did(carryOn, by.headAbove(noon));
    expect(urgent.refused(requestIdentity, { ...by.head(noon), lifeAtRisk: true })).toBe(
      'hidden-by-withdrawal',
    );
  });

  it('taken back, it stays hidden until the citizen chooses again: by name', () => {
    const back = backAgain(withdrawn(sent('identified')));
    expect(back.ticket.openness).toBe('confidential');
    const named = chosenAgain(back, 'identified');
    expect(named.ticket.openness).toBe('identified');
    expect(named.refused(requestIdentity, { ...by.head(tuesday), lifeAtRisk: false })).toBeUndefined();
  });

  it('or in confidence, which is no more open than it looks, and lets custodians decide again', () => {
    const back = backAgain(withdrawn(sent('confidential')));
    const again = chosenAgain(back, 'confidential');
    expect(again.refused(requestIdentity, { ...by.head(tuesday), lifeAtRisk: false })).toBeUndefined();
    expect(again.refused(openUp, { ...by.citizen(tuesday), openness: 'confidential' })).toBe(
      'nothing-changes',
    );
  });

  it('a ticket of before this rule hides its name all the same, and may be opened again', () => {
    const before = backAgain(withdrawn(sent('identified'))).having({ openness: 'identified' });
    expect(before.refused(hideAgain, by.citizen(tuesday))).toBeUndefined();
    expect(before.refused(openUp, { ...by.citizen(tuesday), openness: 'identified' })).toBeUndefined();
  });

  it('an anonymous ticket stays anonymous', () => {
    expect(withdrawn(sent('anonymous')).ticket.openness).toBe('anonymous');
  });
});
