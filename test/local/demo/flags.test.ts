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

  it.each([
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
