import { contactErrors, errorOfContact } from '../ticketing/tickets/vault-contact.ts';
import type { Ticket } from '../ticketing/tickets/ticket.ts';
import { inside } from '../foundation/vocabulary/untyped-map.ts';
import type { AuditedChains } from './audited-chains.ts';
import type { CommittedError } from '../ticketing/tickets/committed.ts';
import type { StoredEntry } from './chain.ts';
import type { StoredState } from './verify-ticket-states.ts';
import { walk, type Verified } from './walk.ts';

/** A contact as it lies in the vault: what it gives under its salts, and nothing of it. */
export interface StoredContact {
  readonly number: string;
  readonly gives: string;
}

export interface ContactFinding {
  readonly number: string;
  readonly fault: CommittedError;
}

/**
 * In numbers of tickets. `sound`: as their citizens left them, those who left none among them, and a checkpoint vouches for it.
 * `before`: from before contacts were committed to. `unseen`: the vault was not looked at.
 */
export type ContactsFound = Verified<ContactFinding, ContactCount>;
type ContactCount = 'sound' | 'before' | 'unanchored' | 'unseen';

type Says = Pick<Ticket, 'openness' | 'contact'>;

/** What an event says of the contact after it. */
function saidIn({ entry }: StoredEntry): Says {
  const contact = inside(entry, 'head', 'contact');
  return {
    openness: inside(entry, 'subject', 'openness') === 'anonymous' ? 'anonymous' : 'confidential', // all that is asked of it
    ...(typeof contact === 'string' && { contact }),
  };
}

/**
 * Holds every contact in the vault against the newest event of its ticket. What was left while the vault was read is under no checkpoint
 * yet: then it may be as any event since the newest anchored one says. `contacts` undefined: the vault was not looked at.
 */
export const verifyContacts = (
  headsOfTickets: readonly StoredState[],
  contacts: readonly StoredContact[] | undefined,
  chains: AuditedChains,
): ContactsFound =>
  walk<string, StoredContact, ContactFinding, ContactCount>({
    counts: { sound: 0, before: 0, unanchored: 0, unseen: 0 },
    claims: headsOfTickets.map(({ number }) => [number, number]),
    stored: contacts?.map((contact) => [contact.number, contact]) ?? [],
    *held(number, kept) {
      const events = chains.of('events', number);
      const anchored = events.findLastIndex((event) => chains.isAnchored(event));
      const said = events.slice(Math.max(anchored, 0)).map(saidIn);
      const newest = said.at(-1);
      if (newest === undefined) return;
      const faults = said.map((says) => errorOfContact(says, kept));
      const fault = faults.includes(undefined) ? undefined : faults.at(-1);
      if (isFromBefore(newest)) yield 'before';
      else if (contacts === undefined) yield 'unseen';
      else if (fault !== undefined) yield { number, fault };
      else yield anchored === events.length - 1 ? 'sound' : 'unanchored';
    },
    unclaimed: () => ['unanchored'], // of tickets that were sent while the vault was read
  });

const isFromBefore = ({ openness, contact }: Says): boolean =>
  openness !== 'anonymous' && contact === undefined;

/** A finding in a sentence. */
export const sentenceOfContact = ({ number, fault }: ContactFinding): string =>
  `Ticket ${number} ${contactErrors[fault]}.`;
