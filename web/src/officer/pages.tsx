import type { FunctionComponent } from 'preact';
import type { OpenPageName, WorkPageName } from './platform/addresses.ts';
import type { Me } from './session/me.ts';

/** What a page of officers is given. */
export interface WorkPageProps {
  readonly me: Me;
  /** In its address, where it is of one of many. */
  readonly number: string | undefined;
}

interface ModuleOf<Props> {
  readonly default: FunctionComponent<Props>;
}

/** The module of a page for officers. */
export interface WorkPageModule extends ModuleOf<WorkPageProps> {
  /**
   * Asks for what the page begins with, before anybody knows who is in: by what its address asks, and the id of the office that their
   * pages begin with. The API decides whether they may.
   */
  readonly begins?: (query: Readonly<Record<string, string>>, office: string) => void;
}

/** The module of a page for everybody. */
export type OpenPageModule = ModuleOf<object>;

const pages = import.meta.glob<WorkPageModule>(['./*/page.tsx', '!./login/page.tsx']);
const openPages = import.meta.glob<OpenPageModule>('./login/page.tsx');

/** Loads the module of a page: the one in the folder that has its name. */
export const loaderOf = (name: Exclude<WorkPageName, OpenPageName>) => known(pages, name);
export const openLoaderOf = (name: OpenPageName) => known(openPages, name);

function known<Module>(modules: Readonly<Record<string, () => Promise<Module>>>, name: string) {
  const load = modules[`./${name}/page.tsx`];
  if (load === undefined) throw new Error(`No page.tsx in a folder ${name}.`);
  return load;
}
