import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outputs } from '../../lib/config/outputs.ts';

it('the stacks of a stage are all in the table of docs/deploying.md', () => {
  const [table = ''] = /\| stack +\|[\s\S]*?\n\n/.exec(readFileSync('docs/deploying.md', 'utf8')) ?? [];
  const stacks = [...table.matchAll(/^\| `([a-z]+)`/gm)].map(([, name]) => name);
  expect(stacks.toSorted()).toEqual(Object.keys(outputs).toSorted());
});
