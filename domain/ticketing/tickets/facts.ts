import type { FileRefusal } from '../attachments/attachment.ts';
import type { FormatName } from '../attachments/formats.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Act } from '../../foundation/vocabulary/acts.ts';
import type { Finding, Rating, SettingAsideReason } from '../../foundation/vocabulary/findings.ts';
import type { DeskWay, Kind, Openness } from '../../foundation/vocabulary/kinds.ts';
import type { ClockStep, RepeatedStep } from './ticket.ts';

/** A file that the history names without saying what is in it. */
export interface CommittedFile {
  /** In bytes. */
  readonly size: number;
  /** To its SHA-256, under the salt that lies with the attachment: `commitmentToFile`. */
  readonly commitment: string;
}

/** Which file, as it was sent. No name of a file is asked or kept. */
interface CheckedFile {
  /** Which of the ticket's places, from 1. */
  readonly place: number;
  /** Names the upload, by the hash of the key under which its place was asked for: each has one event. */
  readonly upload: string;
  /** Absent where it was not read. */
  readonly sent?: CommittedFile;
}

/** A file that passed its check: what is kept is the cleaned one, which is what is opened. */
export interface AttachedFile extends CheckedFile {
  /** The format by content. */
  readonly kept: CommittedFile & { readonly format: FormatName };
}

/** A file that did not. */
export interface RefusedFile extends CheckedFile {
  readonly because: FileRefusal;
}

/** A file that was named beside a text: this very upload, whatever becomes of it, or of its place. */
export type NamedFile = Pick<CheckedFile, 'place' | 'upload'>;

/** What was written names files. Events of before files could be named lack it, as do those that name none. */
interface NamingFiles {
  readonly attachments?: readonly NamedFile[];
}

/** What the ticket was before it was reclassified, or before that was undone. */
interface FormerClassification {
  readonly kindBefore: Kind;
  readonly categoryBefore: string;
}

/** What it is of from then on fits no category. Events of before this was told lack it. */
interface FittingNone {
  readonly catchAll?: true;
}

interface FormerOpenness {
  readonly opennessBefore: Openness;
}

/** States that nobody is left who could decide an appeal. */
interface Finality {
  readonly final?: true;
}

/** The decision on a request to reveal an identity, or that there was none. */
interface SettledRequest {
  /** The version of the event that asked. */
  readonly asked: number;
  /** The officer who asked. */
  readonly asker: string;
}

/** The acts that say something besides, and what. Data only: never a text, never a contact. */
interface FactsByAct {
  readonly submit: FittingNone & {
    /** The number of an earlier ticket, from which this one goes on. */
    readonly cites?: string;
    /** A name in free text could mean a head, so that it started at the level above. */
    readonly couldMeanHead?: true;
    /** The incident that it is of too, as its citizen said: the number of the ticket that was there first. */
    readonly sameAs?: string;
    /** Its citizen said so, and nobody of that incident waited for an answer any more. */
    readonly sameAsGone?: true;
    /** At the desk: how it came, and the stamp on it, from which its deadlines run. */
    readonly way?: DeskWay;
    readonly receivedAt?: Instant;
    /** Version of the server key that the receipt secret derives from. */
    readonly secretKey: string;
    /** To the keyed hash of the receipt secret (`commitmentToSecret`). Events of before it was committed to lack it. */
    readonly secretCommitment?: string;
  };
  /** To an officer, to a unit, or to an officer of it. */
  readonly assign: { readonly officer?: string; readonly unit?: string };
  readonly 'assign-to-self': { readonly officer?: string; readonly unit?: string };
  readonly respond: Finality & {
    readonly finding: Finding;
    /** When the remedy is promised for. */
    readonly promisedBy?: Instant;
    /** Along with a main ticket: its number, and who answered that. */
    readonly main?: string;
    readonly answeredBy?: string;
  };
  readonly 'set-aside': Finality & {
    readonly because: SettingAsideReason;
    /** The number of the ticket that has the final answer to the same matter. */
    readonly answeredIn?: string;
  };
  readonly refer: Finality & { readonly finding: 'referred' };
  /** The new deadline, and by how much it was put off. */
  readonly extend: { readonly dueBy: Instant; readonly extension: Duration };
  /** Until when it is to be done, and by whom, where that is not the holder. */
  readonly direct: { readonly dueBy: Instant; readonly institution?: string };
  /** The version of the event that gave it, until when it was to be done, and which officer gave it. */
  readonly 'report-direction': {
    readonly direction: number;
    readonly dueBy: Instant;
    readonly giver?: string;
  };
  /** No level lies above both institutions, so nobody could decide on an objection. Events of before this was told lack it. */
  readonly transfer: { readonly undecidable?: true };
  /** Until when it is to be decided on, and by which level. */
  readonly object: { readonly dueBy: Instant; readonly decider?: string };
  readonly escalate: {
    /** An urgent ticket that nobody acknowledged; absent: the response is what was missed, or a head handed it up. */
    readonly step?: 'acknowledgement-missed';
  };
  readonly remind: {
    readonly step: ClockStep | RepeatedStep;
    /** Count of a recurring reminder in this cycle, this one included. */
    readonly count?: number;
    /** Date by which a direction is to be done. */
    readonly dueBy?: Instant;
  };
  readonly recompute: {
    /** The version of the calendar that deadlines are counted by from now on. */
    readonly calendar: number;
    /** Until when it was to be acknowledged, and is now, where that moved. */
    readonly acknowledgeByBefore?: Instant;
    readonly acknowledgeBy?: Instant;
  };
  readonly reclassify: FormerClassification &
    FittingNone & {
      /** Towards fewer rights, so that the citizen may undo it. */
      readonly fewerRights: boolean;
      /** It is urgent by it, and was not before. */
      readonly becameUrgent?: true;
    };
  readonly 'undo-reclassification': FormerClassification &
    FittingNone & {
      /** So many edits that took rights away or put the date off. Events of before this was told took one back. */
      readonly takenBack?: number;
    };
  /** Whom the name in free text means; absent: nobody. */
  readonly 'name-officer': { readonly officer?: string };
  readonly reply: NamingFiles;
  readonly appeal: NamingFiles & {
    /** The citizen was asked about the promised remedy, and it is missing. */
    readonly remedied?: false;
  };
  readonly 'confirm-remedy': { readonly remedied: true };
  readonly rate: { readonly rating: Rating };
  /** Whether somebody put pressure on the citizen. */
  readonly withdraw: { readonly pressure: boolean };
  /** The number of the main ticket. */
  readonly merge: { readonly main: string };
  /** The number of the ticket that joined. */
  readonly 'take-in': { readonly joined: string };
  /** From whom it was taken. */
  readonly unassign: { readonly officer: string };
  readonly 'open-up': FormerOpenness;
  readonly 'hide-again': FormerOpenness;
  /** Until when a custodian decides. */
  readonly 'request-identity': { readonly dueBy: Instant; readonly lifeAtRisk?: true };
  /** When the request lapses at the latest, and which institution asked. */
  readonly 'remind-custodians': {
    readonly asked: number;
    readonly dueBy: Instant;
    readonly institution: string;
  };
  readonly 'grant-identity': SettledRequest & {
    /** The last second in which the officer who asked sees it. */
    readonly viewUntil: Instant;
  };
  readonly 'refuse-identity': SettledRequest;
  readonly 'lapse-identity': SettledRequest;
  readonly attach: { readonly file: AttachedFile };
  readonly 'refuse-file': { readonly file: RefusedFile };
  readonly 'remove-file': { readonly file: NamedFile };
}

/** What an event of the act says besides who, when and where; most acts say nothing. */
export type FactsOf<A extends Act> = A extends keyof FactsByAct
  ? FactsByAct[A]
  : Readonly<Record<string, never>>;

type NameIn<Facts> = Facts extends unknown ? keyof Facts : never;
type ValueIn<Facts, Name> = Facts extends unknown ? (Name extends keyof Facts ? Facts[Name] : never) : never;

/** Any of the facts that events state, whichever acts state them. */
export type AnyFacts = {
  readonly [Name in NameIn<FactsOf<ActWithFacts>>]?: Exclude<ValueIn<FactsOf<ActWithFacts>, Name>, undefined>;
};

/** The acts that say something besides. */
export type ActWithFacts = keyof FactsByAct;
