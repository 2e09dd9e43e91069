import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { SendStep } from '../../ticket-form/send-step.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { isAskedFirst } from './signals.ts';
import { laterTexts } from './later-texts.ts';
import { sendTexts } from './texts.ts';

/** What each page asks. */
export const titleOf: Readonly<Record<SendStep, Text>> = { ...laterTexts, words: sendTexts.words };

/** What was understood is agreed to, what was read back is sent; elsewhere somebody goes on. */
export function buttonAt(step: SendStep, answers: TicketAnswers): Text {
  if (step === 'check') return sendTexts.send;
  const isRead = answers.understood !== undefined && !isAskedFirst(answers);
  return step === 'understood' && isRead ? laterTexts.agree : sendTexts.next;
}
