import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageState } from '../visits/page-state.ts';
import { everyState } from '../states/index.ts';
import type { Layout } from './box.ts';
import { layoutOfText, textOfLayout } from './text-of-layout.ts';

/** Where the accepted layouts are: a file for each state of a page. */
const folder = join(import.meta.dirname, '../accepted');

type Named = Pick<PageState, 'page' | 'name'>;

/** A state by its page and name, as it is asked for. */
export const nameOfState = ({ page, name }: Named): string => `${page}/${name}`;

const fileOf = (name: string): string => join(folder, `${name}.txt`);

const namesOfAccepted = (): readonly string[] =>
  globSync('*/*.txt', { cwd: folder }).map((file) => file.replaceAll('\\', '/').replace(/\.txt$/, ''));

/** Names the states to be compared without an accepted layout, and the accepted layouts without a state. */
export function unpairedLayouts(): { readonly missing: readonly string[]; readonly left: readonly string[] } {
  const states = new Set(everyState.filter(({ byMachine }) => byMachine !== true).map(nameOfState));
  const accepted = new Set(namesOfAccepted());
  return {
    missing: [...states].filter((name) => !accepted.has(name)),
    left: [...accepted].filter((name) => !states.has(name)),
  };
}

/** Reads the accepted layout of a state; undefined where none was accepted yet. */
export function acceptedLayout(state: Named): Layout | undefined {
  const name = nameOfState(state);
  return existsSync(fileOf(name)) ? layoutOfText(readFileSync(fileOf(name), 'utf8')) : undefined;
}

/** Writes the layout of a state as its accepted one. */
export function acceptLayout(state: Named, layout: Layout): void {
  const file = fileOf(nameOfState(state));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, textOfLayout(layout));
}

/** Removes accepted layouts of states that are no more, and names them. */
export function removeLeftLayouts(): readonly string[] {
  const { left } = unpairedLayouts();
  for (const name of left) rmSync(fileOf(name));
  return left;
}
