import { describe, expect, it } from 'vitest';
import { MemoryOfficerLogins } from '../../adapters/memory/officer-logins.ts';
import { MemoryRegistry } from '../../adapters/memory/registry.ts';
import { linkRequest } from '../../operations/officers/arguments.ts';
import { linkRows } from '../../operations/officers/link-rows.ts';
import { LinksBroken, readLinks } from '../../operations/officers/read-links.ts';
import { UsageError } from '../../operations/command-line/usage-error.ts';
import { aRegistryContent } from '../builders/small-registry.ts';

describe('the command line that links logins', () => {
  it('takes the file, the administrator, and the stage', () => {
    expect(linkRequest(['--file', 'a.csv', '--by', ' Asha '])).toEqual({ file: 'a.csv', by: 'Asha' });
    const words = '--file a.csv --by Asha --registry-table r --issuer https://login.example';
    expect(linkRequest(words.split(' '))).toEqual({
      file: 'a.csv',
      by: 'Asha',
      stage: { table: 'r', issuer: 'https://login.example' },
    });
  });

  it.each([
    ['no file', ['--by', 'Asha']],
    ['links that are nobody’s act', ['--file', 'a.csv']],
    ['links by a name of which nothing is seen', ['--file', 'a.csv', '--by', '\u2800']],
    ['a table without its issuer', ['--file', 'a.csv', '--by', 'Asha', '--registry-table', 'r']],
    ['a word that it does not know', ['--fil', 'a.csv']],
  ])('refuses %s', (_what, words) => {
    expect(() => linkRequest(words)).toThrow(UsageError);
  });
});

describe('a table of logins', () => {
  it('names every mistake by its line, and then links nothing', () => {
    const table = 'officer,sub\nkaimu,\n,mtumiaji-2\nkatibu,na nafasi\n';
    expect(() => readLinks('logins.csv', table)).toThrow(
      new LinksBroken(
        [
          'Nothing was linked: logins.csv has mistakes.',
          '  logins.csv:2: "" is no subject of a login',
          '  logins.csv:3: the cell "officer" is empty',
          '  logins.csv:4: "na nafasi" is no subject of a login',
        ].join('\n'),
      ),
    );
  });

  it('links each login that it can, and says which it cannot and why', async () => {
    const logins = new MemoryOfficerLogins(new MemoryRegistry(aRegistryContent()));
    const linking = {
      links: logins,
      issuer: 'https://login.example',
      by: 'Asha',
      at: '2026-11-24T06:00:00Z',
    } as const;
    await linkRows(readLinks('a.csv', 'officer,sub\nkatibu,mtumiaji-1\n'), linking);

    const table = 'officer,sub\nkaimu,mtumiaji-1\nkaimu,mtumiaji-2\nhakuna,mtumiaji-3\n';
    expect(await linkRows(readLinks('b.csv', table), linking)).toEqual({
      linked: 1,
      refused: [
        'b.csv:2: "kaimu": this login is already that of another officer, and stays so',
        'b.csv:4: "hakuna": the registry has no officer of this id',
      ],
    });
    const login = { issuer: 'https://login.example', subject: 'mtumiaji-2' };
    expect((await logins.officerOf(login))?.id).toBe('kaimu');
  });
});
