import { describe, expect, it } from 'vitest';
import { UsageError } from '../../operations/command-line/usage-error.ts';
import { importRequest } from '../../operations/registry/arguments.ts';

describe('the command line of an import', () => {
  it('shows the difference of registry/ with the local cloud when nothing is said', () => {
    expect(importRequest([])).toEqual({
      folder: 'registry',
      apply: false,
      by: 'nobody',
      waitForTables: false,
    });
  });

  it('takes the folder, what stands instead, and the tables', () => {
    const words =
      '--folder a --instead b --registry-table r --identities-table i --registry-key k --wait-for-tables --apply --by Asha';
    expect(importRequest(words.split(' '))).toEqual({
      folder: 'a',
      instead: 'b',
      stage: { tables: { registry: 'r', identities: 'i' }, registryKey: 'k' },
      waitForTables: true,
      apply: true,
      by: 'Asha',
    });
  });

  it('takes the second administrator', () => {
    const words = ['--apply', '--by', 'Asha Juma', '--confirmed-by', ' Baraka Ally '];
    expect(importRequest(words)).toMatchObject({ by: 'Asha Juma', confirmedBy: 'Baraka Ally' });
  });

  it.each([
    ['an import that is nobody’s', ['--apply']],
    ['an import by a blank', ['--apply', '--by', ' ']],
    ['an import by a name of which nothing is seen', ['--apply', '--by', '\u3164']],
    [
      'an import confirmed by who does it',
      ['--apply', '--by', 'Asha Juma', '--confirmed-by', ' asha  JUMA '],
    ],
    ['an import confirmed by a blank', ['--apply', '--by', 'Asha', '--confirmed-by', ' ']],
    ['one table of two', ['--registry-table', 'r']],
    ['a word that it does not know', ['--aply']],
  ])('refuses %s', (_what, words) => {
    expect(() => importRequest(words)).toThrow(UsageError);
  });
});
