import type { KnownSite } from './known-site.ts';
import {
  methodRefused,
  type HeaderValue,
  type QueryValue,
  type ViewerRequest,
  type ViewerResponse,
} from './viewer.ts';

/** How long a browser may use what it got without asking again. */
const keeping = {
  asset: 'public, max-age=31536000, immutable',
  page: 'no-cache',
  nothing: 'no-store',
};

/**
 * From the address that a person sees to the file: `/tuma` is `tuma/index.html` of the release, and what ends with a
 * number the file of all numbers there, `kazi/hoja/_/index.html`. `/tuma/` leads to `/tuma`; what is not known is the
 * page that says so. A file that was shared with the site, and met no service worker, is let go: its sender comes to
 * the page all the same.
 */
export function askSite(site: KnownSite, request: ViewerRequest): ViewerRequest | ViewerResponse {
  const method = request.method;
  const uri = request.uri;
  const address = uri.replace(/\/(index\.html)?$/, '') || '/';
  const isPage = pageFor(site, address) !== undefined;
  if (method === 'POST' && isPage) return goTo(303, 'See Other', address);
  if (method !== 'GET' && method !== 'HEAD') return methodRefused('GET, HEAD');
  if (isPage && uri !== address)
    return goTo(301, 'Moved Permanently', address + queryOf(request.querystring));
  if (uri.startsWith(folderOf(site))) return notHere();
  request.uri = keyOf(site, uri);
  if (isMissing(site, uri)) {
    delete request.headers['if-none-match'];
    delete request.headers['if-modified-since'];
  }
  return request;
}

/** The answer as it goes to whoever asked. The request may name the address or already the file. */
export function answerOfSite(
  site: KnownSite,
  request: Pick<ViewerRequest, 'uri'>,
  response: ViewerResponse,
): ViewerResponse {
  const headers = response.headers;
  if (isMissing(site, request.uri)) {
    response.statusCode = 404;
    response.statusDescription = 'Not Found';
    delete headers['etag'];
    delete headers['last-modified'];
    headers['cache-control'] = { value: keeping.nothing };
    return response;
  }
  headers['cache-control'] = { value: isAsset(request.uri) ? keeping.asset : keeping.page };
  return response;
}

const folderOf = (site: KnownSite): string => `/releases/${site.release}/`;

/** What has the hash of its content in its name. None lies in a folder deeper down. */
export const isAsset = (uri: string): boolean => /^\/assets\/\w[\w.-]*$/.test(uri);
/** The page that says so, in the language of the address. */
const missingKey = (site: KnownSite, uri: string): string =>
  `${folderOf(site)}${uri.startsWith('/en/') ? 'en/' : ''}404.html`;

/** The page at an address. `/kazi/hoja/_` is the page at `/kazi/hoja/261112345671`, and of each number there. */
function pageFor(site: KnownSite, address: string): string | undefined {
  const page = address.replace(/\/\d+$/, '/_');
  return site.pages.includes(page) && !address.endsWith('/_') ? page : undefined;
}

function keyOf(site: KnownSite, uri: string): string {
  if (isAsset(uri)) return uri;
  const page = pageFor(site, uri);
  if (page !== undefined) return `/releases/${site.release}${page === '/' ? '' : page}/index.html`;
  if (site.files.includes(uri)) return `/releases/${site.release}${uri}`;
  return missingKey(site, uri);
}

/** Whether an address, or the file found for it, is the page that says that nothing is there. */
const isMissing = (site: KnownSite, uri: string): boolean =>
  (uri.startsWith(folderOf(site)) ? uri : keyOf(site, uri)).endsWith('/404.html');

const goTo = (statusCode: number, statusDescription: string, location: string): ViewerResponse => ({
  statusCode,
  statusDescription,
  headers: { location: { value: location }, 'cache-control': { value: keeping.nothing } },
});

const notHere = (): ViewerResponse => ({
  statusCode: 404,
  statusDescription: 'Not Found',
  headers: { 'cache-control': { value: keeping.nothing } },
});

function queryOf(query: Readonly<Record<string, QueryValue>>): string {
  const written: string[] = [];
  Object.keys(query).forEach((name) => {
    const value = query[name];
    const values: readonly HeaderValue[] = value?.multiValue ?? (value === undefined ? [] : [value]);
    values.forEach((one) => written.push(one.value === '' ? name : `${name}=${one.value}`));
  });
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
