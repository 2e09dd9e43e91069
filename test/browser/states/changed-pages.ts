import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import type { ShownPage } from '../visits/shown-page.ts';

const project = join(import.meta.dirname, '../../..');

/** What the browser loads before the module of a page. */
const entries = ['web/src/main.tsx', 'web/src/officer/main.tsx'];

/** The parts of a sweep that are taken in this run. */
export interface SweptPart {
  /** Pages of which a module changed against the merge base: all their states are taken. */
  readonly changedPages: readonly ShownPage[];
}

/** Says what this commit, with what is not committed yet, changes of pages. Where git knows no base, no page has changed. */
export function sweptPart(): SweptPart {
  const changed = new Set(changedFiles());
  const reaches = (file: string): boolean => [...importedBy(file)].some((each) => changed.has(each));
  const everyPage = entries.some(reaches);
  const modules = globSync('web/src/{public,citizen,officer}/*/page.tsx', { cwd: project });
  return {
    changedPages: modules.filter((file) => everyPage || reaches(file)).map(pageOf),
  };
}

function pageOf(module: string): ShownPage {
  const name = basename(dirname(module));
  return (module.startsWith('web/src/officer/') ? `work-${name}` : name) as ShownPage;
}

/** Every file that the module imports, and what these import, itself included. */
function importedBy(module: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(module) || !existsSync(join(project, module))) return known;
  known.add(module);
  if (!/\.tsx?$/.test(module)) return known;
  const { importedFiles } = ts.preProcessFile(readFileSync(join(project, module), 'utf8'));
  for (const { fileName } of importedFiles)
    if (fileName.startsWith('.'))
      importedBy(relative(project, join(project, dirname(module), fileName)), known);
  return known;
}

/** Against where the branch left main; on main itself, against the commit before. */
function changedFiles(): readonly string[] {
  const head = git('rev-parse', 'HEAD');
  const base = git('merge-base', 'HEAD', 'main');
  const before = base === '' || base === head ? git('rev-parse', '--verify', '--quiet', 'HEAD^') : base;
  return before === '' ? [] : git('diff', '--name-only', before).split('\n');
}

function git(...words: readonly string[]): string {
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
