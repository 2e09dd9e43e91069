/** What is asked for, as far as it decides what becomes of it. */
export interface WorkerRequest {
  readonly method: string;
  readonly url: URL;
  /** A page in the window, not something that a page asks for. */
  readonly navigates: boolean;
  /** Names of headers, in lower case. */
  readonly headers: ReadonlySet<string>;
}

/**
 * What becomes of a request: `leave` it to the browser and keep nothing of it; a `page` from the network, or kept where
 * there is none; a `file` whose name says its content, kept as it is; a public `list`, kept and asked again behind; what
 * another app `share`s.
 */
export type Way = 'leave' | 'page' | 'file' | 'list' | 'share';

/** Lists without which no ticket is written. */
export const listsOfTickets = [
  '/v1/categories',
  '/v1/places',
  '/v1/institutions/tree',
  '/v1/institutions/routing',
] as const;

/** Lists that are the same for everybody, and small. */
export const cachedLists: ReadonlySet<string> = new Set([
  ...listsOfTickets,
  '/v1/vocabulary',
  '/v1/calendar',
]);

/** Whoever sends one of these asks for something that is not for everybody. */
const secretHeaders = ['mrejesho-secret', 'authorization'];

/** Where the API and people's files lie: of these only the lists above are ever kept. */
const neverPages = ['/v1/', '/files/'];

/** Where officers work, and what their pages load: whoever uses the machine after them finds nothing of it. */
const officersPlaces = /^\/(kazi|en\/work)(\/|$)|^\/assets\/work-/;

/** Where another app hands something over: the manifest says so (`share_target`). */
const shareAddress = '/tuma';

interface WayRow {
  readonly way: Way;
  readonly takes: (asked: WorkerRequest, own: string) => boolean;
}

/** The first that takes it decides. */
const rows: readonly WayRow[] = [
  { way: 'leave', takes: ({ url }, own) => url.origin !== own },
  { way: 'leave', takes: ({ headers }) => secretHeaders.some((name) => headers.has(name)) },
  {
    way: 'share',
    takes: ({ method, url, navigates }) => method === 'POST' && navigates && url.pathname === shareAddress,
  },
  { way: 'leave', takes: ({ method }) => method !== 'GET' },
  { way: 'leave', takes: ({ url }) => officersPlaces.test(url.pathname) },
  { way: 'list', takes: ({ url }) => cachedLists.has(url.pathname) },
  { way: 'leave', takes: ({ url }) => neverPages.some((start) => url.pathname.startsWith(start)) },
  { way: 'file', takes: ({ url }) => url.pathname.startsWith('/assets/') },
  { way: 'page', takes: ({ navigates }) => navigates },
];

/** What becomes of a request to a site whose origin is `own`. */
export const wayOf = (asked: WorkerRequest, own: string): Way =>
  rows.find(({ takes }) => takes(asked, own))?.way ?? 'leave';

/** Under what a page is kept: its clean address, without what was asked or shown in it. */
export const cacheKeyOf = ({ origin, pathname }: URL): string => origin + pathname;
