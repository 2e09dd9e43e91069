import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { labelledRows } from '../builders/labelled-rows.ts';
import { registryFiles, registryFileNames, type RegistryFilesBuilder } from '../builders/registry-files.ts';

/** A text in which what nobody sees in a table is escaped. */
const escaped = z
  .string()
  .default('')
  .transform((text) => z.string().parse(JSON.parse(`"${text.replaceAll('"', '\\"')}"`)));

interface Mistake {
  readonly mistake: string;
  readonly says: string | RegExp;
  /** Steps that spoil files which are in order. */
  readonly steps: ((files: RegistryFilesBuilder) => RegistryFilesBuilder)[];
}

const row = z
  .object({
    mistake: z.string(),
    file: z.enum(registryFileNames),
    piece: escaped,
    by: escaped,
    says: z.string().default(''),
  })
  .transform(({ file, piece, by, ...rest }) => ({
    ...rest,
    step: (files: RegistryFilesBuilder) => {
      if (piece === '') return files.adding(file, by);
      return piece === '*' ? files.containing(file, by) : files.with(file, piece, by);
    },
  }));

const mistakes = labelledRows(import.meta.dirname, 'broken-files.tsv', row).reduce<Mistake[]>(
  (all, { mistake, says, step }) => {
    if (mistake !== '') all.push({ mistake, says: expected(says), steps: [] });
    all.at(-1)?.steps.push(step);
    return all;
  },
  [],
);

/** What the problem is, or between slashes its pattern. */
function expected(says: string): string | RegExp {
  const pattern = /^\/(.*)\/$/.exec(says)?.[1];
  return pattern === undefined ? says : new RegExp(pattern);
}

describe('a broken registry', () => {
  it.each(mistakes)('with $mistake says where and what, and loads nothing', ({ steps, says }) => {
    const files = steps.reduce((spoilt, step) => step(spoilt), registryFiles());
    expect(files.problems()[0]).toEqual(typeof says === 'string' ? says : expect.stringMatching(says));
    expect(files.parse()).toHaveProperty('outcome', 'broken');
  });

  it('says every mistake at once, by file and line', () => {
    const problems = registryFiles()
      .with('institutions', ',Bili,', ',,')
      .with('institutions', 'takukuru,agency,utumishi', 'takukuru,agency,nani')
      .with('officers', 'Petro Mlay,officer', 'Petro Mlay,officer auditor')
      .with('policy', 'respond: 72 hours', 'respond: soon')
      .problems();
    expect(problems.map((problem) => problem.split(':', 2).join(':'))).toEqual([
      'institutions/all.csv:4',
      'institutions/all.csv:6',
      'officers/all.csv:6',
      'policy.yaml:16',
    ]);
  });

  it('counts one slip once, though others hang on it', () => {
    expect(registryFiles().with('institutions', 'maji,agency', 'maji,wakala').problems()).toHaveLength(1);
  });
});
