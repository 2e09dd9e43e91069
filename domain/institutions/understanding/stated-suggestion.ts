import type { Category } from '../registry/registry.ts';
import type { Suggested } from './understanding.ts';

/** What was suggested to whoever sent a ticket, as the event of sending states it. */
export interface StatedSuggestion extends Suggested {
  /** No category of it is sensitive or has one receiver alone. Events of before this was stated lack it. */
  readonly ordinary?: true;
}

type Judged = Pick<Category, 'id' | 'sensitive' | 'onlyReceiver'>;

/**
 * States what was suggested, with whether all of it may be counted in the open: what words were read as may be sensitive where
 * the ticket is not. `categories`: all there are; one that is not among them is not taken for ordinary.
 */
export function statedSuggestion(suggested: Suggested, categories: readonly Judged[]): StatedSuggestion {
  const ordinary = new Set(
    categories.flatMap(({ id, sensitive, onlyReceiver }) =>
      sensitive || onlyReceiver !== undefined ? [] : [id],
    ),
  );
  return { ...suggested, ...(suggested.categories.every((id) => ordinary.has(id)) && { ordinary: true }) };
}
