import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entriesIn,
  listFrom,
  newest,
  withNews,
  withPage,
  type ListState,
} from '../../../web/src/officer/lists/list-state.ts';
import type { PageOfLines } from '../../../web/src/resource/use-pages.ts';
import { checkProperty } from '../../builders/chance.ts';

interface Line {
  readonly number: string;
  readonly status: string;
}

const page = (numbers: string, next?: string, status = 'open'): PageOfLines<Line> => ({
  lines: Array.from(numbers).map((number) => ({ number, status })),
  next,
});

const numbersOf = ({ pages }: ListState<Line>): string =>
  pages.map((entries) => entries.map(({ number }) => number).join('')).join('|');

describe('a list that is read', () => {
  const read = withPage(listFrom(page('abc', 'after-c')), page('def', 'after-f'));

  it('grows by its pages', () => {
    expect([numbersOf(read), read.next, entriesIn(read)]).toEqual(['abc|def', 'after-f', 6]);
  });

  it('shows no ticket twice that moved down between two pages', () => {
    expect(numbersOf(withPage(read, page('bgh')))).toBe('abc|def|gh');
  });

  it('says what came before lines that are shown, and moves nothing', () => {
    const heard = withNews(read, page('axb', 'after-b'));
    expect([numbersOf(heard), heard.newer?.came, heard.newer?.left]).toEqual(['abc|def', ['x'], []]);
  });

  it('says what left, and does not take for new what only moved up', () => {
    const heard = withNews(listFrom(page('abc', 'after-c')), page('acd', 'after-d'));
    expect([numbersOf(heard), heard.newer?.came, heard.newer?.left]).toEqual(['abc', [], ['b']]);
  });

  it('takes the last line of a page for pushed down, not for gone', () => {
    expect(withNews(listFrom(page('abc', 'after-c')), page('xab', 'after-b')).newer?.left).toEqual([]);
  });

  it('that is whole knows of all that came and left, at its end too', () => {
    const { newer } = withNews(listFrom(page('abc')), page('abx'));
    expect([newer?.came, newer?.left]).toEqual([['x'], ['c']]);
  });

  it('that was empty has only news', () => {
    expect(withNews(listFrom(page('')), page('ab', 'after-b')).newer?.came).toEqual(['a', 'b']);
  });

  it('says at once what became of its lines, where they stand', () => {
    const heard = withNews(read, page('abc', 'after-c', 'answered'));
    expect(heard.newer).toBeUndefined();
    expect(heard.pages.flat().map(({ status }) => status)).toEqual([
      ...Array<string>(3).fill('answered'),
      ...Array<string>(3).fill('open'),
    ]);
  });

  it('leaves a page alone in which nothing became otherwise', () => {
    expect(withNews(read, page('abc', 'after-c')).pages[1]).toBe(read.pages[1]);
  });

  it('begins anew with what is new, when somebody wants to see it', () => {
    const heard = newest(withNews(read, page('xab', 'after-b')));
    expect([numbersOf(heard), heard.next, heard.newer]).toEqual(['xab', 'after-b', undefined]);
  });

  it('without news stays where it is', () => {
    expect(newest(read)).toBe(read);
  });
});

it('whatever comes and leaves, no line moves, no news is shown twice, and to show it makes it the list', () => {
  const numbers = fc.uniqueArray(fc.constantFrom(...Array.from('abcdefghij')), { maxLength: 6 });
  checkProperty(
    fc.property(numbers, numbers, fc.boolean(), fc.boolean(), (before, after, moreBefore, moreAfter) => {
      const list = listFrom(page(before.join(''), moreBefore ? 'more' : undefined));
      const now = page(after.join(''), moreAfter ? 'more' : undefined);
      const heard = withNews(list, now);
      expect(numbersOf(heard)).toBe(numbersOf(list));
      const { came = [], left = [] } = heard.newer ?? {};
      expect(came.filter((number) => before.includes(number))).toEqual([]);
      expect(left.filter((number) => after.includes(number))).toEqual([]);
      if (heard.newer !== undefined) expect(numbersOf(newest(heard))).toBe(after.join(''));
      expect(withNews(newest(heard), now).newer).toEqual(
        heard.newer === undefined ? withNews(heard, now).newer : undefined,
      );
    }),
  );
});
