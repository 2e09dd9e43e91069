import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { languages } from '../../domain/foundation/vocabulary/language.ts';

/** The folder of the project. */
export const project = join(import.meta.dirname, '../..');

/** How modules name the catalogues that they read. */
const catalogues = '#texts/';

const importsOf = new Map<string, readonly string[]>();

/** Finds every file that a module imports, and what these import, itself included. Paths are those within the project. */
export function importedBy(module: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(module) || !existsSync(join(project, module))) return known;
  known.add(module);
  const imports = importsOf.get(module) ?? readImports(module);
  importsOf.set(module, imports);
  for (const file of imports) importedBy(file, known);
  return known;
}

function readImports(module: string): readonly string[] {
  if (!/\.tsx?$/.test(module)) return [];
  const { importedFiles } = ts.preProcessFile(readFileSync(join(project, module), 'utf8'));
  const names = importedFiles.map(({ fileName }) => fileName);
  return [
    ...names
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(project, join(project, dirname(module), name))),
    ...names
      .filter((name) => name.startsWith(catalogues))
      .flatMap((name) =>
        languages.map((each) => `words/texts/${each}/${name.slice(catalogues.length)}.json`),
      ),
  ];
}

/** Lists files that differ from where the branch left main; on main itself, from the commit before. Without git it lists none. */
export function changedFiles(): readonly string[] {
  const head = git('rev-parse', 'HEAD');
  const base = git('merge-base', 'HEAD', 'main');
  const before = base === '' || base === head ? git('rev-parse', '--verify', '--quiet', 'HEAD^') : base;
  return before === '' ? [] : git('diff', '--name-only', before).split('\n');
}

/** Answers a question to git; an empty text where it can't be asked. */
export function git(...words: readonly string[]): string {
  try {
    return execFileSync('git', words, {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
