import { after } from '../deadlines/add-duration.ts';
import type { TimeRules } from '../deadlines/clock-steps.ts';
import type { Instant } from '../deadlines/instant.ts';
import type { Change } from './event.ts';
import { perform } from './perform.ts';
import type { Ticket } from './ticket.ts';

/** The secret was replaced too short a time ago. */
export class SecretReplacedLately extends Error {
  override readonly name = 'SecretReplacedLately';
  readonly retryAt: Instant;
  constructor(retryAt: Instant) {
    super(`the receipt secret can be replaced again at ${retryAt}`);
    this.retryAt = retryAt;
  }
}

/** There is no phone to send a new secret to. */
export class CannotBeTold extends Error {
  override readonly name = 'CannotBeTold';
}

/**
 * Replaces a lost receipt secret, once in a time that the policy in force names; the old one is worth
 * nothing from then on. No deadline moves. The caller has checked that the phone is the one in the vault.
 * Throws CannotBeTold and SecretReplacedLately.
 */
export function replaceSecret(
  ticket: Ticket,
  secret: { readonly hash: string; readonly key: string },
  now: Instant,
  { policy, calendar }: TimeRules,
): Change {
  if (!ticket.canBeTold) throw new CannotBeTold('nobody left a phone with this ticket');
  const { replacedAt, generation } = ticket.secret;
  const retryAt =
    replacedAt === undefined ? now : after(replacedAt, policy.limits.replaceSecretEvery, calendar);
  if (retryAt > now) throw new SecretReplacedLately(retryAt);
  const next = generation + 1;
  return perform(
    ticket,
    { act: 'replace-secret', by: { actor: 'citizen' }, at: now, carriesSecret: true },
    (before) => ({ ...before, secret: { ...secret, generation: next, replacedAt: now } }),
  );
}
