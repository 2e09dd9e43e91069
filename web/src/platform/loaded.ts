import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** A part of a page that comes after the page. */
export interface Loaded<Module> {
  readonly module: Module | undefined;
  /** It did not come: the line broke. */
  readonly failed: boolean;
  readonly again: () => void;
}

/** Modules by what loads them: who wants one again has it at once. */
const modules = new WeakMap<() => Promise<unknown>, unknown>();

/** Loads a module, and remembers that it is there. */
export async function loadModule<Module>(load: () => Promise<Module>): Promise<Module> {
  const module = await load();
  modules.set(load, module);
  return module;
}

/** Loads a part of a page once the page stands. `load` is a stable function. */
export function useLoaded<Module>(load: () => Promise<Module>): Loaded<Module> {
  const [state, setState] = useState({ failed: false });
  const again = useCallback(() => {
    setState({ failed: false });
    loadModule(load).then(
      () => setState({ failed: false }),
      () => setState({ failed: true }),
    );
  }, [load]);
  useLayoutEffect(() => {
    if (!modules.has(load)) again();
  }, [load, again]);
  return { module: modules.get(load) as Module | undefined, ...state, again };
}
