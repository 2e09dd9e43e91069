import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { begunFirst } from '../waiting-first.ts';

it.each(begunFirst)('%s, with which its project begins, is a file of tests', (name) => {
  expect(globSync(`test/**/${name}.*test.ts`)).not.toEqual([]);
});
