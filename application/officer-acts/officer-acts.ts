import type { ActOfOfficers } from '../../domain/foundation/vocabulary/acts.ts';
import type { SettingAsideReason } from '../../domain/foundation/vocabulary/findings.ts';
import { closingTimeOn } from '../../domain/foundation/time/closing-time.ts';
import type {
  ChoiceOf,
  MarkOf,
  AskedName,
  TextsWith,
} from '../../domain/casework/officer-acts/officer-acts.ts';
import type { Change } from '../../domain/ticketing/tickets/event.ts';
import type { NoteDetails } from '../../domain/casework/acts/handling/note.ts';
import type { ActNamingFiles } from '../../domain/casework/officer-acts/acts-naming-files.ts';
import { chosenReceiver } from './assign.ts';
import type { PlacesOfFiles } from './files-named.ts';
import { requireMentioned, type MentionsSaid } from './mentioned.ts';
import { mainTicket, takenIn } from './merge.ts';
import type { OfficerActAsked } from './officer-act.ts';
import { chosenClassification, meantOfficer } from './reclassify.ts';
import { requireInstitution } from './require-known.ts';
import { chosenTarget, giverNow } from './transfer.ts';

/**
 * Acts with which an officer names what is looked up before they are decided: each says what is named, and finds it. Of the
 * others what is said is what is chosen. Dates are local, `YYYY-MM-DD`.
 */
const lookUps = {
  assign: chosenReceiver,
  transfer: chosenTarget,
  'keep-transfer': async (asked: OfficerActAsked) => ({ giver: await giverNow(asked) }),
  /** Without `to`: back to whoever gave it away. */
  'undo-transfer': async (asked: OfficerActAsked, { to }: { readonly to?: string }) => {
    const giver = await giverNow(asked);
    return { giver, ...(await chosenTarget(asked, { to: to ?? giver })) };
  },
  /** Without an institution: the holder. */
  direct: async (
    asked: OfficerActAsked,
    { dueBy, institution, ...said }: MentionsSaid & { readonly dueBy: string; readonly institution?: string },
  ) => {
    const { registry, rules } = asked;
    if (institution !== undefined) await requireInstitution(registry, institution, 'institution');
    return {
      dueBy: closingTimeOn(dueBy, rules.calendar),
      ...(institution !== undefined && { institution }),
      ...(await requireMentioned(asked, said)),
    };
  },
  note: async (
    asked: OfficerActAsked,
    { calledBack, handOver, mentions = [] }: MentionsSaid & Omit<NoteDetails, 'mentions'>,
  ) => ({
    ...(calledBack !== undefined && { calledBack }),
    ...(handOver !== undefined && { handOver }),
    ...(await requireMentioned(asked, { mentions })),
  }),
  'report-direction': requireMentioned,
  reclassify: chosenClassification,
  'name-officer': meantOfficer,
  /** `ticket`: the number of the one that has the final answer. */
  'set-aside': async (
    { otherTicket }: OfficerActAsked,
    { because, ticket }: { readonly because: SettingAsideReason; readonly ticket?: string },
  ) => {
    const answered = ticket === undefined ? undefined : await otherTicket(ticket);
    return { because, answeredIn: answered?.ticket };
  },
  merge: mainTicket,
} satisfies { readonly [A in ActOfOfficers]?: LookUp<A> };

type LookUp<A extends ActOfOfficers> = (asked: OfficerActAsked, said: never) => Promise<ChoiceOf<A>>;
type LookUps = typeof lookUps;
const byAct: { readonly [A in ActOfOfficers]?: LookUp<A> } = lookUps;

/** What an officer says with an act, beside what is written. */
type SaidWith<A extends ActOfOfficers> = A extends keyof LookUps
  ? Parameters<LookUps[A]> extends [unknown, infer Said]
    ? Said
    : unknown
  : ChoiceOf<A>;

/** The places of the files that go with an act. */
type FilesWith<A extends ActOfOfficers> = A extends ActNamingFiles ? PlacesOfFiles : unknown;

/** What officers do by name. A request for an identity is no act of this kind: it is sealed for custodians. */
export type OfficerActName = Exclude<AskedName<ActOfOfficers>, 'request-identity'>;

/** What an officer says with each act, by the name by which it is asked for. */
export type OfficerActDetails = {
  readonly [Name in OfficerActName]: {
    [A in ActOfOfficers]: AskedName<A> extends Name
      ? SaidWith<A> & TextsWith<A> & MarkOf<A> & FilesWith<A>
      : never;
  }[ActOfOfficers];
};

/** What is chosen with an act, once everything that the details name was found. Refuses what the registry does not know. */
export async function choiceOf<A extends ActOfOfficers>(
  act: A,
  asked: OfficerActAsked,
  details: object,
): Promise<ChoiceOf<A>> {
  const lookUp = byAct[act];
  return lookUp === undefined ? details : await lookUp(asked, details as never);
}

/** What is saved with a change of another ticket besides; undefined: nothing. */
export const savedBesides = async (
  asked: OfficerActAsked,
  { event }: Change,
  choice: unknown,
): Promise<Change | undefined> =>
  event.type === 'merge' ? takenIn(asked, choice as ChoiceOf<'merge'>) : undefined;
