import type { AppealContext } from '../../domain/casework/acts/appeals/appealable.ts';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import type { Finding, SettingAsideReason } from '../../domain/foundation/vocabulary/findings.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { ActInput } from '../../domain/casework/acts/perform.ts';
import type { ChangeToSave, TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import type { OtherTicket } from '../access/other-ticket.ts';

type Nothing = Readonly<Record<string, never>>;

/** What an officer says with each act, beside that it is to be done. Dates are local, `YYYY-MM-DD`. */
export interface OfficerActDetails {
  readonly acknowledge: Nothing;
  /** To an officer, to a unit of the same institution, or to both. */
  readonly assign: { readonly officer?: string; readonly unit?: string };
  readonly 'assign-to-self': Nothing;
  readonly start: Nothing;
  readonly 'request-information': { readonly message: string };
  readonly 'write-to-citizen': { readonly message: string };
  readonly note: { readonly message: string };
  readonly respond: {
    readonly finding: Finding;
    readonly reason: string;
    readonly remedy?: string;
    readonly promisedFor?: string;
  };
  readonly extend: { readonly workingDays: number; readonly message: string };
  readonly transfer: { readonly to: string; readonly reason: string };
  /** Undone without `to`: back to whoever gave it away. */
  readonly 'decide-transfer':
    | { readonly decision: 'keep'; readonly reason: string }
    | { readonly decision: 'undo'; readonly to?: string; readonly reason: string };
  readonly escalate: { readonly reason: string };
  /** Without an institution: the holder. */
  readonly direct: { readonly dueBy: string; readonly institution?: string; readonly message: string };
  /** Reports a direction as done, with a message. */
  readonly 'report-direction': { readonly message?: string };
  readonly reclassify: { readonly kind?: Kind; readonly category?: string; readonly reason: string };
  readonly 'change-urgency': { readonly urgency: 'raise' | 'lower'; readonly reason: string };
  /** Null: the name means no officer. */
  readonly 'name-officer': { readonly officer: string | null };
  /** To an outside body. */
  readonly refer: { readonly body: string; readonly reason: string };
  /** `ticket`: the number of the one that has the final answer. */
  readonly 'set-aside': {
    readonly because: SettingAsideReason;
    readonly ticket?: string;
    readonly reason: string;
  };
  /** The number of the main ticket. */
  readonly merge: { readonly into: string };
  readonly part: Nothing;
  readonly 'carry-on': Nothing;
}
export type OfficerActName = keyof OfficerActDetails;

/** What acts ask of the registry. */
export type RegistryForActs = Pick<
  Registry,
  'lineage' | 'institution' | 'officer' | 'category' | 'policy' | 'calendar'
>;

/** The newest version of a ticket whose text somebody of its holder opened; undefined: none. */
export type ReadUpToOf = (ticket: Pick<Ticket, 'number' | 'holder'>) => Promise<number | undefined>;

/** The marks of the heads there whom an unbound name of the ticket cannot mean; undefined: none is unbound. */
export type OfficeHeadsClearedAt = (ticket: Ticket, to: Lineage) => Promise<readonly string[] | undefined>;

/** Everything that an act is decided with. */
export interface ActToDecide<Name extends OfficerActName = OfficerActName> {
  readonly details: OfficerActDetails[Name];
  readonly history: TicketHistory;
  /** By whom and as whom, when, and what is written with it. */
  readonly input: ActInput;
  /** The policy that the ticket keeps, and the calendar of today. */
  readonly rules: TimeRules;
  readonly officer: PresentOfficer;
  readonly context: AppealContext;
  readonly registry: RegistryForActs;
  readonly otherTicket: OtherTicket;
  readonly readUpToOf: ReadUpToOf;
  readonly headsClearedAt: OfficeHeadsClearedAt;
}

/** How an act of officers is done. */
export interface OfficerAct<Name extends OfficerActName> {
  /** Which act of the table of acts it is. */
  readonly act: (details: OfficerActDetails[Name]) => Act;
  /** The parts of what is written with it. Absent: nothing is. */
  readonly writes?: (details: OfficerActDetails[Name]) => WrittenParts;
  /** Throws ActRefused, and refuses details that name what the registry does not know. */
  readonly decide: (asked: ActToDecide<Name>) => ChangeToSave | Promise<ChangeToSave>;
}
