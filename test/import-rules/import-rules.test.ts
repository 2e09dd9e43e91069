import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

/** Cruises a house whose folders are named as ours, and says which rules each of its files breaks. */
function violationsIn(folder: string): Partial<Record<string, string[]>> {
  const root = '../'.repeat(folder.split('/').length);
  const { stdout } = spawnSync(
    process.execPath,
    [
      `${root}node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`,
      ...['--config', `${root}.dependency-cruiser.cjs`, '--output-type', 'json', '.'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 16_000_000 },
  );
  const { summary } = JSON.parse(stdout) as Report;
  const byFile = Object.groupBy(summary.violations, ({ from }) => from);
  return Object.fromEntries(
    Object.entries(byFile).map(([file, violations = []]) => [file, violations.map(({ rule }) => rule.name)]),
  );
}

describe('the import rules', () => {
  const violations = violationsIn('test/import-rules/known-bad');

  it.each([
    ['domain/reads-a-file.ts', 'the-core-does-no-io'],
    ['domain/knows-an-adapter.ts', 'domain-imports-only-domain'],
    ['domain/knows-zod.ts', 'the-core-knows-nothing-from-outside'],
    ['words/knows-a-use-case.ts', 'words-imports-only-words-domain'],
    ['application/knows-a-contract.ts', 'application-imports-only-application-words-domain'],
    ['application/knows-an-adapter.ts', 'application-imports-only-application-words-domain'],
    ['application/knows-lambda.ts', 'the-core-knows-nothing-from-outside'],
    ['application/makes-a-hash.ts', 'the-core-does-no-io'],
    ['contracts/knows-a-function.ts', 'contracts-imports-only-contracts-words-domain'],
    ['adapters/knows-a-function.ts', 'adapters-imports-only-adapters-domain-contracts'],
    ['functions/knows-the-sdk.ts', 'only-adapters-import-the-sdk'],
    ['functions/makes-an-adapter.ts', 'only-ports-make-adapters'],
    ['lib/knows-the-domain.ts', 'lib-imports-only-lib-contracts-words-domain-foundation-vocabulary'],
    ['web/src/knows-a-rule.tsx', 'pages-know-no-rules'],
    ['web/src/knows-a-use-case.ts', 'web-src-imports-only-web-words-contracts-domain-adapters'],
    ['web/src/knows-an-adapter.ts', 'pages-know-only-the-cryptography-of-browsers'],
    ['web/src/loads-a-schema.ts', 'of-contracts-pages-know-only-types'],
    ['web/src/design/knows-a-page.ts', 'the-looks-know-no-page'],
    ['web/src/citizen/loads-a-page-of-officers.ts', 'nobody-but-officers-loads-their-pages'],
    ['web/src/officer/looks-on-the-phone.ts', 'officers-load-nothing-of-citizens'],
    ['functions/circle-a.ts', 'no-cycles'],
    ['domain/left', 'no-folder-in-a-circle'],
    ['test/browser/left', 'no-folder-in-a-circle'],
    ['test/builders/asks-a-test.ts', 'builders-import-no-test'],
    ['test/functions/asks-a-benchmark.ts', 'no-benchmark-in-a-test'],
    ['functions/imports-nothing-that-exists.ts', 'everything-resolves'],
  ])('refuse %s by the rule %s', (file, rule) => {
    expect(violations[file]).toContain(rule);
  });

  it('find nothing wrong in a file that keeps them', () => {
    expect(violations['adapters/keeps-the-rules.ts']).toBeUndefined();
  });
});
