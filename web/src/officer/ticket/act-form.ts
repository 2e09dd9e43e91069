import type { TextRules } from '../../../../domain/foundation/vocabulary/plain-text.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { DoneByOfficer, Opened } from './opened.ts';

/** What was typed or chosen, by the names of the questions. */
export type Typed = Readonly<Record<string, string>>;

/** What a form knows of the ticket that it is about. */
export interface AboutTicket {
  readonly ticket: Opened;
  /** The longest extension in working days, where the API says it. */
  readonly mostDays?: number | undefined;
  /** Today in the offices, `YYYY-MM-DD`. */
  readonly today: string;
}

interface Question {
  /** Name of the question among what was typed and of its field in the document. */
  readonly name: string;
  /** JSON pointer into the request body, by which the API's errors find the field. */
  readonly pointer: string;
  readonly label: Text;
  readonly hint?: Text;
  /** What is said where nothing was typed. Absent: it may be left out. */
  readonly missing?: Text;
  /** Whether it may not be left out, where that hangs on what else was typed. */
  readonly needed?: (typed: Typed) => boolean;
  /** Asked only then. */
  readonly when?: (typed: Typed, about: AboutTicket) => boolean;
}

export interface ChoiceOfForm {
  readonly value: string;
  readonly label: Text;
  readonly means?: Text;
}

/** One question of an act, by what it is answered with. */
export type FormQuestion =
  /** In the officer's own words. */
  | (Question & { readonly kind: 'words'; readonly rules: Required<TextRules> })
  /** In one line. */
  | (Question & { readonly kind: 'line'; readonly rules: Required<TextRules> })
  | (Question & {
      readonly kind: 'choice';
      readonly choices: (about: AboutTicket) => readonly ChoiceOfForm[];
    })
  | (Question & { readonly kind: 'yes' })
  | (Question & { readonly kind: 'days'; readonly atMost: (about: AboutTicket) => number })
  /** A local date that lies ahead. */
  | (Question & { readonly kind: 'date' })
  /** Somebody of the office that holds the ticket. `given`: who gets it. */
  | (Question & { readonly kind: 'staff'; readonly given?: true })
  /** A unit of the institution that holds it. */
  | (Question & { readonly kind: 'unit'; readonly none: Text })
  /** Any institution, found by its name. */
  | (Question & { readonly kind: 'office' })
  | (Question & { readonly kind: 'category'; readonly none: Text })
  /** The number of another ticket. `alike`: perhaps one of those like it that the office holds. */
  | (Question & { readonly kind: 'ticket'; readonly alike?: true });

/** How one act is asked of the API. */
export interface CallOfAct {
  readonly params: {
    readonly path: { readonly number: string };
    readonly header: { readonly 'Idempotency-Key': string; readonly 'If-Match'?: string };
  };
  readonly signal: AbortSignal;
}

interface PostedAct {
  readonly data?: DoneByOfficer | { readonly number: string };
  readonly error?: unknown;
  readonly response: Response;
}

/** How an act is done from its form. */
export interface OfficerActForm {
  readonly questions: readonly FormQuestion[];
  /** What is so now, where it is to be changed. */
  readonly begins?: (about: AboutTicket) => Typed;
  /** It can't be taken back. */
  readonly grave?: true;
  /** What the API takes. */
  readonly details: (typed: Typed) => Readonly<Record<string, unknown>>;
  readonly post: (call: CallOfAct, typed: Typed) => Promise<PostedAct>;
}

interface Row<Details extends Readonly<Record<string, unknown>>> {
  readonly questions?: readonly FormQuestion[];
  readonly begins?: (about: AboutTicket) => Typed;
  readonly grave?: true;
  readonly details: (typed: Typed) => Details;
  readonly post: (call: CallOfAct, details: Details) => Promise<PostedAct>;
}

/** A form whose details are what its route takes. */
export const formOf = <Details extends Readonly<Record<string, unknown>>>({
  questions = [],
  details,
  post,
  ...rest
}: Row<Details>): OfficerActForm => ({
  ...rest,
  questions,
  details,
  post: (call, typed) => post(call, details(typed)),
});

/** What was typed, without the space around it. */
export const typedIn = (typed: Typed, name: string): string => (typed[name] ?? '').trim();

/** Where the name of a chosen office stands among what was typed, beside its id. */
export const nameOfOffice = (question: string): string => `${question}:name`;

/** A part of a request that is left out where nothing was typed. */
export function optionalPart<Name extends string>(name: Name, typed: string): Partial<Record<Name, string>> {
  const part: Partial<Record<Name, string>> = {};
  if (typed !== '') part[name] = typed;
  return part;
}
