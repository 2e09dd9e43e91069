import { describe, expect, it, test } from 'vitest';
import { plusSeconds } from '../../../domain/deadlines/instant.ts';
import { CannotBeTold, replaceSecret, SecretReplacedLately } from '../../../domain/tickets/replace-secret.ts';
import { local } from '../../builders/calendar.ts';
import { aPolicy, lasting } from '../../builders/policy.ts';
import { aTicket, theRules } from '../../builders/ticket.ts';

const now = local('2026-11-25 09:00');
const fresh = { hash: 'b'.repeat(64), key: '2' };

describe('a lost secret', () => {
  it('is replaced, and the old one is worth nothing', () => {
    const before = aTicket().build();
    const { ticket } = replaceSecret(before, fresh, now, theRules());
    expect(ticket.secret).toEqual({ ...fresh, generation: 1, replacedAt: now });
  });

  it('is told in the notice that follows, by generation and key', () => {
    const { event } = replaceSecret(aTicket().build(), fresh, now, theRules());
    expect(event).toMatchObject({ type: 'replace-secret', telling: { secretGeneration: 1, secretKey: '2' } });
  });

  it('moves no deadline', () => {
    const before = aTicket().build();
    const { ticket } = replaceSecret(before, fresh, now, theRules());
    expect([ticket.cycle, ticket.nextWakeAt, ticket.status]).toEqual([
      before.cycle,
      before.nextWakeAt,
      before.status,
    ]);
  });

  it('is replaced of a closed ticket too', () => {
    expect(replaceSecret(aTicket().closed('accepted').build(), fresh, now, theRules()).ticket.status).toBe(
      'closed',
    );
  });

  test.each([
    [0, false],
    [86_399, false],
    [86_400, true],
  ])('is replaced again %i seconds later: %s', (seconds, allowed) => {
    const once = replaceSecret(aTicket().build(), fresh, now, theRules()).ticket;
    const again = () =>
      replaceSecret(once, fresh, plusSeconds(now, seconds), theRules()).ticket.secret.generation;
    if (allowed) expect(again()).toBe(2);
    else expect(again).toThrow(new SecretReplacedLately(plusSeconds(now, 86_400)));
  });

  it('is replaced again as soon as the policy in force says', () => {
    const { limits } = aPolicy();
    const policy = aPolicy({ limits: { ...limits, replaceSecretEvery: lasting(2, 'hours') } });
    const once = replaceSecret(aTicket().build(), fresh, now, theRules()).ticket;
    const again = replaceSecret(once, fresh, plusSeconds(now, 7200), theRules({ policy }));
    expect(again.ticket.secret.generation).toBe(2);
  });

  it('stays lost when nobody left a phone', () => {
    const anonymous = aTicket({ openness: 'anonymous', canBeTold: false }).build();
    expect(() => replaceSecret(anonymous, fresh, now, theRules())).toThrow(CannotBeTold);
  });
});
