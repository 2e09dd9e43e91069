import { describe, expect, it, test } from 'vitest';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { mayReceiveSecret, type LostSecret } from '../../../../domain/casework/acts/replace-secret.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { aPolicy, lasting } from '../../../builders/policy.ts';
import { aTicket, theRules } from '../../../builders/ticket.ts';

const now: Instant = '2026-11-26T09:00:00Z';
const phone = '+255712345678';
const ticket = aTicket().build();
const contact = { v: 1, number: ticket.number, phone, seed: 'mbegu', gives: '' } as const;

const to = { channel: 'sms', address: phone } as const;

const lost = (details: Partial<LostSecret> = {}): LostSecret => ({ to, ticket, contact, ...details });
const replacedAt = (at: Instant): Ticket => ({ ...ticket, secret: { ...ticket.secret, replacedAt: at } });

const byEmail = {
  ticket: { ...ticket, toldBy: ['email'] },
  contact: { ...contact, email: 'asha@example.com' },
  to: { channel: 'email', address: 'asha@example.com' },
} as const;

describe('a lost receipt secret', () => {
  it('is replaced for the phone in the vault, of a closed ticket too', () => {
    const closed = aTicket().closed('accepted').build();
    expect(mayReceiveSecret(lost(), now, theRules())).toEqual({ ticket, contact });
    expect(mayReceiveSecret(lost({ ticket: closed }), now, theRules())?.ticket).toEqual(closed);
  });

  it('is replaced for the e-mail address in the vault, beside a phone too', () => {
    expect(mayReceiveSecret(lost(byEmail), now, theRules())).toMatchObject({ contact: byEmail.contact });
    const both = { ...byEmail, ticket: { ...ticket, toldBy: ['sms', 'email'] } } as const;
    expect(mayReceiveSecret(lost(both), now, theRules())).toBeDefined();
    expect(mayReceiveSecret(lost({ ...both, to }), now, theRules())).toBeDefined();
  });

  it.each([
    ['for another phone', { to: { ...to, address: '+255712345679' } }],
    ['where there is no ticket', { ticket: undefined, contact: undefined }],
    ['where nobody left a contact', { contact: undefined }],
    [
      'where nobody left a phone',
      { contact: { v: 1, number: ticket.number, seed: 'mbegu', gives: '' }, to: { ...to, address: '' } },
    ],
    ['where no SMS go to the phone', { ticket: { ...ticket, canBeTold: false } }],
    ['where notices go by e-mail alone', { ticket: { ...ticket, toldBy: ['email'] } }],
    ['for another e-mail address', { ...byEmail, to: { channel: 'email', address: 'mwizi@example.com' } }],
    ['for the phone as an e-mail address', { to: { channel: 'email', address: phone } }],
    ['where the phone is not the one that was left', { ticket: { ...ticket, contact: 'x'.repeat(22) } }],
    ['where contact is not safe', { ticket: { ...ticket, safeToContact: false } }],
  ] as const)('stays lost %s', (_, details) => {
    expect(mayReceiveSecret(lost(details), now, theRules())).toBeUndefined();
  });

  test.each([
    [86_399, false],
    [86_400, true],
  ])('is replaced again %i seconds later: %s', (seconds, allowed) => {
    const once = lost({ ticket: replacedAt(plusSeconds(now, -seconds)) });
    expect(mayReceiveSecret(once, now, theRules()) !== undefined).toBe(allowed);
  });

  it('is replaced again as soon as the policy in force says', () => {
    const { limits } = aPolicy();
    const policy = aPolicy({ limits: { ...limits, replaceSecretEvery: lasting(2, 'hours') } });
    const once = lost({ ticket: replacedAt(plusSeconds(now, -7200)) });
    expect(mayReceiveSecret(once, now, theRules())).toBeUndefined();
    expect(mayReceiveSecret(once, now, theRules({ policy }))).toBeDefined();
  });
});
