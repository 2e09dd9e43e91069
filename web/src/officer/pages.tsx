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

/** The module of a page for officers, and of one for everybody. */
export type WorkPageModule = ModuleOf<WorkPageProps>;
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
