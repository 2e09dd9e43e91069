import { first, ofTickets, version } from 'virtual:shell';
import { languages, type Language } from '../../../domain/foundation/vocabulary/language.ts';
import { languageAt } from '../platform/addresses.ts';
import { savesData } from '../platform/saves-data.ts';
import { cacheKeyOf, listsOfTickets } from './ways.ts';

/** Pages and files of this build: they go with it. */
const site = `mrejesho-site-${version}`;

/** Public lists: they outlive a build. */
const publicLists = 'mrejesho-lists';

/** So long, in milliseconds, a page that is kept waits for a newer one. */
const patience = 4_000;

/** Keeps what is there without a connection from the beginning, in the languages that are being read. */
export async function cacheShell(reading: readonly string[]): Promise<void> {
  const read = new Set(reading.map((address) => languageAt(new URL(address).pathname)));
  const wanted = languages.filter((language) => read.size === 0 || read.has(language));
  const parts = savesData() ? [first] : [first, ofTickets];
  const addresses = parts.flatMap(({ pages, files }) => [
    ...wanted.flatMap((language) => pages[language]),
    ...files,
  ]);
  const cache = await caches.open(site);
  await cache.addAll([...new Set(addresses)]);
  if (!savesData()) await keepListsOfTickets(wanted);
}

/** What somebody chooses from who writes a ticket. Where it can't be had now it is kept when a page asks for it. */
async function keepListsOfTickets(wanted: readonly Language[]): Promise<void> {
  const cache = await caches.open(publicLists);
  const requests = wanted.flatMap((language) =>
    listsOfTickets.map((path) => new Request(path, { headers: { 'Accept-Language': language } })),
  );
  await Promise.allSettled(requests.map((request) => fetchAndKeep(request, cache, request)));
}

/** Takes away what other builds kept. */
export async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name !== site && name !== publicLists).map((name) => caches.delete(name)),
  );
}

/** Only what is whole and of ours is kept: no redirect, no error, nothing of elsewhere. */
const canBeKept = ({ ok, redirected, type }: Response): boolean => ok && !redirected && type === 'basic';

async function fetchAndKeep(request: Request, cache: Cache, under: Request | string): Promise<Response> {
  const response = await fetch(request);
  // Where there is no room it is shown all the same.
  if (canBeKept(response)) await cache.put(under, response.clone()).catch(() => undefined);
  return response;
}

/** A file under `/assets/` never changes: what is kept is it. */
export async function fileFor(request: Request): Promise<Response> {
  const cache = await caches.open(site);
  return (await cache.match(request)) ?? (await fetchAndKeep(request, cache, request));
}

/** What is kept is answered at once, and made new behind. `meanwhile` is to be waited for after the answer. */
export async function listFor(
  request: Request,
  meanwhile: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(publicLists);
  const kept = await cache.match(request);
  const fresh = fetchAndKeep(request, cache, request);
  if (kept === undefined) return await fresh;
  meanwhile(fresh.catch(() => undefined));
  return kept;
}

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((done) => setTimeout(() => done(undefined), milliseconds));

/** The page as it is now; what is kept of it where the line is down or slow; else the page that says what goes without one. */
export async function pageFor(
  request: Request,
  meanwhile: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(site);
  const url = new URL(request.url);
  const fresh = fetchAndKeep(request, cache, cacheKeyOf(url)).catch(() => undefined);
  const kept = await cache.match(cacheKeyOf(url));
  if (kept === undefined) return (await fresh) ?? Response.redirect(offlinePage(url), 302);
  meanwhile(fresh);
  return (await Promise.race([fresh, after(patience)])) ?? kept;
}

/** The last of the pages that are always there. */
const offlinePage = ({ origin, pathname }: URL): string =>
  `${origin}${first.pages[languageAt(pathname)].at(-1) ?? '/'}`;
