import { answeredKinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { createHeld } from '../../platform/held.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';

interface WaitAtHand {
  readonly institution?: string;
  readonly sentences: readonly Text[];
}

const atHand = createHeld<WaitAtHand>(() => ({ sentences: [] }));

/** The institution whose wait is worth knowing. None of a matter about a person, nor of a sensitive one: these are in no figure. */
function institutionOf({ kind, category, about, institution }: TicketAnswers): string | undefined {
  const isCounted = answeredKinds.some((one) => one === kind) && category?.sensitive === false;
  return isCounted && (about === undefined || about === 'nobody') ? institution?.id : undefined;
}

/** Has at hand how long an answer usually takes where the ticket goes. */
export async function prepareUsualWait(answers: TicketAnswers): Promise<void> {
  const institution = institutionOf(answers);
  if (institution === undefined || institution === atHand.now().institution) return;
  atHand.become({ institution, sentences: [] });
  const { askUsualWait } = await import('./usual-wait.ts');
  const sentences = await askUsualWait(institution);
  if (atHand.now().institution === institution) atHand.become({ institution, sentences });
}

/** What is known by now of how long an answer takes where the ticket goes. */
export function usualWaitAtHand(answers: TicketAnswers): readonly Text[] {
  const { institution, sentences } = atHand.now();
  return institution !== undefined && institution === institutionOf(answers) ? sentences : [];
}
