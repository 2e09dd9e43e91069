import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/institution')>('officer/institution');

export const institutionTexts = t.institutionTexts;

export const closedSince = (on: Text): Text => t.closedSince({ on });

export const takenBy = (successor: Text): Text => t.takenBy({ successor });

/** Who acts, and when: dates in words. */
export const actingBetween = (name: string, from: Text, until: Text): Text =>
  t.actingBetween({ name, from, until });
