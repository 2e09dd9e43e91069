import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/office')>('officer/office');

export const outTexts = t.outTexts;

/** What is said of a field of an absence that was left empty. */
export const missingOfAway = t.missingOfAway;

/** Says who acts for the head, and on which days. */
export const awayText = (facts: { readonly name: string; readonly from: Text; readonly until: Text }): Text =>
  t.away(facts);

/** A colleague with what they have. */
export const colleagueText = (facts: { readonly name: string; readonly open: string }): Text =>
  t.colleague(facts);
