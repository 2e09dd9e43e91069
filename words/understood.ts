import { inEach } from '../domain/foundation/vocabulary/language.ts';
import type { Explaining } from '../domain/institutions/understanding/understanding.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

const { said, chosen, usual, named } = t.understood;

/** Why words are understood so: by words of somebody's own, each in quotation marks; by what was chosen; by a rule of routing. */
export const explaining: Explaining = {
  said: (words) => said({ words: words.map((word) => `"${word}"`).join(', ') }),
  ...{ chosen, usual, named },
  ruled: (reason, place) =>
    inEach((language) => fill(reason, place === undefined ? {} : { place: place.shortName }, language)),
};
