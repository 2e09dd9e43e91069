import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/ticket-form')>('pages/ticket-form');

/** What the questions of a ticket ask of whoever sends it. */
export const ticketQuestionTexts = t.ticketQuestion;

/** What is asked in words of its own by whoever sends it, and by who writes it down for somebody else. */
type AskedOtherwise =
  | 'details'
  | 'detailsHint'
  | 'kind'
  | 'matter'
  | 'cites'
  | 'citesHint'
  | 'place'
  | 'files'
  | 'you'
  | 'noticeLanguage';
type Hint = 'matterHint' | 'subjectHint' | 'safeNoHint' | 'languageHint';

/** Texts of the questions of a ticket. */
export type TicketQuestionTexts = Readonly<
  Record<Exclude<keyof typeof ticketQuestionTexts, Hint> | AskedOtherwise, Text> &
    Partial<Record<Hint, Text | undefined>>
>;
