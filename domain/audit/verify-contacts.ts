import { contactErrors, errorOfContact, type ContactError } from '../ticketing/tickets/vault-contact.ts';
import type { Ticket } from '../ticketing/tickets/ticket.ts';
import { leafName } from './batch.ts';
import type { StoredEntry } from './verify-chains.ts';
import type { StoredStates } from './verify-ticket-states.ts';
import type { CheckpointedLog } from './verify-log.ts';

/** A contact as it lies in the vault: what it gives under its salts, and nothing of it. */
export interface StoredContact {
  readonly number: string;
  readonly gives: string;
}

export interface ContactFinding {
  readonly number: string;
  readonly fault: ContactError;
}

/** What the verification says of how citizens are reached, in numbers of tickets. */
export interface ContactsFound {
  readonly findings: readonly ContactFinding[];
  /** As their citizens left them, those who left none among them, and a checkpoint vouches for it. */
  readonly sound: number;
  /** Number of contacts from before contacts were committed to, which nothing can verify. */
  readonly before: number;
  readonly unanchored: number;
  /** The vault was not looked at: so many tickets say what it must hold. */
  readonly unseen: number;
}

type Says = Pick<Ticket, 'openness' | 'contact'>;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What an event says of the contact after it. */
function saidIn({ entry }: StoredEntry): Says {
  const { subject, head } = entry;
  const openness = isMap(subject) ? subject['openness'] : undefined;
  const contact = isMap(head) ? head['contact'] : undefined;
  return {
    openness: openness === 'anonymous' ? 'anonymous' : 'confidential', // all that is asked of it
    ...(typeof contact === 'string' && { contact }),
  };
}

/**
 * Holds every contact in the vault against the newest event of its ticket. What was left while the vault was read is under no checkpoint
 * yet: then it may be as any event since the newest anchored one says. `contacts` undefined: the vault was not looked at.
 */
export function verifyContacts(
  {
    entries,
    headsOfTickets,
    contacts,
  }: Pick<StoredStates, 'entries' | 'headsOfTickets'> & {
    readonly contacts: readonly StoredContact[] | undefined;
  },
  log: CheckpointedLog,
): ContactsFound {
  const events = [...entries].filter(({ chain }) => chain === 'events');
  const chains = Map.groupBy(events, ({ number }) => number);
  const stored = new Map(contacts?.map((contact) => [contact.number, contact]));
  const findings: ContactFinding[] = [];
  const counts = { sound: 0, before: 0, unanchored: 0, unseen: 0 };
  for (const { number } of headsOfTickets) {
    const inOrder = (chains.get(number) ?? []).toSorted((a, b) => a.count - b.count);
    const anchored = inOrder.findLastIndex(
      (event) => event.hash !== undefined && log.leaves.get(leafName(event)) === event.hash,
    );
    const said = inOrder.slice(Math.max(anchored, 0)).map(saidIn);
    const kept = stored.get(number);
    stored.delete(number);
    const faults = said.map((says) => errorOfContact(says, kept));
    const newest = said.at(-1);
    if (newest === undefined) continue;
    if (isFromBefore(newest)) counts.before += 1;
    else if (contacts === undefined) counts.unseen += 1;
    else if (faults.includes(undefined)) counts[isAnchored(anchored, inOrder) ? 'sound' : 'unanchored'] += 1;
    else findings.push(...faults.slice(-1).flatMap((fault) => (fault ? [{ number, fault }] : [])));
  }
  counts.unanchored += stored.size; // of tickets that were sent while the vault was read
  return { findings, ...counts };
}

const isFromBefore = ({ openness, contact }: Says): boolean =>
  openness !== 'anonymous' && contact === undefined;

const isAnchored = (anchored: number, chain: readonly StoredEntry[]): boolean =>
  anchored === chain.length - 1;

/** A finding in a sentence. */
export const sentenceOfContact = ({ number, fault }: ContactFinding): string =>
  `Ticket ${number} ${contactErrors[fault]}.`;
