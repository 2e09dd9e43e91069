import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outputs } from '../../lib/config/outputs.ts';

it('the stacks of a stage are all in the table of docs/deploying.md', () => {
  const [table = ''] = /\| stack +\|[\s\S]*?\n\n/.exec(readFileSync('docs/deploying.md', 'utf8')) ?? [];
  const stacks = [...table.matchAll(/^\| `([a-z]+)`/gm)].map(([, name]) => name);
  expect(stacks.toSorted()).toEqual(Object.keys(outputs).toSorted());
});

describe('a command of the CDK in a document', () => {
  const pages = ['README.md', ...globSync('{docs,lib,operations,registry}/**/*.md')];
  const commands = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/npx cdk (deploy|import|rollback) ([^`#\n]+)/g)].map(
      ([command, , given = '']) => ({ page, command: command.trim(), given: given.trim().split(/\s+/) }),
    ),
  );

  it('names stacks by the names that the CDK knows them by', () => {
    expect(commands.length).toBeGreaterThan(8);
    const ids = ['STACK', ...Object.keys(outputs)];
    const unknown = commands.filter(({ given }) => !['--all', ...ids].includes(given[0] ?? ''));
    expect(unknown).toEqual([]);
  });

  it('says of which stage', () => {
    const silent = commands.filter(
      ({ given }) =>
        given[0] !== 'STACK' && !given.some((word) => word.startsWith('stage=') || word === '--app'),
    );
    expect(silent).toEqual([]);
  });
});
