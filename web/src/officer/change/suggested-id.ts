import { valueOf, type Values } from './values.ts';

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
const namesOfIds = ['person', 'short-sw'];

/** The values after a field was filled in: an id that nobody typed follows the name. */
export function withValue(values: Values, field: string, value: string): Values {
  const next = { ...values, [field]: value };
  if (!namesOfIds.includes(field)) return next;
  const isSuggested = valueOf(values, 'id') === idFrom(valueOf(values, field));
  return isSuggested ? { ...next, id: idFrom(value) } : next;
}
