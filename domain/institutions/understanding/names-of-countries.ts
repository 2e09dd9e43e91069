import { groupedByKey } from '../../foundation/vocabulary/grouped-by-key.ts';
import { languages } from '../../foundation/vocabulary/language.ts';
import { wordsOf } from '../registry/search-words.ts';

/** What people call countries, and cities and parts of the world beyond the border, besides what they are called officially. */
const saidInstead: readonly string[] = [
  'uarabuni | arabuni | falme za kiarabu | uae | emirates | dubai | abu dhabi | sharjah | doha | muscat | maskat | riyadh | jeddah | jedda | makka | mecca',
  'nairobi | kampala | kigali | bujumbura | lusaka | lubumbashi | kinshasa | harare | maputo | johannesburg | joburg | sauzi | cairo',
  'uk | usa | america | amerika | london | new york | toronto | ulaya | europe | majuu | ughaibuni | korea | kongo | congo | drc',
  'guangzhou | beijing | mumbai | delhi | istanbul | kuala lumpur | bangkok',
  'nje ya nchi | nje ya tanzania | abroad | overseas | outside tanzania | outside the country',
];

/** Names that mean something else as well: property, a dome, Sunday, a man, a stop of buses in Dar es Salaam, schools. */
const meansElse: ReadonlySet<string> = new Set([
  ...['mali', 'kuba', 'dominika', 'morisi', 'morocco'],
  ...['st martin', 'st lucia', 'st helena'],
]);

const firstLetter = 'A'.charCodeAt(0);
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(firstLetter + at));

/** Codes with names that are no country abroad: this one, unions of countries, the unknown, and tests of software. */
const noCountryAbroad: ReadonlySet<string> = new Set(['TZ', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** The official names of all countries but this one, in every language, as the standard library has them. */
function officialNames(): readonly string[] {
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  return languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => (noCountryAbroad.has(code) ? [] : (names.of(code) ?? [])));
  });
}

/** A name of what lies outside the country. */
interface NameOfCountry {
  readonly words: readonly string[];
  /** It counts only right after words that say a country. */
  readonly meansElse: boolean;
}

let known: ReadonlyMap<string, readonly NameOfCountry[]> | undefined;

/** Names of what lies outside the country in words, by their first word. */
export function namesOfCountries(): ReadonlyMap<string, readonly NameOfCountry[]> {
  known ??= groupedByKey(
    [...officialNames(), ...saidInstead.flatMap((row) => row.split('|'))].map((name) => {
      const words = wordsOf(name);
      return [words[0] ?? '', { words, meansElse: meansElse.has(words.join(' ')) }] as const;
    }),
  );
  return known;
}
