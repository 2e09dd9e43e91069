import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const product =
  '{domain,words,application,contracts,adapters,functions,lib,bin,operations,local,benchmarks,web}';

const exported =
  /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type|enum) (?<name>[\w$]+)/gm;

/** Lambda asks for this one by its name, in each file of a function. */
const askedForByName = new Set(['handler']);

/** The files that give each name to something. */
function definitions(): ReadonlyMap<string, ReadonlySet<string>> {
  const filesOf = new Map<string, Set<string>>();
  for (const file of globSync(`${product}/**/*.{ts,tsx}`).toSorted()) {
    for (const { groups } of readFileSync(file, 'utf8').matchAll(exported)) {
      const name = groups?.['name'] ?? '';
      filesOf.set(name, (filesOf.get(name) ?? new Set()).add(file));
    }
  }
  return filesOf;
}

it('who searches for an exported name finds one thing', () => {
  const all = [...definitions()];
  expect(all.length).toBeGreaterThan(1000);
  const doubled = all.filter(([name, files]) => files.size > 1 && !askedForByName.has(name));
  expect(doubled.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
});
