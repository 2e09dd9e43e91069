import { after } from '../time/add-duration.ts';
import type { TimeRules } from '../clock/clock-steps.ts';
import type { Instant } from '../time/instant.ts';
import { sameDigest } from '../keys/digest-text.ts';
import { isNotified } from '../tickets/notified.ts';
import type { Contact } from '../tickets/ticket-store.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** Who asks for a new receipt secret, and what there is under the number that they give. */
export interface LostSecret {
  /** Where the new one is to go. */
  readonly phone: string;
  readonly ticket: Ticket | undefined;
  readonly contact: Contact | undefined;
}

/**
 * The contact to which a new receipt secret may go: where the phone given is the one in the vault, it is safe to
 * contact, and none went in a time that the policy in force names. A new secret that nobody may send would shut
 * the citizen out. Undefined: the old one goes on. Source: docs/rules.md, A lost secret.
 */
export function mayReceiveSecret(
  { phone, ticket, contact }: LostSecret,
  now: Instant,
  { policy, calendar }: TimeRules,
): { readonly ticket: Ticket; readonly contact: Contact } | undefined {
  const isSame = sameDigest(contact?.phone ?? '', phone);
  if (ticket === undefined || contact?.phone === undefined || !isSame) return undefined;
  if (!isNotified(ticket)) return undefined;
  const { replacedAt } = ticket.secret;
  const isTooSoon =
    replacedAt !== undefined && after(replacedAt, policy.limits.replaceSecretEvery, calendar) > now;
  return isTooSoon ? undefined : { ticket, contact };
}
