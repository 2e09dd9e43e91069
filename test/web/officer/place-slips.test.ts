import { describe, expect, it } from 'vitest';
import { inEach } from '../../../domain/foundation/vocabulary/language.ts';
import { wordsOf } from '../../../domain/institutions/registry/search-words.ts';
import { typedAsPlace, type PartWithName } from '../../../web/src/officer/find/place-slips.ts';

const named = (name: string, ...parts: readonly PartWithName[]): PartWithName => ({
  shortName: inEach(() => name),
  parts,
});
const places = [
  named('Dar es Salaam', named('Temeke', named('Azimio'), named('Keko')), named('Ubungo', named('Manzese'))),
  named('Mwanza', named('Nyamagana')),
];

describe('a slip in the name of a place', () => {
  it.each([
    ['a letter less', 'azimo', 'azimio'],
    ['a letter more', 'temmeke', 'temeke'],
    ['another letter', 'ubundo', 'ubungo'],
    ['two swapped', 'mnazese', 'manzese'],
    ['beside other words', 'pampu Azimo', 'pampu azimio'],
  ])('%s is offered as what was meant', (_, typed, meant) => {
    expect(typedAsPlace(typed, places)).toBe(meant);
  });

  it.each(['azimio', 'pampu', 'kek', 'mwanzo temeke'.slice(7)])('nothing is offered for %s', (typed) => {
    expect(typedAsPlace(typed, places)).toBeUndefined();
  });
});

/** Every slip of one finger in a word: a letter less, twice, the next of the alphabet in its place, or two swapped. */
const slipsOf = (word: string): readonly string[] =>
  Array.from(word).flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const next = String.fromCharCode(letter.charCodeAt(0) === 122 ? 97 : letter.charCodeAt(0) + 1);
    const swapped =
      after === '' || after.startsWith(letter) ? [] : [`${before}${after[0]}${letter}${after.slice(1)}`];
    return [before + after, `${before}${letter}${letter}${after}`, before + next + after, ...swapped];
  });

it('finds what was meant in at least nine of ten slips in the names of a real list, and never another', async () => {
  const { readFileSync } = await import('node:fs');
  const rows = ['regions', 'councils', 'wards'].flatMap((file) =>
    readFileSync(`registry/institutions/${file}.csv`, 'utf8').split('\n').slice(2),
  );
  const list = rows.flatMap((row) => row.split(',')[7] ?? []).map((name) => named(name));
  const words = [...new Set(list.flatMap(({ shortName }) => wordsOf(shortName.sw)))].filter(
    (word) => word.length >= 5,
  );
  const meant = words.flatMap((word) =>
    slipsOf(word).map((slip) => ({ word, found: typedAsPlace(slip, list) ?? slip })),
  );
  const right = meant.filter(({ word, found }) => found === word).length;
  const wrong = meant.filter(({ word, found }) => found !== word && words.includes(found)).length;
  expect(words.length).toBeGreaterThan(150);
  expect(right / meant.length).toBeGreaterThan(0.9);
  expect(wrong / meant.length).toBeLessThan(0.01);
});
