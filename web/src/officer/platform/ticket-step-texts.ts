import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { TicketStep } from '../../../../domain/foundation/vocabulary/ticket-steps.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket-steps')>('officer/ticket-steps');

/** Names a step of tickets within a sentence, behind a count. */
export const ticketStepTexts: Readonly<Record<TicketStep, Text>> = t.ticketStep;
