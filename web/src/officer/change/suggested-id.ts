import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Answers } from '../../forms/question.ts';

/** An id that a name suggests: `Zawadi Mushi` is `zawadi-mushi`. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .slice(0, 60);

/** From which fields an id is suggested. */
const namesOfIds = ['person', `short-${languages[0]}`];

/** The values after a field was filled in: an id that nobody typed follows the name. */
export function withChanges(values: Answers, changes: Answers): Answers {
  const next = { ...values, ...changes };
  const named = namesOfIds.find((field) => changes[field] !== undefined);
  const isSuggested = named !== undefined && (values['id'] ?? '') === idFrom(values[named] ?? '');
  return isSuggested ? { ...next, id: idFrom(next[named] ?? '') } : next;
}
