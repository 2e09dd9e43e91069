import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outsideGsm7, septetsOf } from '../../domain/foundation/vocabulary/gsm7.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { placeholdersOf } from '../../words/fill.ts';
import { allRows, type RowRead, rowsIn, subjectsIn } from './all-rows.ts';

const subjects = subjectsIn(languages[0]);

/** Swahili agrees with the kind by `{li}`, and a sentence of one language may begin with the ticket. */
const meant = (text: string): readonly string[] =>
  [...new Set(placeholdersOf(text).map((name) => name.toLowerCase()))]
    .filter((name) => name !== 'li')
    .toSorted();

/** What the modules read that name a subject: by subject, how often each of its groups is named in another module. */
const readers = globSync(['words/**/*.ts', 'web/src/**/*.{ts,tsx}']).flatMap((path) => {
  const source = readFileSync(path, 'utf8');
  const [, name = '', typed, subject = ''] =
    /const (\w+) = catalogue<typeof import\('#texts\/(.+)'\)>\('(.+)'\);/.exec(source) ?? [];
  const groups = new Set(
    [...source.matchAll(new RegExp(String.raw`\b${name}\.(\w+)`, 'g'))].map(([, group]) => group),
  );
  return name === '' ? [] : [{ path, typed, subject, groups: [...groups] }];
});

describe('the catalogues of a language', () => {
  it.each(languages)('are those of every language: %s', (language) => {
    expect(subjectsIn(language)).toEqual(subjects);
  });

  it.each(subjects)(
    'have the rows of every language, with the same lists and the same parameters: %s',
    (subject) => {
      const [first, ...others] = languages.map((language) => rowsIn(language, subject));
      for (const other of others) {
        expect(other.map(({ key }) => key)).toEqual(first?.map(({ key }) => key));
        expect(other.map(({ text }) => meant(text))).toEqual(first?.map(({ text }) => meant(text)));
      }
    },
  );

  it('say something, and use the parameters that a key names', () => {
    const namedBy = (key: string): readonly string[] => /\((.*)\)/.exec(key)?.[1]?.split(', ') ?? [];
    const wrong = ({ key, text }: RowRead) =>
      text.trim() === '' || namedBy(key).some((name) => !placeholdersOf(text).includes(name));
    expect(allRows.filter(wrong)).toEqual([]);
  });

  it('are read where their type is, each group by one module, and no group by none', () => {
    expect(readers.filter(({ typed, subject }) => typed !== subject)).toEqual([]);
    const read = readers.flatMap(({ subject, groups }) => groups.map((group) => `${subject}: ${group}`));
    const written = allRows
      .filter(({ language }) => language === languages[0])
      .map(({ subject, key }) => `${subject}: ${/^\w+/.exec(key)?.[0] ?? ''}`);
    expect(read.toSorted()).toEqual([...new Set(written)].toSorted());
  });
});

describe('what is said by SMS and on the screens of simple phones', () => {
  const said = allRows.filter(({ subject, key }) => /^(sms|ussd)/.test(subject === 'acts' ? key : subject));

  it('has letters that these have, and room in one', () => {
    expect(said.filter(({ text }) => outsideGsm7(text).length > 0 || septetsOf(text) > 160)).toEqual([]);
    expect(said.length).toBeGreaterThan(400);
  });
});

describe('what the API says', () => {
  const subjectsOfApi = ['refusals', 'next', 'vocabulary', 'acts'];

  it('has no dash, no curly quote and no double space', () => {
    const said = allRows.filter(({ subject }) => subjectsOfApi.includes(subject));
    expect(said.filter(({ text }) => /[–—‘’“”]| {2}/.test(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(800);
  });
});
