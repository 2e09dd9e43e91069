import { idFrom } from '../../../../domain/foundation/vocabulary/suggested-ids.ts';
import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Answers } from '../../forms/question.ts';

/** From which fields an id is suggested. */
const namesOfIds = ['person', `short-${languages[0]}`];

/** The values after a field was filled in: an id that nobody typed follows the name. */
export function withChanges(values: Answers, changes: Answers): Answers {
  const next = { ...values, ...changes };
  const named = namesOfIds.find((field) => changes[field] !== undefined);
  const isSuggested = named !== undefined && (values['id'] ?? '') === idFrom(values[named] ?? '');
  return isSuggested ? { ...next, id: idFrom(next[named] ?? '') } : next;
}
