import { after } from '../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { sameDigest } from '../../foundation/keys/digest-text.ts';
import { channelsOf, isNotified } from '../../ticketing/tickets/notified.ts';
import { contactAsLeft, type VaultContact } from '../../ticketing/tickets/vault-contact.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import { addressFor } from '../../ticketing/tickets/ways-to-tell.ts';
import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';

/** A contact to which a receipt secret is to go. */
export interface SecretAddress {
  readonly channel: NoticeChannel;
  /** A phone, international, or an e-mail address in small letters. */
  readonly address: string;
}

/** Who asks for a new receipt secret, and what there is under the number that they give. */
export interface LostSecret {
  /** Where the new one is to go: to a phone by SMS, or to an e-mail address. */
  readonly to: SecretAddress;
  readonly ticket: Ticket | undefined;
  readonly contact: VaultContact | undefined;
}

/**
 * The contact to which a new receipt secret may go: where what was given is in the vault, notices go to it and are
 * safe, and none went in a time that the policy in force names. A new secret that nobody may send would shut
 * the citizen out. Undefined: the old one goes on. Source: docs/rules.md, A lost secret.
 */
export function mayReceiveSecret(
  { to: { channel, address }, ticket, contact: found }: LostSecret,
  now: Instant,
  { policy, calendar }: TimeRules,
): { readonly ticket: Ticket; readonly contact: VaultContact } | undefined {
  const contact = contactAsLeft(ticket, found);
  const kept = addressFor(contact ?? {}, channel);
  const isSame = sameDigest(kept ?? '', address);
  if (ticket === undefined || contact === undefined || kept === undefined || !isSame) return undefined;
  if (!isNotified(ticket) || !channelsOf(ticket).includes(channel)) return undefined;
  const { replacedAt } = ticket.secret;
  const isTooSoon =
    replacedAt !== undefined && after(replacedAt, policy.limits.replaceSecretEvery, calendar) > now;
  return isTooSoon ? undefined : { ticket, contact };
}
