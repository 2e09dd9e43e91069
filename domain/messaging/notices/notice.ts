import type { Administrator } from '../../administration/change.ts';
import type { RegistryAct } from '../../administration/registry-acts.ts';
import type { CodeSource } from '../../foundation/rate-limits/pass-codes.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { LocalHour } from '../../foundation/time/local-hour.ts';
import type { SurgeArea } from '../../analytics/surges/counted-of-sending.ts';
import type { BeyondUsual } from '../../analytics/surges/surge-in.ts';
import type { Language } from '../../foundation/vocabulary/language.ts';
import type { HeadshipChange } from '../../institutions/registry/headship-changes.ts';
import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import type { CitizenEmailTemplate } from './citizen-email-templates.ts';
import type { RemindedStep } from '../../ticketing/clock/reminders.ts';
import type { NoticedOfficer } from './noticed-officers.ts';
import type { SmsLane } from './sms-lanes.ts';
import {
  briefTemplate,
  closedDaysTemplate,
  type Digest,
  directionTemplate,
  headshipTemplate,
  isDigest,
  type LaterEmail,
  officeMoveTemplate,
  type ProposalTemplate,
  proposalTemplates,
  type SmsTemplate,
  smsTemplates,
  type SmsTemplateRule,
  surgeTemplate,
  type SuspensionTemplate,
  suspensionTemplates,
  type TicketEmail,
  type TicketSms,
} from './templates.ts';
import type {
  DirectionEventType,
  InstitutionDirection,
} from '../../casework/institution-directions/institution-direction.ts';
import type { NewsItem } from '../news/news.ts';

/** The ticket's citizen, or an officer by registry id: never a phone, an address or a name. */
export type Recipient = 'citizen' | `officer:${string}`;

/** What a notice is known by: there is at most one for each. */
export interface NoticeKey {
  /**
   * The event, as `<number>#<version>`, the generation of a new secret, as `<number>#secret-<generation>`, a code by SMS,
   * as `<number>#code-<day>-<place>-<sent>`, the day or the hour of a digest, as `digest#2026-12-14`, a surge, as
   * `surge#<category>#<place>#<hour>`, a change of who heads an office, as `headship#<institution>#<version>`, what an
   * administrator proposed in an hour, as `proposal#<officer>#<hour>`, a suspension, as `suspension#<officer>#<version>`, closed
   * days, as `closed-days#<version>`, an office that was moved or closed, as `place#<institution>#<version>`,
   * an event of a direction to an institution, as `direction#<id>#<version>`, or the weekly brief of a Tuesday, as
   * `brief#<institution>#<day>`.
   */
  readonly about: string;
  readonly recipient: Recipient;
  readonly channel: NoticeChannel;
}

/** What every notice about a ticket states. */
interface AboutTicket extends NoticeKey {
  readonly v: 1;
  readonly number: string;
  readonly kind: Kind;
  readonly urgent: boolean;
  /** When it happened. */
  readonly at: Instant;
  /** The id of the institution to name; absent where none may be named. */
  readonly institution?: string;
  /** The moment whose local date the notice states. */
  readonly date?: Instant;
}

/** What a citizen is told: the same by whatever channel, in the words of each. */
interface ToCitizen extends AboutTicket {
  readonly recipient: 'citizen';
  readonly language: Language;
  /** The last second in which the citizen may do what the notice offers: objecting, or taking something back. */
  readonly until?: Instant;
  /** From what the receipt secret derives that this notice carries; the secret is stored nowhere. */
  readonly secret?: { readonly generation: number; readonly key: string };
}

/** An SMS to a citizen. */
export interface SmsNotice extends ToCitizen {
  readonly channel: 'sms';
  readonly template: SmsTemplate;
  /** What its office wrote comes with files. */
  readonly files?: true;
  /** Where it waits; absent: in the first lane. */
  readonly lane?: Exclude<SmsLane, 'first'>;
  /** From what the code derives that this notice tells; the code is stored nowhere. */
  readonly code?: CodeSource & { readonly key: string };
}

/** An e-mail to a citizen. */
export interface CitizenEmail extends ToCitizen {
  readonly channel: 'email';
  readonly template: CitizenEmailTemplate;
}

export type CitizenNotice = SmsNotice | CitizenEmail;

/**
 * An SMS to an officer about one ticket, beside an e-mail: in both languages, and without institution and category.
 * It takes none of the places that citizens' SMS have on a day. Source: docs/adr/0198.
 */
export interface OfficerSms extends Omit<AboutTicket, 'institution' | 'date'> {
  readonly channel: 'sms';
  readonly recipient: `officer:${string}`;
  readonly template: TicketSms;
}

/** An e-mail to an officer about one ticket. */
export interface EmailNotice extends AboutTicket {
  readonly channel: 'email';
  readonly recipient: `officer:${string}`;
  readonly template: TicketEmail;
  /** In which words it tells its reader: the template is what a release reads that knows none of these. */
  readonly tells?: LaterEmail;
  /** Date by which a direction is to be done. */
  readonly doneBy?: Instant;
  /** How much time there is, where the message says so. */
  readonly within?: Duration;
  /** The version of the event that asked for an identity, where custodians are to decide on that request. */
  readonly asked?: number;
}

/** The one e-mail of a working day, or of an hour, about several tickets. */
export interface DigestNotice extends NoticeKey {
  readonly v: 1;
  readonly channel: 'email';
  readonly recipient: `officer:${string}`;
  readonly template: Digest;
  /** Local date of the working day on which it goes out, `YYYY-MM-DD`, or the instant at which the hour ends that it tells of. */
  readonly day: string;
  /** When offices open on that day, or soon after that hour: not before. */
  readonly at: Instant;
}

/** What was beyond the usual, as it is explained. */
export interface ExplainedSurge extends SurgeArea, Omit<BeyondUsual, 'from'> {
  /** Its first hour. */
  readonly since: LocalHour;
}

/** A surge, to who heads an office whose matter it is or one above: nothing of any one ticket. */
export interface SurgeNotice extends NoticeKey {
  readonly v: 1;
  readonly recipient: `officer:${string}`;
  readonly template: typeof surgeTemplate;
  /** When it was found. */
  readonly at: Instant;
  readonly surge: ExplainedSurge;
  /** The office whose matter it was found to be. Notices of before lack it. */
  readonly office?: string;
}

/** Who heads an office changed, to those who head or headed it: nothing of any ticket. */
export interface HeadshipNotice extends NoticeKey {
  readonly v: 1;
  readonly recipient: `officer:${string}`;
  readonly template: typeof headshipTemplate;
  /** When it was changed. */
  readonly at: Instant;
  readonly institution: string;
  readonly headships: readonly HeadshipChange[];
}

/**
 * A change of the registry was proposed, to who may confirm it and to whom it concerns: nothing of any ticket, and nothing that
 * who proposed it wrote.
 */
export interface ProposalNotice extends NoticeKey {
  readonly v: 1;
  readonly recipient: `officer:${string}`;
  readonly template: ProposalTemplate;
  /** By its id: the first one of the hour. */
  readonly proposal: string;
  /** When it was proposed. */
  readonly at: Instant;
  readonly by: Administrator;
  readonly act: RegistryAct;
}

/** Access was taken from an officer, to that officer, their head and oversight: nothing of any ticket. */
export interface SuspensionNotice extends NoticeKey {
  readonly v: 1;
  readonly channel: 'email';
  readonly recipient: `officer:${string}`;
  readonly template: SuspensionTemplate;
  readonly at: Instant;
  /** Whose access it is. */
  readonly officer: string;
  readonly by: Administrator;
  /** When access comes back by itself; absent: it does not. */
  readonly until?: Instant;
}

/** Working days were closed or opened again, to heads and oversight. */
export interface ClosedDaysNotice extends NoticeKey {
  readonly v: 1;
  readonly channel: 'email';
  readonly recipient: `officer:${string}`;
  readonly template: typeof closedDaysTemplate;
  readonly at: Instant;
  /** Local dates. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Absent: an import did. */
  readonly by?: Administrator;
}

/** An office was moved or closed, to heads on both sides: nothing of any ticket. */
export interface OfficeMoveNotice extends NoticeKey {
  readonly v: 1;
  readonly channel: 'email';
  readonly recipient: `officer:${string}`;
  readonly template: typeof officeMoveTemplate;
  readonly at: Instant;
  readonly institution: string;
  readonly became: 'moved' | 'closed';
  /** Under which it lies now, or which takes its place. */
  readonly to: string;
  readonly by: Administrator;
}

/** An event of a direction to an institution, to its head, to who gave it, or to the head above: nothing of any ticket. */
export interface DirectionNotice
  extends NoticeKey, Pick<InstitutionDirection, 'from' | 'as' | 'to' | 'goal' | 'dueBy'> {
  readonly v: 1;
  readonly channel: 'email';
  readonly recipient: `officer:${string}`;
  readonly template: typeof directionTemplate;
  readonly at: Instant;
  readonly direction: string;
  readonly says: DirectionEventType;
  /** How many tickets it includes, and how many were left then. */
  readonly included: number;
  readonly left: number;
}

/** The weekly brief of an institution, to who subscribed to it: its figures are read when it goes out. */
export interface BriefNotice extends NoticeKey {
  readonly v: 1;
  readonly channel: 'email';
  readonly recipient: `officer:${string}`;
  readonly template: typeof briefTemplate;
  readonly at: Instant;
  readonly institution: string;
  /** Local date of its Tuesday, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What an administrator did, to those who are to know. */
export type AdministrationNotice = SuspensionNotice | ClosedDaysNotice | OfficeMoveNotice;

export type Notice =
  | CitizenNotice
  | OfficerSms
  | EmailNotice
  | DigestNotice
  | SurgeNotice
  | HeadshipNotice
  | ProposalNotice
  | DirectionNotice
  | BriefNotice
  | AdministrationNotice;

export const isToCitizen = (notice: Notice): notice is CitizenNotice => notice.recipient === 'citizen';

export const isSmsToCitizen = (notice: Notice): notice is SmsNotice =>
  isToCitizen(notice) && notice.channel === 'sms';

export const isSurgeNotice = (notice: Notice): notice is SurgeNotice => notice.template === surgeTemplate;

export const isHeadshipNotice = (notice: Notice): notice is HeadshipNotice =>
  notice.template === headshipTemplate;

export const isProposalNotice = (notice: Notice): notice is ProposalNotice =>
  proposalTemplates.some((template) => template === notice.template);

export const isDirectionNotice = (notice: Notice): notice is DirectionNotice =>
  notice.template === directionTemplate;

export const isBriefNotice = (notice: Notice): notice is BriefNotice => notice.template === briefTemplate;

export const isAdministrationNotice = (notice: Notice): notice is AdministrationNotice =>
  notice.template === closedDaysTemplate ||
  notice.template === officeMoveTemplate ||
  suspensionTemplates.some((template) => template === notice.template);

export const isDigestNotice = (notice: Notice): notice is DigestNotice => isDigest(notice.template);

/** One ticket in a digest. */
export interface DigestLine {
  readonly v: 1;
  readonly recipient: `officer:${string}`;
  readonly day: string;
  /** When that digest goes out. */
  readonly at: Instant;
  readonly number: string;
  readonly version: number;
  readonly kind: Kind;
  readonly urgent: boolean;
  readonly institution?: string;
  readonly date?: Instant;
  /** Date by which a direction is to be done. */
  readonly doneBy?: Instant;
  /** For the sake of which duty its reader is told. Lines of before lack it. */
  readonly duty?: NoticedOfficer;
  /** It reminds of a step of a cycle: told while that is still to be done. */
  readonly reminds?: { readonly step: RemindedStep; readonly cycle: number };
  /** In which digest. */
  readonly digest: Digest;
  /** What happened, in the words of this e-mail's subject. */
  readonly says?: TicketEmail;
  /** In which words it tells its reader. A release that knows none of these tells the ticket alone: it says nothing, for the sake of no duty. */
  readonly tells?: LaterEmail;
}

/** Finds what a line says happened. Undefined: it tells the ticket alone. */
export const saidBy = ({ says, tells }: Pick<DigestLine, 'says' | 'tells'>): TicketEmail | undefined =>
  tells ?? says;

/** What follows an event. */
export interface Plan {
  readonly notices: readonly Notice[];
  readonly digestLines: readonly DigestLine[];
  /** What stands in News of officers besides. */
  readonly news: readonly NewsItem[];
}

/** The officer a notice goes to, by registry id. */
export const officerOf = (recipient: `officer:${string}`): string => recipient.slice('officer:'.length);

/** A notice's key as a person reads it in a log: no name, no phone, no address. */
export const noticeName = ({ about, recipient, channel }: NoticeKey): string =>
  `${about}#${recipient}#${channel}`;

/**
 * E-mail wakes nobody. Of SMS to citizens those of urgent tickets, the first, a new secret and a code wait for no morning;
 * of those to officers all but a surge: what is urgent in it was told to who is on duty.
 */
export function goesOutAtNight(notice: Notice): boolean {
  if (notice.channel === 'email') return true;
  if (isSurgeNotice(notice)) return false;
  if (!isToCitizen(notice)) return true;
  const rule: SmsTemplateRule = smsTemplates[notice.template];
  return notice.urgent || rule.atNight === true;
}
