import { describe, expect, it, test } from 'vitest';
import { confirmPhone, disownPhone } from '../../../../../domain/casework/acts/citizen/phone.ts';
import { inTouchSince } from '../../../../../domain/casework/acts/citizen/lose-touch.ts';
import { openUp } from '../../../../../domain/casework/acts/citizen/openness.ts';
import { isReached } from '../../../../../domain/ticketing/tickets/notified.ts';
import { isPhoneConfirmed } from '../../../../../domain/ticketing/tickets/phone-tickets.ts';
import { channels } from '../../../../../domain/foundation/vocabulary/kinds.ts';
import { statusNames } from '../../../../../domain/foundation/vocabulary/statuses.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by } from '../../../../builders/life.ts';
import { aTicket } from '../../../../builders/ticket.ts';

const at = local('2026-11-25 09:00');
const bySystem = { by: { actor: 'system' }, at } as const;

const asked = () => aLife().having(aTicket().started(at).awaitingCitizen(at).build());

describe('the phone of a ticket', () => {
  test.each(channels)('is confirmed from the beginning where the ticket came from it: by %s', (channel) => {
    expect(isPhoneConfirmed(aLife({ channel }).ticket)).toBe(channel === 'ussd');
  });

  it('is confirmed by its owner, once', () => {
    const life = aLife().did(confirmPhone, by.citizen(at));
    expect(isPhoneConfirmed(life.ticket)).toBe(true);
    expect(life.event).toMatchObject({ type: 'confirm-phone', head: { phoneConfirmed: true } });
    expect(life.refused(confirmPhone, by.citizen(at))).toBe('nothing-changes');
  });

  it('is confirmed no more where another one is typed in its place', () => {
    const left = {
      ...by.citizen(at),
      openness: 'confidential',
      left: ['sms'],
      phoneConfirmed: false,
    } as const;
    const { ticket } = aLife({ channel: 'ussd' }).having({ outOfReach: true }).did(openUp, left);
    expect(isPhoneConfirmed(ticket)).toBe(false);
  });

  it('leaves the ticket where its owner says no: nothing reaches its citizen, who may leave another', () => {
    const { ticket } = aLife().did(disownPhone, bySystem);
    expect(isReached(ticket)).toBe(false);
    const left = {
      ...by.citizen(at),
      openness: 'confidential',
      left: ['sms'],
      phoneConfirmed: false,
    } as const;
    const again = aLife().did(disownPhone, bySystem).did(openUp, left);
    expect([isReached(again.ticket), isPhoneConfirmed(again.ticket)]).toEqual([true, false]);
    expect(inTouchSince(again)).toBe(at);
  });

  it('leaves the e-mail address where there is one', () => {
    const life = aLife({ toldBy: ['sms', 'email'] }).did(disownPhone, bySystem);
    expect(life.ticket).toMatchObject({ canBeTold: true, toldBy: ['email'] });
    expect(life.ticket).not.toHaveProperty('outOfReach');
  });

  it('is not taken from a ticket that it is confirmed for', () => {
    const life = aLife().did(confirmPhone, by.citizen(at));
    expect(life.refused(disownPhone, bySystem)).toBe('nothing-changes');
  });

  it('ends a pause where it was what the question went to', () => {
    const { ticket } = asked().did(disownPhone, bySystem);
    expect([ticket.status, 'pause' in ticket]).toEqual(['in-progress', false]);
  });

  test.each(statusNames)('can be confirmed and disowned in every status: %s', (status) => {
    if (status === 'awaiting-citizen') return;
    const life = aLife().having({ status });
    expect(life.did(confirmPhone, by.citizen(at)).ticket.status).toBe(status);
    expect(life.did(disownPhone, bySystem).ticket.status).toBe(status);
  });
});
