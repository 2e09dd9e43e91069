import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { plusSeconds } from '../../../domain/time/instant.ts';
import { aSystem, type System } from '../../builders/system/system.ts';
import { headersOfPages } from './headers.ts';
import { fileAt } from './pages-of-site.ts';
import { ScriptedApi } from './scripted-api.ts';

const sample = await loadRegistry('registry');
if (sample.outcome === 'broken') throw new Error('registry/ has mistakes: npm run registry:check');
const { content } = sample;

const secondsOfDay = 24 * 3600;

/** The built site and the API behind it, at an origin of its own: no test sees what another did. */
export class Site {
  readonly origin: string;
  readonly api: ScriptedApi;
  readonly #server: Server;

  private constructor(server: Server, api: ScriptedApi) {
    const { port } = server.address() as AddressInfo;
    this.#server = server;
    this.origin = `http://127.0.0.1:${port}`;
    this.api = api;
  }

  /** Serves the site that was built into `folder`. */
  static async serving(folder: string): Promise<Site> {
    const api = new ScriptedApi(aSystem({ content }));
    const server = createServer((request, response) => void answer(folder, api, request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Site(server, api);
  }

  get system(): System {
    return this.api.system;
  }

  /** So many days go by for the server. */
  passes(days: number): void {
    this.system.now = plusSeconds(this.system.now, days * secondsOfDay);
  }

  async close(): Promise<void> {
    this.api.end();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

async function answer(
  folder: string,
  api: ScriptedApi,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site.example');
  if (!pathname.startsWith('/v1/')) {
    const { status, mediaType, cacheControl, bytes } = fileAt(folder, pathname);
    response
      .writeHead(status, { ...headersOfPages, 'content-type': mediaType, 'cache-control': cacheControl })
      .end(bytes);
    return;
  }
  const answered = await api.answers({
    method: request.method ?? 'GET',
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: await text(request),
  });
  if (answered === undefined) response.destroy();
  else response.writeHead(answered.status, answered.headers).end(answered.text);
}
