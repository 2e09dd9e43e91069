import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Answers, QuestionOf } from '../../forms/question.ts';
import type { OfficersAnswer } from '../platform/officers-answers.ts';
import type { Opened } from './opened.ts';

/** What a form knows of its act, whatever tickets it is about. */
export interface AboutAct {
  /** The longest extension in working days, where the API says it. */
  readonly mostDays?: number | undefined;
  /** Today in the offices, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a form knows of the ticket that it is about. */
export interface AboutTicket extends AboutAct {
  readonly ticket: Opened;
}

/** What only acts on a ticket are answered with. */
export type AnsweredOfTicket =
  | OfficersAnswer<AboutAct>
  /** Somebody of the office that holds the ticket. `given`: who gets it. */
  | { readonly kind: 'staff'; readonly given?: true }
  /** A unit of the institution that holds it. */
  | { readonly kind: 'unit'; readonly none: Text }
  /** Any institution, found by its name. */
  | { readonly kind: 'office' }
  | { readonly kind: 'category'; readonly none: Text }
  /** Whom what is written calls on: offered behind an `@` at its end. */
  | { readonly kind: 'mentions' }
  /** The number of another ticket. `alike`: perhaps one of those like it that the office holds. */
  | { readonly kind: 'ticket'; readonly alike?: true };

/** One question of an act. */
export type FormQuestion = QuestionOf<AboutAct, AnsweredOfTicket>;

/** What an act asks of its officer. Where it is asked for, the API says with the offer of it. */
export interface OfficerActForm {
  /** The key of an act that is done often, the same in every language so that hands learn it once, and the Swahili word that the key is a letter of. */
  readonly shortcut?: { readonly key: string; readonly word: string };
  readonly questions: readonly FormQuestion[];
  /** Files may go with it. `inside`: never to its citizen. */
  readonly files?: 'sent' | 'inside';
  /** What is so now, where it is to be changed. */
  readonly begins?: (about: AboutTicket) => Answers;
  /** It can't be taken back. */
  readonly grave?: true;
}

/** Where the name of a chosen office stands among what was typed, beside its id. */
export const nameOfOffice = (question: string): string => `${question}:name`;
