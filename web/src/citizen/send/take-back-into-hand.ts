import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { newKey } from '../../api/new-key.ts';
import { takeFromOutbox } from '../../phone/outbox.ts';
import type { UnsentTicket } from '../../phone/outbox-ticket.ts';
import { takeUpDraft } from './draft-in-hand.ts';
import { setErrorsInHand } from './errors-in-hand.ts';
import { errorsOfRefusal } from './errors.ts';
import { sendSteps } from '../../ticket-form/send-step.ts';

/** Takes a ticket out of the outbox, to be changed: where it was refused, with the errors at their questions. */
export async function takeBackIntoHand(ticket: UnsentTicket, language: Language): Promise<void> {
  const { answers, files, key, tried, state } = ticket;
  await takeFromOutbox(key);
  const refusal = state.is === 'refused' ? state.because : undefined;
  const mistakes = refusal === undefined ? [] : errorsOfRefusal(refusal, language);
  // Under this key another ticket was received, perhaps from another tab: this one is a new one.
  const isTaken = refusal?.because === 'refused' && refusal.problem.code === 'idempotency-key-reused';
  takeUpDraft(
    {
      answers,
      files,
      passed: sendSteps.filter((step) => !mistakes.some((mistake) => mistake.step === step)),
      ...(isTaken ? { key: newKey(), tried: [] } : { key, tried }),
    },
    'not-kept',
  );
  setErrorsInHand(mistakes);
}
