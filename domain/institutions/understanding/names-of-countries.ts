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

const firstLetter = 'A'.charCodeAt(0);
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(firstLetter + at));
const home = 'TZ';

/** The official names of all countries but this one, in every language, as the standard library has them. */
function officialNames(): readonly string[] {
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  return languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => (code === home ? [] : (names.of(code) ?? [])));
  });
}

let known: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** Names of what lies outside the country in words, by their first word. */
export function namesOfCountries(): ReadonlyMap<string, readonly (readonly string[])[]> {
  known ??= Map.groupBy(
    [...officialNames(), ...saidInstead.flatMap((row) => row.split('|'))].map(wordsOf),
    ([first = '']) => first,
  );
  return known;
}
