import { languageAt } from '../platform/addresses.ts';
import { loadModule } from '../platform/loaded.ts';
import { isOpenPage, workPageAt } from './platform/addresses.ts';
import { loaderOf } from './pages.tsx';
import { askWhoIsIn } from './session/me.ts';
import { ownOfficeOfLogin, wake } from './session/session.ts';

/** So long, in ms, a page is as its file says before it is drawn: it is drawn once where all that it needs comes by then. */
const undrawn = 300;

/**
 * Asks for what the first page of a document needs: whether somebody is in, then who, and beside it what the page itself begins with.
 * Ends once that is there, failed, or takes longer than its reader should see nothing new. What fails is told by who draws it.
 */
export const beginPage = (at: Location): Promise<void> =>
  Promise.race([ask(at), new Promise<void>((over) => setTimeout(over, undrawn))]);

async function ask({ pathname, search }: Location): Promise<void> {
  const { name } = workPageAt(pathname) ?? {};
  if (name === undefined || isOpenPage(name)) return;
  const loading = loadModule(loaderOf(name)).catch(() => undefined);
  if ((await wake()) !== 'in') return;
  const known = askWhoIsIn(languageAt(pathname));
  const office = ownOfficeOfLogin();
  const page = await loading;
  if (office !== undefined) page?.begins?.(Object.fromEntries(new URLSearchParams(search)), office);
  await known;
}
