import type { ActOfCitizens } from '../../domain/foundation/vocabulary/acts.ts';
import type { Attachment } from '../../domain/ticketing/attachments/attachment.ts';
import type { NamedFile } from '../../domain/ticketing/tickets/facts.ts';
import type { ChangeToSave } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import type { PreferencesChosen } from '../../domain/casework/acts/citizen/change-preferences.ts';
import { filesToName, type FilesToName } from '../../domain/casework/acts/name-files.ts';
import { textsIn } from '../../domain/casework/acts/act-definition.ts';
import {
  citizenActOf,
  citizenActs,
  type CitizenDeciding,
  type SaidWith,
} from '../../domain/casework/citizen-acts/citizen-acts.ts';
import type { RefusalCode } from '../../words/refusals.ts';
import { RequestRefused } from '../request-refused.ts';
import { decidePreferences } from './decide-preferences.ts';
import { changeOpenness, type ContactKeeping, type OpennessChosen } from './openness.ts';

/** What a citizen asks for, with all that it is decided on. */
interface CitizenActAsked extends CitizenDeciding, ContactKeeping {
  /** The files of the ticket; none where the act names none. */
  readonly attachments: readonly Attachment[];
}

/** With what is written files of the ticket are named, by their places. */
interface NamingPlaces {
  readonly attachments?: readonly number[];
}

/** What an act asked for by this name says is not what is decided: it names files, leaves a contact, or is one of two acts. */
interface AskedOtherwise<Details> {
  /** Absent: as the act of this name says. */
  readonly writes?: (details: Details) => WrittenParts;
  /** The places of the files that it names. */
  readonly names?: (details: Details) => readonly number[];
  /** Throws ActRefused, and refusals of its own. */
  readonly decide: (asked: CitizenActAsked, details: Details) => ChangeToSave;
}
const askedOtherwise = <Details>(row: AskedOtherwise<Details>): AskedOtherwise<Details> => row;

const placesNamed = ({ attachments = [] }: NamingPlaces) => attachments;

const whyNotNamed = {
  'not-there': 'attachment-not-found',
  refused: 'attachment-refused',
  'named-before': 'attachment-named-before',
} as const satisfies Record<Exclude<FilesToName['outcome'], 'there'>, RefusalCode>;

/** The files that are named, or the problem with the first that cannot be. */
function namedFiles(
  { history, attachments }: CitizenActAsked,
  details: NamingPlaces,
): { readonly attachments: readonly NamedFile[] } {
  const found = filesToName(placesNamed(details), attachments, history);
  if (found.outcome === 'there') return { attachments: found.files };
  const { place } = found;
  throw new RequestRefused({ code: whyNotNamed[found.outcome], parameters: { place } });
}

const otherwise = {
  reply: askedOtherwise<{ readonly message: string } & NamingPlaces>({
    names: placesNamed,
    decide(asked, details) {
      if (asked.history.ticket.status === 'closed') throw new RequestRefused({ code: 'ticket-closed' });
      return citizenActs.reply.decide(asked, namedFiles(asked, details));
    },
  }),
  appeal: askedOtherwise<{ readonly grounds: string } & NamingPlaces>({
    writes: ({ grounds: reason }) => ({ reason }),
    names: placesNamed,
    decide: (asked, details) => citizenActs.appeal.decide(asked, namedFiles(asked, details)),
  }),
  /** Where it was not done, it is an appeal, and the reason says what is missing. */
  'confirm-remedy': askedOtherwise<{ readonly done: boolean; readonly reason?: string }>({
    decide: (asked, { done }) =>
      done
        ? citizenActs['confirm-remedy'].decide(asked, {})
        : citizenActs.appeal.decide(asked, { remedyMissing: true }),
  }),
  'change-openness': askedOtherwise<OpennessChosen>({ decide: changeOpenness }),
  'change-preferences': askedOtherwise<PreferencesChosen>({ decide: decidePreferences }),
};
type Otherwise = typeof otherwise;

/** What citizens do by name: how open they are is one name for two acts. */
export type CitizenActName = Exclude<ActOfCitizens, 'open-up' | 'hide-again'> | keyof Otherwise;

/** What a citizen says with each act, beside that it is to be done. */
export type CitizenActDetails = {
  readonly [Name in CitizenActName]: Name extends keyof Otherwise
    ? Parameters<Otherwise[Name]['decide']>[1]
    : Name extends ActOfCitizens
      ? SaidWith<Name>
      : never;
};

/** How an act of citizens is done. */
interface CitizenActDone {
  /** The parts of what is written with it; none where nothing is. */
  readonly writes: WrittenParts;
  /** Whether it names files. */
  readonly namesFiles: boolean;
  /** Throws ActRefused, and refusals of its own. */
  readonly decide: (asked: CitizenActAsked) => ChangeToSave;
}

const isOtherwise = (name: CitizenActName): name is keyof Otherwise => Object.hasOwn(otherwise, name);
const isAct = (name: CitizenActName): name is ActOfCitizens & CitizenActName =>
  Object.hasOwn(citizenActs, name);

/** What is written with an act that is asked for by this name, and who decides on it. */
export function citizenActFor<Name extends CitizenActName>(
  name: Name,
  details: CitizenActDetails[Name],
): CitizenActDone {
  const row: AskedOtherwise<never> | undefined = isOtherwise(name) ? otherwise[name] : undefined;
  const definition = isAct(name) ? citizenActOf(name) : undefined;
  return {
    writes: row?.writes?.(details as never) ?? textsIn(details, definition?.writes ?? {}),
    namesFiles: (row?.names?.(details as never) ?? []).length > 0,
    decide(asked) {
      const decide = row?.decide ?? definition?.decide;
      if (decide === undefined) throw new RangeError(`Nobody decides on ${name}.`);
      return decide(asked, details as never);
    },
  };
}
