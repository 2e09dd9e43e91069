import { septetsOf, toGsm7 } from '../../domain/foundation/vocabulary/gsm7.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { keyWords, type KeyWord } from '../../words/ussd/screens.ts';
import type { Choice, Dialogue, Move } from './dialogue.ts';

/** What every network shows of a screen, in characters of GSM-7. Source: docs/design/ussd-menu.md, A screen. */
export const safeScreen = 160;
/** What no network shows more than. A screen with a notice on top may use it. */
export const fullScreen = 182;

/** So many things to choose from are read at once. Source: docs/design/ussd-menu.md, Keys. */
const mostChoices = 5;

/** Keys that mean the same wherever they do anything. */
export const fixedKeys = { back: '0', home: '00', more: '98', ninth: '9' } as const;

/** A screen, and what its digits choose. */
export interface Screen {
  readonly text: string;
  readonly keys: ReadonlyMap<string, Move>;
  /** What is shown goes on on another screen. */
  readonly hasMore: boolean;
  /** The session is over with it. */
  readonly ends: boolean;
}

/** One stretch of what is shown. */
interface Page {
  readonly body?: string;
  readonly options: readonly Choice[];
}

const room = (lines: readonly string[]): number => septetsOf(lines.join('\n'));

const word = (key: KeyWord, language: Language): string => keyWords[key][language];

const present = (lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line): line is string => line !== undefined && line !== '');

/** The screen that a dialogue is at. */
export function screenOf(dialogue: Dialogue): Screen {
  const { shown, filter } = dialogue;
  const options = narrowed(shown.options ?? [], filter);
  const pages = pagesOf({ ...dialogue, shown: { ...shown, options } });
  const place = Math.min(dialogue.page, pages.length - 1);
  const page = pages[place] ?? { options: [] };
  const hasMore = place + 1 < pages.length;
  const below = linesBelow(dialogue, page, hasMore);
  const whole = present([shown.head, page.body, ...below]);
  const keys = new Map(
    [...page.options, ...(shown.choices ?? [])].map(({ move }, place) => [String(place + 1), move]),
  );
  if (shown.ninth !== undefined) keys.set(fixedKeys.ninth, shown.ninth.move);
  return {
    text: noticed(dialogue.notice, whole, below),
    keys,
    hasMore,
    ends: shown.ends === true && !hasMore,
  };
}

/** With the notice on top; where there is no room, what was asked gives way, and the keys stay. */
function noticed(notice: string | undefined, whole: readonly string[], below: readonly string[]): string {
  const text = toGsm7(whole.join('\n'));
  if (notice === undefined) return text;
  const full = toGsm7([notice, ...whole].join('\n'));
  return septetsOf(full) <= fullScreen ? full : toGsm7([notice, ...below].join('\n'));
}

const plain = (text: string): string => toGsm7(text).toLowerCase();

/** The options with these letters in them. */
export const narrowed = (options: readonly Choice[], filter: string | undefined): readonly Choice[] =>
  filter === undefined ? options : options.filter(({ label }) => plain(label).includes(plain(filter)));

/** What stands below: the choices with their keys, and the fixed keys. */
function linesBelow(
  { shown, trail, at, language }: Dialogue,
  { options }: Page,
  hasMore: boolean,
): readonly string[] {
  const numbered = [...options, ...(shown.choices ?? [])].map(({ label }, place) => `${place + 1} ${label}`);
  const ninth = shown.ninth === undefined ? [] : [`${fixedKeys.ninth} ${shown.ninth.label}`];
  const says = (key: KeyWord, digits: string): string => `${digits} ${word(key, language)}`;
  const fixed = [
    at.to === 'home' && says('leave', fixedKeys.back),
    trail.length > 0 && says('back', fixedKeys.back),
    at.to !== 'home' && (shown.ends !== true || hasMore) && says('home', fixedKeys.home),
    hasMore && says('more', fixedKeys.more),
  ].filter((key) => key !== false);
  const foot = shown.foot === undefined ? [] : [shown.foot];
  return [...numbered, ...ninth, ...foot, ...(fixed.length > 0 ? [fixed.join(' ')] : [])].map(toGsm7);
}

/** What is shown, cut into screens: whole if that fits, else as much as fits on each. */
function pagesOf(dialogue: Dialogue): readonly Page[] {
  const { shown } = dialogue;
  const { head, body, options = [] } = { ...shown, head: toGsm7(shown.head) };
  const fixedChoices = (shown.choices ?? []).length + (shown.ninth === undefined ? 0 : 1);
  const text = body === undefined ? undefined : toGsm7(body);
  const whole: Page = { options, ...(text !== undefined && { body: text }) };
  const fits = (page: Page, hasMore: boolean): boolean =>
    page.options.length + fixedChoices <= mostChoices &&
    room(present([head, page.body, ...linesBelow(dialogue, page, hasMore)])) <= safeScreen;
  if (fits(whole, false)) return [whole];
  return text === undefined
    ? optionPages(options, (page) => fits(page, true))
    : bodyPages(text, safeScreen - room(present([head, ...linesBelow(dialogue, { options: [] }, true)])) - 1);
}

function optionPages(options: readonly Choice[], fits: (page: Page) => boolean): readonly Page[] {
  const pages: Page[] = [];
  let page: Page = { options: [] };
  for (const option of options) {
    const longer = { options: [...page.options, option] };
    if (page.options.length === 0 || fits(longer)) page = longer;
    else {
      pages.push(page);
      page = { options: [option] };
    }
  }
  return [...pages, page];
}

/** A text cut between words into stretches of at most so many septets; a longer word is cut where it must. */
function bodyPages(text: string, septets: number): readonly Page[] {
  const pages: string[] = [];
  let page = '';
  for (const piece of text.split(/(?<=\s)/u).flatMap((each) => piecesOf(each, septets))) {
    if (septetsOf((page + piece).trimEnd()) <= septets) page += piece;
    else {
      pages.push(page.trimEnd());
      page = piece;
    }
  }
  return [...pages, page.trimEnd()].map((body) => ({ body, options: [] }));
}

function piecesOf(longWord: string, septets: number): readonly string[] {
  if (septetsOf(longWord.trimEnd()) <= septets) return [longWord];
  const characters = Array.from(longWord);
  const size = Math.floor(septets / 2); // each may take the room of two
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, place) =>
    characters.slice(place * size, (place + 1) * size).join(''),
  );
}
