import { isSameWord, letters } from './could-mean.ts';
import type { NameRules } from './name-rules.ts';
import { joining, ours, owning, textListsOf, type TextLists } from './text-lists.ts';
import type { WordInText } from './words-in-text.ts';

/** The words of a name with how sure each is that it alone is the person: the last is the name of the family. */
interface Name {
  readonly words: readonly string[];
  readonly family: string;
}

/** Before a name they say that it is of somebody in authority, or how somebody is addressed. */
const ranks = new Set(
  'kamanda mkurugenzi mkuu meneja bosi mtendaji ded dc rc kamishna waziri katibu director manager boss commander chief'.split(
    ' ',
  ),
);

/** How a sentence goes on after the name of whoever did something. */
const doing = /^(a(li|na|me|ta|nge|ki|ka)|ka|ha|hu)[a-z]{2}/u;

/** How far apart two words of one name may stand: Anna wa Mushi, Anna J. Mushi. */
const furthest = 2;

const nameOf = (name: string, rules: NameRules): Name => {
  const { addresses } = textListsOf(rules);
  const words = name
    .split(/\s+/u)
    .map((word) =>
      word
        .normalize('NFKD')
        .replace(/\p{Mark}|['’ʼ`.]/gu, '')
        .toLowerCase(),
    )
    .filter((word) => !addresses.has(word) && letters(word) >= rules.shortestWord);
  return { words, family: words.at(-1) ?? '' };
};

/** Letters of the shortest beginning by which somebody is called, with the rest of the name: Vero, Kass. */
const shortestPetName = 4;

/** Whether two words of the name stand together, in whatever order. */
function isWholeNameAt(text: readonly WordInText[], at: number, { words }: Name, rules: NameRules): boolean {
  const isSaid = (said: string, word: string) =>
    isSameWord(said, word, rules) || (letters(said) >= shortestPetName && word.startsWith(said));
  const first = words.find((word) => isSaid(text[at]?.word ?? '', word));
  if (first === undefined) return false;
  for (let step = 1; step <= furthest; step += 1) {
    const other = text[at + step];
    if (other === undefined || other.opens) return false;
    if (words.some((word) => word !== first && isSaid(other.word, word))) return true;
  }
  return false;
}

/** What surrounds a word that is one word of a name. */
interface Around {
  readonly isAddressed: boolean;
  readonly initials: readonly string[];
  readonly isOfOther: boolean;
  readonly isOtherName: boolean;
  readonly begins: boolean;
}

function around(text: readonly WordInText[], at: number, lists: TextLists): Around {
  const isAddress = (place: number): boolean => {
    const word = text[place]?.word ?? '';
    return lists.addresses.has(word) || ranks.has(word);
  };
  const joins = (place: number): boolean => text[place]?.opens === false;
  let start = at;
  let isAddressed = false;
  const initials: string[] = [];
  while (start > 0 && joins(start) && (isAddress(start - 1) || text[start - 1]?.initial === true)) {
    start -= 1;
    if (text[start]?.initial === true) initials.push(text[start]?.word ?? '');
    else isAddressed = true;
  }
  const next = joins(at + 1) && text[at + 1]?.apart !== true ? text[at + 1] : undefined;
  if (next?.initial === true) initials.push(next.word);
  const previous = joins(start) && text[start]?.apart !== true ? text[start - 1] : undefined;
  return {
    isAddressed,
    initials,
    isOfOther: isOfOther(text, start, at, lists),
    isOtherName:
      (next?.capital === true && !next.initial && text[at]?.capital === true) ||
      (previous?.capital === true && text[start - 1]?.opens !== true && !isAddress(start - 1)),
    begins: text[start]?.opens === true,
  };
}

/** Whether the words around say that it is somebody who heads nothing, or a place: nesi Anna, mtaa wa Mushi. */
function isOfOther(text: readonly WordInText[], start: number, at: number, lists: TextLists): boolean {
  const beforeIt = text[start - 1];
  const after = text[at + 1];
  const further = text[at + 2];
  const worksElsewhere =
    after !== undefined &&
    !after.opens &&
    joining.has(after.word) &&
    further !== undefined &&
    !further.opens &&
    !lists.addresses.has(further.word);
  if (worksElsewhere) return true;
  if (beforeIt === undefined || text[start]?.opens === true) return false;
  if (owning.has(beforeIt.word)) return !lists.badDeeds.has(text[start - 2]?.word ?? '');
  for (let place = start - 1; place >= Math.max(0, start - 4); place -= 1) {
    const found = text[place];
    if (found === undefined) break;
    if (lists.otherPeople.has(found.word)) return true;
    const isBetween =
      joining.has(found.word) ||
      ours.has(found.word) ||
      /^(yangu|wangu|wake|anayeitwa|aitwaye|named|called)$/u.test(found.word) ||
      place === start - 1 ||
      joining.has(text[place - 1]?.word ?? '');
    if (!isBetween || found.opens) break;
  }
  return false;
}

/** Whether one word of the name, at this place, means the person. */
function isMeantByOne(text: readonly WordInText[], at: number, name: Name, rules: NameRules): boolean {
  const found = text[at];
  if (found === undefined) return false;
  const said = name.words.find((word) => isSameWord(found.word, word, rules));
  if (said === undefined) return false;
  const {
    isAddressed,
    initials,
    isOfOther: other,
    isOtherName,
    begins,
  } = around(text, at, textListsOf(rules));
  if (other || isOtherName) return false;
  const rest = name.words.filter((word) => word !== said);
  if (initials.length > 0) return initials.some((initial) => rest.some((word) => word.startsWith(initial)));
  const isExact = found.word === said;
  if (isAddressed) return isExact || letters(said) >= shortestSlip;
  if (!isExact) return false;
  if (said === name.family) return true;
  return begins && doing.test(text[at + 1]?.word ?? '');
}

/** A name with a form of address may be a letter off from this length on. */
const shortestSlip = 5;

/** Whether a text names somebody of this name, as whoever it is about: not a place, and not somebody beside an office. */
export function isNamedInText(text: readonly WordInText[], name: string, rules: NameRules): boolean {
  const compared = nameOf(name, rules);
  if (compared.words.length === 0) return false;
  return text.some(
    (_, at) => isWholeNameAt(text, at, compared, rules) || isMeantByOne(text, at, compared, rules),
  );
}

/** What was done by somebody: nilitukanwa na, kupigwa na. */
const passive = /^.{3,}wa$/u;

/** Whether somebody did something, or it was done by them: two capitals elsewhere are as often a place. */
const isDoer = (text: readonly WordInText[], start: number, end: number): boolean =>
  (text[start]?.opens === true && doing.test(text[end + 1]?.word ?? '')) ||
  text[start - 1]?.word === 'by' ||
  (text[start - 1]?.word === 'na' && passive.test(text[start - 2]?.word ?? ''));

/** Where a name begins whose last word is at this place: a form of address or an initial before it, or another name. */
function beginsAt(text: readonly WordInText[], at: number, lists: TextLists): number | undefined {
  const { isAddressed, initials } = around(text, at, lists);
  if (isAddressed || initials.length > 0) return at;
  const before = text[at - 1];
  const isPair =
    before?.capital === true && letters(before.word) > 2 && text[at]?.opens !== true && !text[at]?.apart;
  return isPair && isDoer(text, at - 1, at) ? at - 1 : undefined;
}

/**
 * Whether a text names a person who is not said to be somebody beside an office: by a form of address, an initial or
 * two names. It knows no names and compares with none, so it tells nothing of who heads what.
 */
export function namesAPerson(
  text: readonly WordInText[],
  isOther: (word: string) => boolean,
  rules: NameRules,
): boolean {
  const lists = textListsOf(rules);
  const isCommon = (word: string): boolean =>
    lists.addresses.has(word) || ranks.has(word) || lists.otherPeople.has(word) || isOther(word);
  return text.some(({ word, capital, initial }, at) => {
    if (initial || !capital || letters(word) < rules.shortestWord || isCommon(word)) return false;
    const start = beginsAt(text, at, lists);
    if (start === undefined || (start < at && isCommon(text[start]?.word ?? ''))) return false;
    return !around(text, start, lists).isOfOther && !around(text, at, lists).isOfOther;
  });
}
