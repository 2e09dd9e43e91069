import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { lazy } from 'preact-iso';
import { pageNames, type PageName } from './platform/addresses.ts';
import { doneBeforeTheScript } from './platform/before-the-script.ts';

interface PageModule {
  readonly default: FunctionComponent;
}

const modules = import.meta.glob<PageModule>('./{public,citizen}/*/page.tsx');

/** The module of a page: the one whose folder has its name. */
function moduleOf(name: PageName): () => Promise<PageModule> {
  const found = Object.entries(modules).find(([path]) => path.split('/').at(-2) === name);
  if (found === undefined) throw new Error(`No page.tsx in a folder ${name}.`);
  const [, load] = found;
  return () => load().then(hearingWhatWasDone, askAnew);
}

/** A page that takes up what was done with it before it could hear. */
const hearingWhatWasDone = ({ default: Page }: PageModule): PageModule => ({
  default: function HearingPage() {
    const [tell] = useState(doneBeforeTheScript);
    useLayoutEffect(tell, [tell]);
    return <Page />;
  },
});

/**
 * A page's script did not come: the address is asked for as a document, which says what goes without a connection.
 * Once: what does not come then either is a fault to be seen.
 */
function askAnew(fault: unknown): Promise<PageModule> {
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload') throw fault;
  location.reload();
  return new Promise(() => undefined);
}

/** What stands where there is no page. */
export const notFound = lazy(moduleOf('not-found'));

/** Each page of the site, loaded when it is first shown. */
export const pages: readonly { readonly name: PageName; readonly component: FunctionComponent }[] =
  pageNames.map((name) => ({ name, component: name === 'not-found' ? notFound : lazy(moduleOf(name)) }));
