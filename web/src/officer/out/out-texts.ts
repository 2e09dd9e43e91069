import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/office')>('officer/office');

export const outTexts = t.outTexts;

/** What is said of a field of an absence that was left empty. */
export const missingOfAway = t.missingOfAway;

interface Named {
  readonly name: Text;
}

/** Says who acts for the head, and on which days. */
export const awayText = (facts: { readonly name: string; readonly from: Text; readonly until: Text }): Text =>
  t.away(facts);

/** A colleague with what they have. */
export const colleagueText = (facts: { readonly name: string; readonly open: string }): Text =>
  t.colleague(facts);

/** Says who stands in for an officer, and on which days. */
export const outText: typeof awayText = (facts) => t.outFor(facts);

/** A colleague who is out themselves, until which day. */
export const outUntilText = (facts: { readonly name: string; readonly until: Text }): Text =>
  t.outUntil(facts);

/** Who is told of an absence. */
export const isTold = (facts: Named): Text => t.isTold(facts);

/** Says how many of how many tickets the deputy gets. */
export const getsOf = (facts: { readonly all: string; readonly gets: string; readonly name: string }): Text =>
  t.getsOf(facts);

/** What the deputy acts on. */
export const actsOn = (facts: { readonly name: string }): Text => t.actsOn(facts);

/** Why tickets are kept from a deputy, and to whom they go. */
export const keptTexts: Readonly<Record<'person' | 'sensitive', (facts: Named) => Text>> = t.keptTo;

/** Says that there is nobody above, to whom that goes which is kept. */
export const nobodyAbove: Text = t.nobodyAbove;

/** For whom somebody stands in, and until when. */
export const standsInForText = (facts: { readonly name: Text; readonly until: Text }): Text =>
  t.standsInFor(facts);
