import { describe, expect, it } from 'vitest';
import type { LoginLink } from '../../domain/institutions/officers/officer-logins.ts';
import { linkRequest } from '../../operations/officers/arguments.ts';
import { linkRows } from '../../operations/officers/link-rows.ts';
import { LinksBroken, readLinks } from '../../operations/officers/read-links.ts';
import { UsageError } from '../../operations/command-line/usage-error.ts';
import { aGuardedCountry } from '../builders/guarded-country.ts';
import { aSystem } from '../builders/system/system.ts';

describe('the command line that links logins', () => {
  it('takes the file, the administrator, and the stage', () => {
    expect(linkRequest(['--file', 'a.csv', '--by', ' Asha '])).toEqual({ file: 'a.csv', by: 'Asha' });
    const words = '--file a.csv --by Asha --registry-table r --registry-key k --issuer https://login.example';
    expect(linkRequest(words.split(' '))).toEqual({
      file: 'a.csv',
      by: 'Asha',
      stage: { table: 'r', registryKey: 'k', issuer: 'https://login.example' },
    });
  });

  it.each([
    ['no file', ['--by', 'Asha']],
    ['links that are nobody’s act', ['--file', 'a.csv']],
    ['links by a name of which nothing is seen', ['--file', 'a.csv', '--by', '\u2800']],
    ['a table without its issuer', ['--file', 'a.csv', '--by', 'Asha', '--registry-table', 'r']],
    [
      'who confirms what they do themselves',
      ['--file', 'a.csv', '--by', 'Asha M', '--confirmed-by', ' asha  m'],
    ],
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
    const { logins, administration: records } = aSystem();
    const linking = {
      links: logins,
      records,
      issuer: 'https://login.example',
      by: 'Asha',
      confirmedBy: 'Baraka',
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

  it('takes two administrators where the officer has, or watches over, what is guarded', async () => {
    const { logins, administration: records } = aSystem({ content: aGuardedCountry() });
    const asked: LoginLink[] = [];
    const linking = {
      links: {
        link: (link: LoginLink) => {
          asked.push(link);
          return logins.link(link);
        },
      },
      records,
      issuer: 'https://login.example',
      by: 'Asha',
      at: '2026-11-24T06:00:00Z',
    } as const;
    const rows = readLinks('a.csv', 'officer,sub\nmkuu-takukuru,a\nmtunza,b\nmsimamizi,c\nkarani,d\n');

    const alone = await linkRows(rows, linking);
    expect(alone.linked).toBe(1);
    expect(alone.refused).toEqual(
      ['a.csv:2: "mkuu-takukuru"', 'a.csv:3: "mtunza"', 'a.csv:4: "msimamizi"'].map(
        (place) => `${place}: this login takes a second administrator: say whom with --confirmed-by`,
      ),
    );
    expect(asked.map(({ officer }) => officer)).toEqual(['karani']);

    expect(await linkRows(rows, { ...linking, confirmedBy: 'Baraka' })).toEqual({ linked: 4, refused: [] });
    expect(asked.at(-1)).toMatchObject({ by: 'Asha', confirmedBy: 'Baraka' });
  });
});
