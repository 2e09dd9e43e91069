import type { Deciding } from '../../domain/casework/officer-acts/officer-act.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { OtherTicket } from '../access/other-ticket.ts';

/** What acts ask of the registry. */
export type RegistryForActs = Pick<
  Registry,
  'lineage' | 'institution' | 'officer' | 'category' | 'policy' | 'calendar'
>;

/** An act that was asked for: with where what it names is looked up. */
export interface OfficerActAsked extends Deciding {
  readonly registry: RegistryForActs;
  readonly otherTicket: OtherTicket;
  /** The newest version of a ticket whose text somebody of its holder opened; undefined: none. */
  readonly readUpToOf: (ticket: Pick<Ticket, 'number' | 'holder'>) => Promise<number | undefined>;
  /** The marks of the heads there whom an unbound name of the ticket cannot mean; undefined: none is unbound. */
  readonly headsClearedAt: (ticket: Ticket, to: Lineage) => Promise<readonly string[] | undefined>;
}
