import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeSplittingGroup } from '../../web/build/chunk-group.ts';
import { chunkGroups } from '../../web/build/chunk-groups.ts';
import { groupsOfOfficers } from '../../web/build/officers-site.ts';

const project = join(import.meta.dirname, '../..');
const isThere = (beginning: string): boolean =>
  globSync([`${beginning}*`, `${beginning}**`], { cwd: project }).length > 0;

describe.each([
  ["citizens' pages", chunkGroups],
  ["officers' pages", groupsOfOfficers],
])('the chunks of %s', (_, groups) => {
  it('name modules that there are: one that was moved or renamed is not left out of its chunk', () => {
    const named = groups.flatMap(({ modules, but = [] }) => [...modules, ...but]);
    const left = named.filter((beginning) => !beginning.startsWith('virtual:') && !isThere(beginning));
    expect(left).toEqual([]);
  });

  it('hold what begins as they say, and nothing that travels by itself', () => {
    for (const group of groups) {
      const { test } = codeSplittingGroup(group);
      expect(test.test(`/somewhere/${group.modules[0] ?? ''}x.ts`), group.name).toBe(true);
      for (const alone of group.but ?? []) expect(test.test(`/somewhere/${alone}x.ts`), alone).toBe(false);
    }
  });
});
