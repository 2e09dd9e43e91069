import { useCallback, useEffect, useState } from 'preact/hooks';

/** A part of a page that comes after the page. */
export interface Loaded<Module> {
  readonly module?: Module;
  /** It did not come: the line broke. */
  readonly failed: boolean;
  readonly again: () => void;
}

/** Loads a part of a page once the page stands. */
export function useLoaded<Module>(load: () => Promise<Module>): Loaded<Module> {
  const [loaded, setLoaded] = useState<Omit<Loaded<Module>, 'again'>>({ failed: false });
  const again = useCallback(() => {
    setLoaded({ failed: false });
    load().then(
      (module) => setLoaded({ module, failed: false }),
      () => setLoaded({ failed: true }),
    );
  }, [load]);
  useEffect(again, [again]);
  return { ...loaded, again };
}
