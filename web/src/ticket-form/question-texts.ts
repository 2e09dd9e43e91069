import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/ticket-form')>('pages/ticket-form');

/** What the questions of a ticket ask of whoever sends it. */
export const ticketQuestionTexts = t.ticketQuestion;

/** Texts of the questions of a ticket, for whoever sends it or writes it down for somebody else. */
export type TicketQuestionTexts = Readonly<Record<keyof typeof ticketQuestionTexts, Text>>;
