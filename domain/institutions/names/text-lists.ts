import { madeOnce } from '../../foundation/vocabulary/made-once.ts';
import type { InstitutionKind } from '../registry/institution.ts';
import { wordsOf } from '../registry/search-words.ts';
import { formsOfAddress } from './could-mean.ts';
import type { NameRules, WordsByLanguage } from './name-rules.ts';

/** Words in their order that are a title of whoever heads an institution of this kind, or any office. */
export interface TitlePhrase {
  readonly phrase: readonly string[];
  readonly of: 'any' | InstitutionKind;
  /** It means the head of the office only where the office is said with it. */
  readonly wantsOffice: boolean;
}

const phrasesOf = (words: WordsByLanguage): readonly (readonly string[])[] =>
  Object.values(words).flat().map(wordsOf);

const single = (words: WordsByLanguage): ReadonlySet<string> =>
  new Set(Object.values(words).flat().flatMap(wordsOf));

/** The phrases that are titles, by their first words. */
function titlePhrases({ titlesInText, titlesInTextOfAny }: NameRules) {
  const { alone, ofTheOffice, leading } = titlesInTextOfAny;
  const titles: readonly TitlePhrase[] = [
    ...(Object.entries(titlesInText) as [InstitutionKind, WordsByLanguage][]).flatMap(([kind, words]) =>
      phrasesOf(words).map((phrase) => ({ phrase, of: kind, wantsOffice: false })),
    ),
    ...phrasesOf(alone).map((phrase) => ({ phrase, of: 'any' as const, wantsOffice: false })),
    ...[ofTheOffice, leading]
      .flatMap(phrasesOf)
      .map((phrase) => ({ phrase, of: 'any' as const, wantsOffice: true })),
  ];
  return Map.groupBy(titles, ({ phrase: [first = ''] }) => first);
}

/** The lists of the rules as a text is compared with them, made once for each set of rules. */
export const textListsOf = madeOnce((rules: NameRules) => {
  const titles = titlePhrases(rules);
  return {
    addresses: new Set(formsOfAddress(rules)),
    otherPeople: single(rules.otherPeople),
    badDeeds: single(rules.badDeeds),
    titles,
    /** Every word of a title, once. */
    wordsOfTitles: new Set([...titles.values()].flat().flatMap(({ phrase }) => phrase)),
  };
});
export type TextLists = ReturnType<typeof textListsOf>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They join what somebody is with where: mkurugenzi wa jiji. */
export const joining = set('wa ya la cha za vya mwa pa of at in for kwenye katika');
/** Between a joining word and what it joins. */
export const pointing = set(
  'hii hiyo hili hilo hiki hicho huu huo this that the our your their its hizi hizo',
);
export const ours = set('wetu wenu wao yetu yenu yao letu lenu chetu chenu');
export const before = set('this the your our their that huyu huyo yule');
export const here = set('hapa hapo huku huko here there hapohapo');
export const anyOffice = set(
  'ofisi ofisini office taasisi institution shirika authority idara department kitengo unit wakala agency mamlaka organisation organization place',
);
/** Before a title or a name: whose something is, or where somebody went. */
export const owning = set('wa ya la cha za vya mwa pa kwa of to for near with from');
