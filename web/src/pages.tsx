import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import { pageNames, type PageName } from './addresses.ts';

interface PageModule {
  readonly default: FunctionComponent;
}

const modules = import.meta.glob<PageModule>('./*/*/page.tsx');

/** The module of a page: the one whose folder has its name. */
function moduleOf(name: PageName): () => Promise<PageModule> {
  const found = Object.entries(modules).find(([path]) => path.split('/').at(-2) === name);
  if (found === undefined) throw new Error(`No page.tsx in a folder ${name}.`);
  return found[1];
}

/** What stands where there is no page. */
export const notFound = lazy(moduleOf('not-found'));

/** Each page of the site, loaded when it is first shown. */
export const pages: readonly { readonly name: PageName; readonly component: FunctionComponent }[] =
  pageNames.map((name) => ({ name, component: name === 'not-found' ? notFound : lazy(moduleOf(name)) }));
