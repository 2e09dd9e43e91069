import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { ListedPlace } from './public-lists.ts';

/** What stands around a name and says what the list already says. */
const saidByTheList: Readonly<Partial<Record<ListedPlace['kind'], RegExp>>> = {
  region: /^Mkoa (wa )?| Region$/,
  ward: /^Kata (ya )?| Ward$/,
};

/** The name of a place among others of its kind: who types its first letters finds it. */
export const placeLabel = ({ kind, shortName }: ListedPlace, say: (text: Text) => string): string =>
  say(shortName).replace(saidByTheList[kind] ?? '', '');
