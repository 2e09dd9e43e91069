import { kinds, type Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import type { Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';
import type { GovernedPart } from '../registry/governed-parts.ts';
import type { Unserved } from '../registry/hierarchy.ts';
import type { Institution } from '../registry/institution.ts';

/** Matters that are asked about and never decided. */
export const signals = ['danger', 'sexual-violence', 'corruption', 'person'] as const;
export type Signal = (typeof signals)[number];

/** Parts of a ticket that words tell. */
export const toldParts = ['kind', 'category', 'place', 'office'] as const;
export type ToldPart = (typeof toldParts)[number];

/** A place as the registry names its parts. */
export type NamedPlace = Readonly<Partial<Record<GovernedPart, string>>>;

/** One reading of words, with how likely it is right (0 to 1) and why. */
export interface LikelyReading<Of> {
  readonly of: Of;
  readonly probability: number;
  readonly reason: Text;
}

/** What somebody's words are about, each part with how likely it is. */
export interface Understanding {
  /** All that the words speak for, the likeliest first; never empty. */
  readonly kinds: readonly LikelyReading<Kind>[];
  /** Registry ids, the likeliest first, six at most. */
  readonly categories: readonly LikelyReading<string>[];
  /** The places that the words name: several where two fit. On the road the regions that they name. */
  readonly places: readonly LikelyReading<NamedPlace>[];
  /** No council is asked for, as the words say: it was abroad, or on the road. Absent where a place or this was chosen. */
  readonly whereabouts?: LikelyReading<Whereabouts>;
  /** The best first, five at most. */
  readonly offices: readonly LikelyReading<Institution>[];
  readonly signals: readonly Signal[];
  /** What should be asked next: what is unsure and matters most for the office. */
  readonly asks?: ToldPart;
  /** The place, or an office that the words name, belongs to a tree that takes tickets elsewhere. */
  readonly elsewhere?: Unserved;
  /** Version of the model: a short hash of what it is made of. */
  readonly model: string;
}

/** How a reading is explained: the sentences come from whoever asks. */
export interface Explaining {
  /** These words say so. */
  readonly said: (words: readonly string[]) => Text;
  /** It was chosen. */
  readonly chosen: Text;
  /** Nothing says so, and it is so most often. */
  readonly usual: Text;
  /** The office is named, and no rule says more. */
  readonly named: Text;
  /** A rule of routing says so; the place is the narrowest that is known. */
  readonly ruled: (reason: Text, place: Institution | undefined) => Text;
}

/** What was suggested to whoever sent a ticket: ids alone, the likeliest first, and no words. */
export interface Suggested {
  /** `model` of the understanding that suggested it. */
  readonly model: string;
  readonly kinds: readonly Kind[];
  readonly categories: readonly string[];
  readonly offices: readonly string[];
  readonly places?: readonly string[];
}

/** So much of what was suggested is kept with a ticket. */
export const mostSuggested = { kinds: kinds.length, categories: 3, offices: 5, places: 3 } as const;
