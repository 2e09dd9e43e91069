import type { Kind } from '../../../domain/foundation/vocabulary/kinds.ts';

/** Kinds that can be about how somebody did their work. */
export const canBeAboutSomebody: Readonly<Record<Kind, boolean>> = {
  complaint: true,
  question: false,
  suggestion: false,
  opinion: true,
  compliment: true,
};
