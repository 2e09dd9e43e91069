import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from 'node:http';
import type { ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { edgeHeaders } from '../../lib/config/names.ts';
import { WaitingLine } from './waiting-line.ts';

/** Where the edge sends what it lets through, and how it proves that it did. */
export interface Origin {
  readonly port: number;
  /** The name under which the API answers. */
  readonly host: string;
  readonly secret: string;
}

export interface EdgeSettings {
  readonly port: number;
  /** The present origin; undefined while the cloud is down or not yet deployed. */
  readonly origin: () => Promise<Origin | undefined>;
}

/**
 * How many requests are at the API at once; the others wait in line. Each call of a function starts a
 * Node process on the local cloud: more of them than processors make each other too slow for the store.
 */
export const atOnce = 2 * availableParallelism();

/** Of one connection only, so never handed on (RFC 9110, 7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/**
 * Plays CloudFront on 127.0.0.1: hands each request on to the API with proof that it came this way, and
 * with the viewer's address. A client on this machine can play any viewer by `X-Forwarded-For`; what it
 * says in the edge's own headers is dropped, as CloudFront does.
 */
export async function startEdge(settings: EdgeSettings): Promise<Server> {
  const line = new WaitingLine(atOnce);
  const server = createServer((incoming, outgoing) => {
    line
      .take(async () => handOn(settings, incoming, outgoing))
      .catch(() => refuse(outgoing, 'The local cloud could not be reached.'));
  });
  server.requestTimeout = 60_000;
  return new Promise((up, failed) => {
    server.once('error', failed);
    server.listen(settings.port, '127.0.0.1', () => up(server));
  });
}

async function handOn(
  settings: EdgeSettings,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (outgoing.destroyed) return; // gave up while waiting in line
  const origin = await settings.origin();
  if (origin === undefined) {
    refuse(outgoing, 'The local cloud is not up. Wait for npm start to finish, or run it.');
    return;
  }
  await new Promise<void>((done) => {
    outgoing.once('close', done);
    const onward = request({
      host: '127.0.0.1',
      port: origin.port,
      method: incoming.method,
      path: incoming.url,
      headers: headersFor(origin, incoming.headers),
      agent: false, // a kept connection would not outlive a restart of the cloud
    });
    onward.once('response', (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, without(reply.headers, hopByHop));
      reply.pipe(outgoing);
      reply.once('error', () => outgoing.destroy());
    });
    onward.once('error', () => refuse(outgoing, 'The local cloud does not answer. See npm run status.'));
    outgoing.once('close', () => onward.destroy());
    incoming.pipe(onward);
  });
}

function headersFor(origin: Origin, sent: IncomingHttpHeaders): IncomingHttpHeaders {
  const own = Object.keys(sent).filter((name) => name.startsWith('cloudfront-'));
  const proof = edgeHeaders.proof.toLowerCase();
  return {
    ...without(sent, [...hopByHop, ...own, proof, 'x-forwarded-for', 'host']),
    host: origin.host,
    [proof]: origin.secret,
    [edgeHeaders.viewer.toLowerCase()]: `${viewerOf(sent['x-forwarded-for'])}:40000`,
  };
}

/** The address that a client plays, or its own. CloudFront writes it with a port; any will do. */
function viewerOf(played: string | string[] | undefined): string {
  const [first = ''] = String(played ?? '').split(',');
  return isIP(first.trim()) === 0 ? '127.0.0.1' : first.trim();
}

const without = (headers: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

function refuse(outgoing: ServerResponse, detail: string): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const problem = {
    type: 'urn:mrejesho:problem:local-cloud-down',
    title: 'The local cloud is down',
    status: 502,
    code: 'local-cloud-down',
    detail,
  };
  outgoing.writeHead(502, { 'content-type': 'application/problem+json', 'retry-after': '2' });
  outgoing.end(JSON.stringify(problem));
}
