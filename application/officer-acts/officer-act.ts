import type * as z from 'zod';
import type { OtherTicket } from '../access/other-ticket.ts';
import type { OfficerActRoute } from '../../contracts/http/officer-acts/officer-act.ts';
import type { AppealContext } from '../../domain/appeals/appealable.ts';
import type { TimeRules } from '../../domain/deadlines/clock-steps.ts';
import type { Lineage } from '../../domain/institutions/institution.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import type { Act } from '../../domain/tickets/acts.ts';
import type { Deed } from '../../domain/tickets/perform.ts';
import type { ChangeToSave, TicketHistory } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { WrittenParts } from '../../domain/tickets/written.ts';

/** What acts ask of the registry. */
export type RegistryForActs = Pick<
  Registry,
  'lineage' | 'institution' | 'officer' | 'category' | 'policy' | 'calendar'
>;

/** The newest version of a ticket whose text somebody of its holder opened; undefined: none. */
export type ReadUpToOf = (ticket: Pick<Ticket, 'number' | 'holder'>) => Promise<number | undefined>;

/** The marks of the heads there whom an unbound name of the ticket cannot mean; undefined: none is unbound. */
export type HeadsClearedAt = (ticket: Ticket, to: Lineage) => Promise<readonly string[] | undefined>;

/** Everything that an act is decided with. */
export interface Asked<Body> {
  readonly body: Body;
  readonly history: TicketHistory;
  /** By whom and as whom, when, and what is written with it. */
  readonly deed: Deed;
  /** The policy that the ticket keeps, and the calendar of today. */
  readonly rules: TimeRules;
  readonly officer: PresentOfficer;
  readonly context: AppealContext;
  readonly registry: RegistryForActs;
  readonly otherTicket: OtherTicket;
  readonly readUpToOf: ReadUpToOf;
  readonly headsClearedAt: HeadsClearedAt;
}

/** How a route of acts is answered: which act it asks for, what is written with it, and what decides it. */
export interface OfficerAct<Body> {
  readonly route: OfficerActRoute<Body>;
  /** In the table of acts. */
  readonly act: (body: Body) => Act;
  readonly writes?: (body: Body) => WrittenParts;
  /** Throws ActRefused, and a problem where the body names what the registry does not know. */
  readonly decide: (asked: Asked<Body>) => ChangeToSave | Promise<ChangeToSave>;
}

export type BodyOf<R extends { readonly body: z.ZodType }> = z.output<R['body']>;
