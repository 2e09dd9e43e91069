import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { changedFiles, importedBy, project } from '../../builders/changes.ts';
import type { ShownPage } from '../visits/shown-page.ts';

/** What the browser loads before the module of a page. */
const entries = ['web/src/main.tsx', 'web/src/officer/main.tsx'];

/** The parts of a sweep that are taken in this run. */
export interface SweptPart {
  /** Pages of which a module changed against the merge base: all their states are taken. */
  readonly changedPages: readonly ShownPage[];
  /** More of all pages changed than one run sweeps whole: `npm test` takes a part of their states, the run at length the rest. */
  readonly isWide: boolean;
}

/** One of so many pages may change before that is wide. */
const wideFrom = 3;

/** Says what this commit, with what is not committed yet, changes of pages. Where git knows no base, no page has changed. */
export function sweptPart(): SweptPart {
  const changed = new Set(changedFiles());
  const reaches = (file: string): boolean => [...importedBy(file)].some((each) => changed.has(each));
  const everyPage = entries.some(reaches);
  const modules = globSync('web/src/{public,citizen,officer}/*/page.tsx', { cwd: project });
  const changedPages = modules.filter((file) => everyPage || reaches(file)).map(pageOf);
  return { changedPages, isWide: changedPages.length * wideFrom > modules.length };
}

function pageOf(module: string): ShownPage {
  const name = basename(dirname(module));
  return (module.startsWith('web/src/officer/') ? `work-${name}` : name) as ShownPage;
}
