import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Server as TlsServer } from 'node:tls';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { securityHeaders } from '../../../lib/config/security-headers.ts';
import { fileAt } from './pages-of-site.ts';
import { ScriptedApi } from './scripted-api.ts';
import { doorsOfFiles, SystemOfSite } from './system-of-site.ts';

const sample = await loadRegistry('registry');
if (sample.outcome === 'broken') throw new Error('registry/ has mistakes: npm run registry:check');
const { content } = sample;

const secondsOfDay = 24 * 3600;

/** The built site and the API behind it, at an origin of its own: no test sees what another did. */
export class Site {
  readonly origin: string;
  readonly #folder: string;
  readonly #server: Server;
  #system: SystemOfSite;
  #api: ScriptedApi;

  private constructor(folder: string, server: Server) {
    const scheme = server instanceof TlsServer ? 'https' : 'http';
    this.origin = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
    [this.#system, this.#api] = this.#product();
    this.#folder = folder;
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#answer(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  /** Serves the site that was built into `folder`. */
  static async serving(folder: string, server = createServer()): Promise<Site> {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Site(folder, server);
  }

  get system(): SystemOfSite {
    return this.#system;
  }

  get api(): ScriptedApi {
    return this.#api;
  }

  /** Nothing was sent yet, it is the first day again, and the API does nothing out of the ordinary. */
  beginsAnew(): void {
    this.#api.end();
    [this.#system, this.#api] = this.#product();
  }

  /** So many days go by for the server. */
  passes(days: number): void {
    this.system.now = plusSeconds(this.system.now, days * secondsOfDay);
  }

  async close(): Promise<void> {
    this.api.end();
    if ('closeAllConnections' in this.#server) this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #product(): [SystemOfSite, ScriptedApi] {
    const system = new SystemOfSite({ content });
    system.pagesAt = this.origin;
    return [system, new ScriptedApi(system)];
  }

  #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.origin);
    if (pathname.startsWith('/v1/'))
      return this.#answerOfApi(pathname, Object.fromEntries(searchParams), request, response);
    if (pathname === doorsOfFiles.sent) return this.#takeFile(request, response);
    if (pathname.startsWith(doorsOfFiles.kept)) this.#giveFile(pathname, response);
    else this.#answerOfSite(pathname, response);
    return Promise.resolve();
  }

  #answerOfSite(path: string, response: ServerResponse): void {
    const { status, headers, bytes } = fileAt(this.#folder, path);
    response.writeHead(status, { ...securityHeaders.pages, ...headers }).end(bytes);
  }

  async #answerOfApi(
    path: string,
    query: Readonly<Record<string, string>>,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const answered = await this.api.answers({
      method: request.method ?? 'GET',
      path,
      query,
      headers: headersIn(request),
      body: (await buffer(request)).toString(),
    });
    if (answered === undefined) response.destroy();
    else response.writeHead(answered.status, answered.headers).end(answered.text);
  }

  async #takeFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { 'content-type': type = '' } = headersIn(request);
    const form = await new Response(await buffer(request), { headers: { 'content-type': type } }).formData();
    await this.system.receives(form);
    response.writeHead(204).end();
  }

  #giveFile(path: string, response: ServerResponse): void {
    const bytes = this.system.kept(path);
    if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-disposition': 'attachment' }).end(bytes);
  }
}

const headersIn = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !name.startsWith(':'))
      .map(([name, value]) => [name, String(value)]),
  );
