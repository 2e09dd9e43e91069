import type { FileRefusal } from '../attachments/attachment.ts';
import type { FormatName } from '../attachments/formats.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Act } from '../../foundation/vocabulary/acts.ts';
import { findings, ratings, settingAsideReasons } from '../../foundation/vocabulary/findings.ts';
import { firstDeskWays, laterDeskWays } from '../../foundation/vocabulary/desk-ways.ts';
import { kinds, opennesses } from '../../foundation/vocabulary/kinds.ts';
import type { StatedSuggestion } from '../../institutions/understanding/stated-suggestion.ts';
import { clockSteps, repeatedSteps } from './ticket.ts';

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
export interface NamedFile extends Pick<CheckedFile, 'place' | 'upload'> {
  /** Stated of an office's file, which is clean before anything names it and has no other event. Absent: its citizen's. */
  readonly kept?: AttachedFile['kept'];
}

/** What a fact is, as data: types and schemas derive from it. */
export type FactKind<Value = unknown> =
  | {
      readonly is: 'text' | 'count' | 'moment' | 'duration' | 'yes-or-no' | 'suggested';
      readonly value?: Value;
    }
  | { readonly is: 'one-of'; readonly among: readonly Value[] };

const text: FactKind<string> = { is: 'text' };
/** From 1 up. */
const count: FactKind<number> = { is: 'count' };
const moment: FactKind<Instant> = { is: 'moment' };
const duration: FactKind<Duration> = { is: 'duration' };
const suggested: FactKind<StatedSuggestion> = { is: 'suggested' };
const yesOrNo: FactKind<boolean> = { is: 'yes-or-no' };
const oneOf = <const Value extends string | number | true>(...among: readonly Value[]): FactKind<Value> => ({
  is: 'one-of',
  among,
});
/** Absent where it is not so. */
const mark = oneOf(true);

/**
 * Every fact that some event states: data only, never a text, never a contact. A name means one thing in all acts; which of
 * them state it, `factsByAct` says.
 */
export const factKinds = {
  acknowledgeBy: moment,
  /** Until when it was to be acknowledged, where that moved. */
  acknowledgeByBefore: moment,
  /** Along with a main ticket: who answered that. */
  answeredBy: text,
  /** The number of the ticket that has the final answer to the same matter. */
  answeredIn: text,
  /** The version of the event that asked for an identity. */
  asked: count,
  /** The officer who asked. */
  asker: text,
  /** It is urgent by it, and was not before. */
  becameUrgent: mark,
  because: oneOf(...settingAsideReasons),
  /** At the desk: when its officer called the citizen back, before it was written down. Absent: they did not. */
  calledBackAt: moment,
  /** Whether somebody answered that call. */
  calledBackReached: yesOrNo,
  /** How it came to the desk, where `way` names only what is nearest. */
  cameBy: oneOf(...laterDeskWays),
  /** The version of the calendar that deadlines are counted by from now on. */
  calendar: count,
  /** What it is of from then on fits no category. Events of before this was told lack it. */
  catchAll: mark,
  categoryBefore: text,
  /** The number of an earlier ticket, from which this one goes on. */
  cites: text,
  /** A name in free text could mean a head, so that it started at the level above. */
  couldMeanHead: mark,
  /** Of a recurring reminder in this cycle, this one included. */
  count,
  /** The level that decides on an objection. */
  decider: text,
  /** The version of the event that gave a direction. */
  direction: count,
  /** Until when something is to be answered, decided or done. */
  dueBy: moment,
  /** By how much a deadline was put off. */
  extension: duration,
  /** Towards fewer rights, so that the citizen may undo it. */
  fewerRights: yesOrNo,
  /** Nobody is left who could decide an appeal. */
  final: mark,
  finding: oneOf(...findings),
  /** Who left the office, and had the ticket until then. */
  formerOfficer: text,
  /** Which officer gave a direction. */
  giver: text,
  /** It is for whoever has the ticket next, until they acted. */
  handOver: mark,
  /** Who is to do it, where that is not the holder, or who asked. */
  institution: text,
  /** The number of the ticket that joined. */
  joined: text,
  kindBefore: oneOf(...kinds),
  lifeAtRisk: mark,
  /** The number of the main ticket. */
  main: text,
  /** Who it is given to, was taken from, or is about. */
  officer: text,
  /** The officers whom the words call on, by their ids with a space between: each saw the whole ticket then. */
  mentions: text,
  opennessBefore: oneOf(...opennesses),
  /** Whether somebody put pressure on the citizen. */
  pressure: yesOrNo,
  /** When the remedy is promised for. */
  promisedBy: moment,
  rating: oneOf(...ratings),
  /** At the desk: the stamp on it, from which its deadlines run. */
  receivedAt: moment,
  /** The citizen was asked about the promised remedy: whether it is there. */
  remedied: yesOrNo,
  /** The incident that it is of too, as its citizen said: the number of the ticket that was there first. */
  sameAs: text,
  /** Its citizen said so, and nobody of that incident waited for an answer any more. */
  sameAsGone: mark,
  /** To the keyed hash of the receipt secret (`commitmentToSecret`). Events of before it was committed to lack it. */
  secretCommitment: text,
  /** Version of the server key that the receipt secret derives from. */
  secretKey: text,
  step: oneOf(...clockSteps, ...repeatedSteps),
  /** So many edits that took rights away or put the date off. Events of before this was told took one back. */
  takenBack: count,
  /** No level lies above both institutions, so nobody could decide on an objection. Events of before this was told lack it. */
  undecidable: mark,
  /** What was suggested by the words before it was sent. Absent: nothing was. */
  understood: suggested,
  unit: text,
  /** The last second in which the officer who asked sees an identity. */
  viewUntil: moment,
  /** How it came to the desk, or what is nearest to that of the ways that were there first. */
  way: oneOf(...firstDeskWays),
} as const satisfies Readonly<Record<string, FactKind>>;

export type FactName = keyof typeof factKinds;
export type FactValue<Name extends FactName> =
  (typeof factKinds)[Name] extends FactKind<infer Value> ? Value : never;

type Name = FactName | 'file' | 'attachments';
type Optional<Bare extends string> = `${Bare}?`;

/** What the events of each act state, in their order; with a question mark: not always. Of other acts, nothing. */
const factsByAct = {
  submit: [
    'catchAll?',
    'cites?',
    'couldMeanHead?',
    'sameAs?',
    'sameAsGone?',
    'understood?',
    'way?',
    'cameBy?',
    'receivedAt?',
    'calledBackAt?',
    'calledBackReached?',
    'secretKey',
    'secretCommitment?',
  ],
  assign: ['officer?', 'unit?', 'formerOfficer?'],
  'assign-to-self': ['officer?', 'unit?'],
  reply: ['attachments?'],
  note: ['attachments?', 'calledBackReached?', 'handOver?', 'mentions?'],
  respond: ['finding', 'final?', 'promisedBy?', 'main?', 'answeredBy?', 'attachments?'],
  extend: ['dueBy', 'extension'],
  transfer: ['undecidable?'],
  object: ['dueBy', 'decider?'],
  escalate: ['step?'],
  remind: ['step', 'count?', 'dueBy?'],
  recompute: ['calendar', 'acknowledgeByBefore?', 'acknowledgeBy?'],
  direct: ['dueBy', 'institution?', 'mentions?'],
  'report-direction': ['direction', 'dueBy', 'giver?', 'mentions?'],
  reclassify: ['kindBefore', 'categoryBefore', 'catchAll?', 'fewerRights', 'becameUrgent?'],
  'undo-reclassification': ['kindBefore', 'categoryBefore', 'catchAll?', 'takenBack?'],
  'name-officer': ['officer?'],
  refer: ['finding', 'final?', 'attachments?'],
  'set-aside': ['because', 'final?', 'answeredIn?'],
  'confirm-remedy': ['remedied'],
  appeal: ['remedied?', 'attachments?'],
  rate: ['rating'],
  withdraw: ['pressure'],
  merge: ['main'],
  'take-in': ['joined'],
  unassign: ['officer'],
  'open-up': ['opennessBefore'],
  'hide-again': ['opennessBefore'],
  'request-identity': ['dueBy', 'lifeAtRisk?'],
  'grant-identity': ['asked', 'asker', 'viewUntil'],
  'refuse-identity': ['asked', 'asker'],
  'remind-custodians': ['asked', 'dueBy', 'institution'],
  'lapse-identity': ['asked', 'asker'],
  attach: ['file'],
  'refuse-file': ['file'],
  'remove-file': ['file'],
} as const satisfies Partial<Record<Act, readonly (Name | Optional<Name>)[]>>;

/** Where of an act a fact has one value alone. */
const onlyValues = {
  refer: { finding: 'referred' },
  /** An urgent ticket that nobody acknowledged; absent: the response is what was missed, or a head handed it up. */
  escalate: { step: 'acknowledgement-missed' },
  appeal: { remedied: false },
  'confirm-remedy': { remedied: true },
} as const satisfies Partial<Record<Act, { readonly [Name in FactName]?: FactValue<Name> }>>;

/** Files that acts name: each reader is told of them in a form of its own. Events of before files could be named lack them. */
export interface FilesByAct {
  readonly attach: { readonly file: AttachedFile };
  readonly 'refuse-file': { readonly file: RefusedFile };
  readonly 'remove-file': { readonly file: NamedFile };
  readonly reply: { readonly attachments: readonly NamedFile[] };
  readonly note: { readonly attachments: readonly NamedFile[] };
  readonly respond: { readonly attachments: readonly NamedFile[] };
  readonly refer: { readonly attachments: readonly NamedFile[] };
  readonly appeal: { readonly attachments: readonly NamedFile[] };
}

/** The acts that say something besides. */
export type ActWithFacts = keyof typeof factsByAct;

type Stated<A extends ActWithFacts> = (typeof factsByAct)[A][number];
type In<Table, A, Name> = A extends keyof Table
  ? Name extends keyof Table[A]
    ? Table[A][Name]
    : never
  : never;
type OwnValue<A, Name> = In<FilesByAct, A, Name> | In<typeof onlyValues, A, Name>;
type ValueOf<A, Name> = [OwnValue<A, Name>] extends [never]
  ? Name extends FactName
    ? FactValue<Name>
    : never
  : OwnValue<A, Name>;
type Stating<A extends ActWithFacts> = {
  readonly [Name in Exclude<Stated<A>, Optional<string>>]: ValueOf<A, Name>;
} & {
  readonly [Name in Stated<A> as Name extends Optional<infer Bare> ? Bare : never]?: Name extends Optional<
    infer Bare
  >
    ? ValueOf<A, Bare>
    : never;
};

/** What an event of the act says besides who, when and where; most acts say nothing. */
export type FactsOf<A extends Act> = A extends ActWithFacts ? Stating<A> : Readonly<Record<string, never>>;

type NameIn<Facts> = Facts extends unknown ? keyof Facts : never;
type ValueIn<Facts, Name> = Facts extends unknown ? (Name extends keyof Facts ? Facts[Name] : never) : never;

/** Any of the facts that events state, whichever acts state them. */
export type AnyFacts = {
  readonly [Name in NameIn<FactsOf<ActWithFacts>>]?: Exclude<ValueIn<FactsOf<ActWithFacts>, Name>, undefined>;
};

/** One fact that an act states. */
interface StatedFact {
  readonly name: string;
  readonly isOptional: boolean;
  /** Undefined of files. */
  readonly kind: FactKind | undefined;
}

const isFact = (name: string): name is FactName => Object.hasOwn(factKinds, name);

function kindIn(act: Act, name: string): FactKind | undefined {
  const only: Partial<Record<Act, Readonly<Record<string, unknown>>>> = onlyValues;
  const value = only[act]?.[name];
  if (value !== undefined) return { is: 'one-of', among: [value] };
  return isFact(name) ? factKinds[name] : undefined;
}

/** The facts that events of an act state. */
export const factsStated = (act: ActWithFacts): readonly StatedFact[] =>
  factsByAct[act].map((stated) => {
    const name = stated.replace(/\?$/, '');
    return { name, isOptional: name !== stated, kind: kindIn(act, name) };
  });

export const actsWithFacts = Object.keys(factsByAct) as readonly ActWithFacts[];
