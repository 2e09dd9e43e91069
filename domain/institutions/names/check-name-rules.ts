import { wordsOf } from '../registry/search-words.ts';
import type { NameRules, Tolerance } from './name-rules.ts';

function* faultsOfTolerances(shortestWord: number, tolerances: readonly Tolerance[]): Generator<string> {
  for (const [place, { from, lettersOff }] of tolerances.entries()) {
    const before = tolerances[place - 1];
    if (from < shortestWord) yield `tolerances: words of ${from} letters are not compared at all`;
    if (before !== undefined && from <= before.from) yield 'tolerances: they go from the shortest words on';
    if (!Number.isInteger(lettersOff) || lettersOff < 1 || lettersOff * 3 > from)
      yield `tolerances: of ${from} letters at most a third may be off, not ${lettersOff}`;
  }
}

/** What is wrong with the rules by which names are compared, one sentence for each fault, with its place. */
export function errorsOfNameRules(rules: NameRules): readonly string[] {
  const { shortestWord, tolerances, formsOfAddress, titlesOfTheOffice, titlesByKind, sameNames } = rules;
  const { titlesInText, titlesInTextOfAny, otherPeople, badDeeds } = rules;
  const faults = [...faultsOfTolerances(shortestWord, tolerances)];
  if (!Number.isInteger(shortestWord) || shortestWord < 2) faults.push('shortestWord: at least 2 letters');

  const lists = [
    ...Object.entries({ formsOfAddress, titlesOfTheOffice, otherPeople, badDeeds }),
    ...[titlesByKind, titlesInText, titlesInTextOfAny].flatMap((titles) => Object.entries(titles)),
  ];
  for (const [list, byLanguage] of lists)
    for (const [language, words] of Object.entries(byLanguage))
      for (const word of words)
        if (wordsOf(word).length === 0) faults.push(`${list}.${language}: "${word}" has no letter`);

  for (const [language, words] of Object.entries(titlesOfTheOffice))
    if (words.length === 0) faults.push(`titlesOfTheOffice.${language}: there is no title`);

  const spellings = sameNames.flat();
  for (const row of sameNames)
    if (row.length < 2) faults.push(`sameNames: "${row.join()}" is alone in its row`);
  for (const [place, spelling] of spellings.entries()) {
    if (wordsOf(spelling).join(' ') !== spelling)
      faults.push(`sameNames: "${spelling}" is not written as names are compared, in small letters`);
    if (spellings.indexOf(spelling) !== place) faults.push(`sameNames: "${spelling}" is there twice`);
  }
  return faults;
}
