import type { Client } from 'openapi-fetch';
import { languageAt } from '../addresses.ts';
import type { paths } from './schema.ts';
import { sending } from './sending.ts';

type Written = Readonly<Record<string, unknown>>;
type HeadersByName = Readonly<Record<string, string>>;

/** What goes with a request, as the API's document has it; the types of `Client` say what for which path. */
interface Asked extends Omit<RequestInit, 'headers' | 'body'> {
  readonly params?: { readonly path?: Written; readonly query?: Written; readonly header?: HeadersByName };
  readonly headers?: HeadersByName;
  readonly body?: unknown;
  /** Where the API lies, and how requests leave, if not as those of pages. */
  readonly baseUrl?: string;
  readonly fetch?: typeof sending.by;
}

const inAddress = (value: unknown): string => encodeURIComponent(String(value));

/** Of `/v1/tickets/{number}` the address of one ticket, and what is asked of it. */
function addressOf(path: string, places: Written = {}, query: Written = {}): string {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${inAddress(value)}`);
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => inAddress(places[name]));
  return asked.length === 0 ? place : `${place}?${asked.join('&')}`;
}

/** What an answer says; nothing where it is empty. Throws where it is something else than the API's, as of a network that asks to log in. */
const contentOf = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));

const asking =
  (method: string) =>
  async (
    path: string,
    { params = {}, headers, body, baseUrl = '', fetch: send = sending.by, ...rest }: Asked = {},
  ) => {
    const said = { ...headers, ...params.header };
    const request = new Request(`${baseUrl}${addressOf(path, params.path, params.query)}`, {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      ...rest,
      method,
      headers: {
        // Answers come in the language of the page that asks, unless the request says another.
        'Accept-Language': said['Accept-Language'] ?? languageAt(location.pathname),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...said,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await send(request);
    const text = await response.text();
    if (response.ok) return { data: contentOf(text), response };
    const isJson = response.headers.get('Content-Type')?.includes('json') === true;
    return { error: isJson ? contentOf(text) : text, response };
  };

const client: unknown = { GET: asking('GET'), POST: asking('POST'), DELETE: asking('DELETE') };

/**
 * The API, at the address of the pages, for citizens: typed by its document. Nothing that it answers is kept by the browser
 * but what it says may be. What openapi-fetch does besides, no page of citizens needs: it weighs 2 KB.
 */
export const apiClient = client as Pick<Client<paths>, 'GET' | 'POST' | 'DELETE'>;
