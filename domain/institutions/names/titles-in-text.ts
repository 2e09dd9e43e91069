import { wordsOf } from '../registry/search-words.ts';
import type { Institution } from '../registry/institution.ts';
import { isSameWord, letters } from './could-mean.ts';
import type { NameRules } from './name-rules.ts';
import {
  anyOffice,
  before as pointsAt,
  here,
  joining,
  ours,
  owning,
  pointing,
  textListsOf,
  type TextLists,
  type TitlePhrase,
} from './text-lists.ts';
import type { WordInText } from './words-in-text.ts';

/** A title in a text: from `start` up to but without `end`. */
interface Title {
  readonly start: number;
  readonly end: number;
  /** Whose it is: that of these kinds, or of whichever office was chosen. */
  readonly of: readonly TitlePhrase['of'][];
  /** It means the head of the office only where the office is said with it. */
  readonly wantsOffice: boolean;
}

/** The words of names of the offices: what comes after "mkurugenzi wa" where their own is meant. */
export const officeWordsOf = (offices: readonly Institution[]): ReadonlySet<string> =>
  new Set(
    offices
      .flatMap(({ name, shortName }) => [name.sw, name.en, shortName.sw, shortName.en])
      .flatMap(wordsOf)
      .filter((word) => !joining.has(word) && word !== 'mkuu' && word !== 'taifa' && word !== 'tanzania'),
  );

/** From this length on a word of a title may be misspelled. */
const shortestMisspelled = 7;

/** The words of titles that a word of a text is, or is a slip of. */
type WordsMeant = (said: string) => ReadonlySet<string>;

/** What each word of a text means is found once, however often it is said. */
function wordsMeantBy({ wordsOfTitles }: TextLists, rules: NameRules): WordsMeant {
  const known = new Map<string, ReadonlySet<string>>();
  return (said) => {
    const found = known.get(said);
    if (found !== undefined) return found;
    const meant = new Set<string>();
    for (const word of wordsOfTitles)
      if (said === word || (letters(word) >= shortestMisspelled && isSameWord(said, word, rules)))
        meant.add(word);
    known.set(said, meant);
    return meant;
  };
}

const isPhraseAt = (
  text: readonly WordInText[],
  at: number,
  phrase: readonly string[],
  meant: WordsMeant,
): boolean =>
  phrase.every((part, step) => {
    const found = text[at + step];
    return found !== undefined && (step === 0 || !found.opens) && meant(found.word).has(part);
  });

/** The titles of a text, the longest where several begin at one word. */
function titlesOf(text: readonly WordInText[], lists: TextLists, rules: NameRules): readonly Title[] {
  const titles: Title[] = [];
  const meant = wordsMeantBy(lists, rules);
  for (let at = 0; at < text.length; at += 1) {
    const begun = [...meant(text[at]?.word ?? '')].flatMap((first) => lists.titles.get(first) ?? []);
    const said = begun.filter(({ phrase }) => isPhraseAt(text, at, phrase, meant));
    const length = Math.max(0, ...said.map(({ phrase }) => phrase.length));
    if (length === 0) continue;
    const longest = said.filter(({ phrase }) => phrase.length === length);
    titles.push({
      start: at,
      end: at + length,
      of: longest.map((title) => title.of),
      wantsOffice: longest.every(({ wantsOffice }) => wantsOffice),
    });
    at += length - 1;
  }
  return titles;
}

/** What is said after a title of where it is held. */
type Held = 'here' | 'elsewhere' | 'unsaid';

const notTheHead = new Set(['msaidizi', 'assistant', 'mstaafu', 'mwenza', 'wangu']);

function heldAt(text: readonly WordInText[], { end }: Title, office: ReadonlySet<string>): Held {
  const next = text[end];
  if (next === undefined || next.opens || next.apart) return 'unsaid';
  if (notTheHead.has(next.word)) return 'elsewhere';
  if (ours.has(next.word)) return 'here';
  if (here.has(next.word) || anyOffice.has(next.word) || office.has(next.word)) return 'here';
  if (!joining.has(next.word) && !pointing.has(next.word)) return 'unsaid';
  return placeSaid(text, end + 1, office);
}

/** What a joining word joins: `wa hapa`, `wa ofisi hii`, `of the hospital`. */
function placeSaid(text: readonly WordInText[], from: number, office: ReadonlySet<string>): Held {
  let at = from;
  while (text[at] !== undefined && (joining.has(text[at]?.word ?? '') || pointing.has(text[at]?.word ?? '')))
    at += 1;
  const said = text[at];
  if (said === undefined || said.opens) return 'unsaid';
  if (here.has(said.word) || office.has(said.word)) return 'here';
  if (!anyOffice.has(said.word)) return 'elsewhere';
  const after = text[at + 1];
  return after !== undefined && !after.opens && joining.has(after.word)
    ? placeSaid(text, at + 2, office)
    : 'here';
}

const notBefore = new Set('naibu aliyekuwa msaidizi my former deputy assistant vice ex'.split(' '));
const meetings = new Set('kikao mkutano miadi ahadi appointment meeting'.split(' '));
const asking = /omb|pongez|shukur|^ask|^request|^thank/u;
const speaksTo =
  /^(na|nina|tuna|ni|tu|u|mu)(ku|omb|sa?id)|^(naomba|tunaomba|nisaidie|tusaidie|mtusaidie|please|kindly|i|we|nahitaji|tunahitaji|habari|shikamoo)$/u;

/** Whoever is called by a title is spoken to within so many words. */
const addressWithin = 12;

/** Words of English that may stand between an article and a title. */
const partsOfTitles = new Set('executive managing general acting regional chief'.split(' '));

/** Whether the words before a title leave it to be who is complained about. */
function isNotHeldBySomebodyElse(
  text: readonly WordInText[],
  { start, end }: Title,
  lists: TextLists,
  office: ReadonlySet<string>,
): boolean {
  const isAddress = (at: number) => lists.addresses.has(text[at]?.word ?? '');
  let at = start;
  while (at > 0 && !text[at]?.opens && (isAddress(at - 1) || text[at - 1]?.word === 'kaimu')) at -= 1;
  const next = text[end];
  const spokenTo = next?.apart === true ? text.slice(end, end + addressWithin) : [next];
  const isCalled =
    text[at]?.opens === true && spokenTo.some((word) => word !== undefined && speaksTo.test(word.word));
  if (isCalled && !pointsAt.has(text[at]?.word ?? '')) return false;
  if (text[at]?.opens) return true;
  const last = text[at - 1]?.word ?? '';
  const deed = text[at - 2]?.word ?? '';
  if (notBefore.has(last) || asking.test(last) || (last.startsWith('ku') && asking.test(deed))) return false;
  if (last === 'na' || last === 'with') return !meetings.has(deed);
  if (owning.has(last)) return lists.badDeeds.has(deed);
  if (last === 'the' || last === 'your' || last === 'this')
    return !owning.has(deed) || lists.badDeeds.has(text[at - 3]?.word ?? '');
  return !isEnglish(text[start]?.word ?? '') || modifies(last, office);
}

const english = /^(director|manager|commander|minister|principal|head|chief|leader|boss|commissioner)$/u;
const isEnglish = (word: string): boolean => english.test(word);
const modifies = (word: string, office: ReadonlySet<string>): boolean =>
  pointsAt.has(word) || partsOfTitles.has(word) || office.has(word) || word === 'by' || word === 'na';

/**
 * The offices whose head a text means by a title: of those that were chosen, by a title of their kind, or by one that
 * any head has, said with the office. A title of another institution, a deputy's, what belongs to a head and a letter
 * that is addressed to one mean none.
 */
export function titledInText(
  text: readonly WordInText[],
  offices: readonly Institution[],
  rules: NameRules,
): readonly Institution[] {
  const lists = textListsOf(rules);
  const office = officeWordsOf(offices);
  const meant = titlesOf(text, lists, rules).flatMap((title) => {
    const held = heldAt(text, title, office);
    const isMeant =
      held !== 'elsewhere' &&
      (held === 'here' || !title.wantsOffice) &&
      isNotHeldBySomebodyElse(text, title, lists, office);
    if (!isMeant) return [];
    const ofKind = offices.filter(({ kind }) => title.of.includes(kind));
    return ofKind.length > 0 ? ofKind : title.of.includes('any') ? offices : [];
  });
  return [...new Set(meant)];
}
