import { useLoaded } from '../platform/loaded.ts';
import type { OpenPageName } from './platform/addresses.ts';
import { openLoaderOf } from './pages.tsx';
import { PageAwaited } from './access/page-awaited.tsx';
import { PageNotLoaded } from './access/page-not-loaded.tsx';

/** A page that needs no login. */
export function OpenPage({ name }: { readonly name: OpenPageName }) {
  const { module, failed } = useLoaded(openLoaderOf(name));
  if (failed) return <PageNotLoaded />;
  return module === undefined ? <PageAwaited isOpen /> : <module.default />;
}
