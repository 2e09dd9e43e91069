import { describe, expect, it } from 'vitest';
import { readDemoFlags } from '../../../local/demo/flags.ts';
import { OperatorError } from '../../../local/system/operator-error.ts';

describe('the words after npm run demo', () => {
  it('may be none: Swahili, and the same run each time', () => {
    expect(readDemoFlags([])).toMatchObject({ language: 'sw', seed: 1 });
  });

  it('choose the language, the seed and the folder of the cloud', () => {
    expect(readDemoFlags(['--language', 'en', '--seed', '42', '--state', 'other'])).toEqual({
      language: 'en',
      seed: 42,
      stateDir: 'other',
    });
  });

  it('choose a year in the place of stories, of 2,000 tickets or as many as they say', () => {
    expect(readDemoFlags(['--year'])).toMatchObject({ yearOf: 2000 });
    expect(readDemoFlags(['--year', '--tickets', '20000'])).toMatchObject({ yearOf: 20_000 });
    expect(readDemoFlags([])).not.toHaveProperty('yearOf');
  });

  it.each([
    ['tickets that are no number', ['--year', '--tickets', 'many'], '"many" is no number of tickets'],
    ['more tickets than a year has', ['--year', '--tickets', '20001'], '"20001" is no number of tickets'],
    ['an unknown language', ['--language', 'fr'], '"fr" is none of its languages'],
    ['a seed that is no number', ['--seed', 'abc'], '"abc" is no seed'],
    ['a negative seed', ['--seed=-1'], '"-1" is no seed'],
    ['a seed that is too great', ['--seed', '4294967296'], '"4294967296" is no seed'],
    ['an unknown flag', ['--fast-clock'], '--fast-clock'],
  ])('are refused with a sentence when they are %s', (_, given, says) => {
    expect(() => readDemoFlags(given)).toThrow(OperatorError);
    expect(() => readDemoFlags(given)).toThrow(says);
  });
});
