import { expect, it } from 'vitest';
import { longSentencesIn } from './looks/sentences.ts';

const words = (count: number): string => ['Neno', ...Array<string>(count - 1).fill('neno')].join(' ');

it('twenty words are read easily, and one more is not', () => {
  expect(longSentencesIn(`${words(20)}. ${words(20)}!`, 'sw')).toEqual([]);
  expect(longSentencesIn(`Sawa. ${words(21)}.`, 'sw')).toEqual([`${words(21)}.`]);
});

it('signs are no words, and a date ends no sentence', () => {
  expect(longSentencesIn(`${words(19)} – · 16/12/2026.`, 'en')).toEqual([]);
  expect(longSentencesIn(`${words(10)} 16.12.2026 ${words(10)}`, 'en')).toHaveLength(1);
});
