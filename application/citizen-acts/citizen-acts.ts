import { appeal } from '../../domain/casework/acts/appeals/appeal.ts';
import { accept, undoAcceptance } from '../../domain/casework/acts/citizen/accept.ts';
import type { PreferencesChosen } from '../../domain/casework/acts/citizen/change-preferences.ts';
import { confirmRemedy } from '../../domain/casework/acts/citizen/confirm-remedy.ts';
import { rate } from '../../domain/casework/acts/citizen/rate.ts';
import type { CitizenActContext } from '../../domain/casework/acts/citizen/citizen-act-context.ts';
import { undoWithdrawal, withdraw } from '../../domain/casework/acts/citizen/withdraw.ts';
import { undoReclassification } from '../../domain/casework/acts/classification/undo-reclassification.ts';
import type { Rating } from '../../domain/foundation/vocabulary/findings.ts';
import { replyOfCitizen } from '../../domain/casework/acts/handling/reply.ts';
import type { ActInput } from '../../domain/casework/acts/perform.ts';
import { filesToName, type FilesToName } from '../../domain/casework/acts/name-files.ts';
import type { Attachment } from '../../domain/ticketing/attachments/attachment.ts';
import type { NamedFile } from '../../domain/ticketing/tickets/facts.ts';
import type { RefusalCode } from '../../words/refusals.ts';
import type { ChangeToSave, TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import { object } from '../../domain/casework/acts/transfers/object.ts';
import { RequestRefused } from '../request-refused.ts';
import { decidePreferences } from './decide-preferences.ts';
import { changeOpenness, type ContactKeeping, type OpennessChosen } from './openness.ts';

type Nothing = Readonly<Record<string, never>>;

/** With what is written files of the ticket are named, by their places. */
interface NamingPlaces {
  readonly attachments?: readonly number[];
}

/** What a citizen says with each act, beside that it is to be done. */
export interface CitizenActDetails {
  readonly reply: { readonly message: string } & NamingPlaces;
  readonly object: { readonly reason: string };
  readonly accept: Nothing;
  readonly 'undo-acceptance': Nothing;
  /** Where it was not done, it is an appeal, and the reason says what is missing. */
  readonly 'confirm-remedy': { readonly done: boolean; readonly reason?: string };
  readonly appeal: { readonly grounds: string } & NamingPlaces;
  readonly rate: { readonly rating: Rating; readonly message?: string };
  /** Whether somebody put pressure on the citizen to withdraw it. */
  readonly withdraw: { readonly pressure: boolean; readonly reason?: string };
  readonly 'undo-withdrawal': Nothing;
  readonly 'undo-reclassification': Nothing;
  readonly 'change-openness': OpennessChosen;
  readonly 'change-preferences': PreferencesChosen;
}
export type CitizenActName = keyof CitizenActDetails;

/** What a citizen asks for, with all that it is decided on. */
interface ActToDecide<Details> extends ContactKeeping {
  readonly history: TicketHistory;
  readonly actContext: CitizenActContext;
  readonly details: Details;
  /** Who and when, and what was written. */
  readonly input: ActInput;
  /** The files of the ticket; none where the act names none. */
  readonly attachments: readonly Attachment[];
}

/** How an act of citizens is done. */
export interface CitizenAct<Details> {
  /** The parts of what is written with it; none where nothing is. */
  readonly writes?: (details: Details) => WrittenParts;
  /** The places of the files that it names. */
  readonly names?: (details: Details) => readonly number[];
  /** Throws ActRefused, and refusals of its own. */
  readonly decide: (asked: ActToDecide<Details>) => ChangeToSave;
}

/** What was given of a reason. */
const reasonOf = ({ reason }: { readonly reason?: string }) => (reason === undefined ? {} : { reason });

const placesNamed = ({ attachments = [] }: NamingPlaces) => attachments;

const whyNotNamed = {
  'not-there': 'attachment-not-found',
  refused: 'attachment-refused',
  'named-before': 'attachment-named-before',
} as const satisfies Record<Exclude<FilesToName['outcome'], 'there'>, RefusalCode>;

/** The files that are named, or the problem with the first that cannot be. */
function namedFiles(
  history: TicketHistory,
  { details, attachments }: Pick<ActToDecide<NamingPlaces>, 'details' | 'attachments'>,
): readonly NamedFile[] {
  const found = filesToName(placesNamed(details), attachments, history);
  if (found.outcome === 'there') return found.files;
  const { place } = found;
  throw new RequestRefused({ code: whyNotNamed[found.outcome], parameters: { place } });
}

/** What citizens can do on their tickets: what is written with each act, and who decides on it. */
export const citizenActs: { readonly [Name in CitizenActName]: CitizenAct<CitizenActDetails[Name]> } = {
  reply: {
    writes: ({ message }) => ({ message }),
    names: placesNamed,
    decide: ({ history, input, actContext: { rules }, ...given }) => {
      if (history.ticket.status === 'closed') throw new RequestRefused({ code: 'ticket-closed' });
      return replyOfCitizen(history, { ...input, attachments: namedFiles(history, given) }, rules);
    },
  },
  object: {
    writes: ({ reason }) => ({ reason }),
    decide: ({ history, input, actContext: { context, giver, rules } }) =>
      object(history, { ...input, receiver: context.lineage, giver, office: context.office }, rules),
  },
  accept: { decide: ({ history, input, actContext: { rules } }) => accept(history, input, rules) },
  'undo-acceptance': {
    decide: ({ history, input, actContext: { rules } }) => undoAcceptance(history, input, rules),
  },
  'confirm-remedy': {
    writes: reasonOf,
    decide: ({ history, input, details: { done }, actContext: { context, rules } }) =>
      done
        ? confirmRemedy(history, input, rules)
        : appeal(history, { ...input, context, remedyMissing: true }, rules),
  },
  appeal: {
    writes: ({ grounds: reason }) => ({ reason }),
    names: placesNamed,
    decide: ({ history, input, actContext: { context, rules }, ...given }) =>
      appeal(history, { ...input, context, attachments: namedFiles(history, given) }, rules),
  },
  rate: {
    writes: ({ message }) => (message === undefined ? {} : { message }),
    decide: ({ history, input, details: { rating }, actContext: { rules } }) =>
      rate(history, { ...input, rating }, rules),
  },
  withdraw: {
    writes: reasonOf,
    decide: ({ history, input, details: { pressure }, actContext: { rules } }) =>
      withdraw(history, { ...input, pressure }, rules),
  },
  'undo-withdrawal': {
    decide: ({ history, input, actContext: { rules } }) => undoWithdrawal(history, input, rules),
  },
  'undo-reclassification': {
    decide: ({ history, input, actContext: { formerCategory: category, context, rules } }) =>
      undoReclassification(history, { ...input, category, context }, rules),
  },
  'change-openness': {
    decide: ({ history, input, details, ...kept }) => changeOpenness(history, input, details, kept),
  },
  'change-preferences': {
    decide: ({ history, input, details, ...sealing }) => decidePreferences(history, input, details, sealing),
  },
};
