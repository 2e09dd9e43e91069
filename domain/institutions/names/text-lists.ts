import { wordsOf } from '../registry/search-words.ts';
import { formsOfAddress } from './could-mean.ts';
import type { NameRules, WordsByLanguage } from './name-rules.ts';

const phrasesOf = (words: WordsByLanguage): readonly (readonly string[])[] =>
  Object.values(words)
    .flat()
    .map(wordsOf)
    .toSorted((a, b) => b.length - a.length);

const single = (words: WordsByLanguage): ReadonlySet<string> =>
  new Set(Object.values(words).flat().flatMap(wordsOf));

/** The lists of the rules as a text is compared with them, made once for each set of rules. */
function made(rules: NameRules) {
  const { alone, ofTheOffice, leading } = rules.titlesInTextOfAny;
  return {
    addresses: new Set(formsOfAddress(rules)),
    otherPeople: single(rules.otherPeople),
    badDeeds: single(rules.badDeeds),
    titlesByKind: Object.entries(rules.titlesInText).flatMap(([kind, words]) =>
      phrasesOf(words).map((phrase) => ({ kind, phrase })),
    ),
    alone: phrasesOf(alone),
    ofTheOffice: phrasesOf(ofTheOffice),
    leading: phrasesOf(leading),
  };
}
export type TextLists = ReturnType<typeof made>;

const lists = new WeakMap<NameRules, TextLists>();

export function textListsOf(rules: NameRules): TextLists {
  const known = lists.get(rules) ?? made(rules);
  lists.set(rules, known);
  return known;
}

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
