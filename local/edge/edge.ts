import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { citizensTicketPaths, cookieNames, cookiePaths, deviceCookies } from '../../lib/config/routes.ts';
import { apiPaths, edgeHeaders } from '../../lib/config/names.ts';
import { askBucketOfFiles, filePaths } from '../../lib/edge-functions/files.ts';
import { answerWithSite, type ReleasedSite } from './answer-with-site.ts';
import { handOn, headersWithout } from './hand-on.ts';
import { sayCloudIsDown } from './cloud-is-down.ts';
import { viewerRequest } from './viewer-request.ts';
import { WaitingLine } from './waiting-line.ts';

/** Where the edge sends what it lets through, and how it proves that it did. */
export interface Origin {
  readonly port: number;
  /** The name under which the API answers. */
  readonly host: string;
  readonly secret: string;
  /** The buckets of files of citizens: as they are sent, and cleaned. */
  readonly buckets: { readonly sent: string; readonly kept: string };
}

export interface EdgeSettings {
  readonly port: number;
  /** The present origin; undefined while the cloud is down or not yet deployed. */
  readonly origin: () => Promise<Origin | undefined>;
  /** The present release of the site; undefined until one is deployed. */
  readonly site: () => ReleasedSite | undefined;
}

/**
 * How many requests are at the API at once; the others wait in line. Each call of a function starts a
 * Node process on the local cloud: more of them than processors make each other too slow for the store.
 */
export const handledAtOnce = 2 * availableParallelism();

const notUp = 'The local cloud is not up. Wait for npm start to finish, or run it.';

/**
 * Plays CloudFront on 127.0.0.1: hands each request for the API on with proof that it came this way, and with the
 * viewer's address, files of citizens to their buckets, and answers all others with the site. A client on this
 * machine can play any viewer by `X-Forwarded-For`; what it says in the edge's own headers is dropped, as CloudFront does.
 */
export async function startEdge(settings: EdgeSettings): Promise<Server> {
  const line = new WaitingLine(handledAtOnce);
  const server = createServer((incoming, outgoing) => {
    const { url = '/' } = incoming;
    const answered = url.startsWith(apiPaths)
      ? line.take(async () => askApi(settings, incoming, outgoing))
      : url.startsWith(filePaths.sent) || url.startsWith(filePaths.kept)
        ? askForFile(settings, incoming, outgoing)
        : askForPage(settings, incoming, outgoing);
    answered.catch(() => sayCloudIsDown(outgoing, 'The local cloud could not be reached.'));
  });
  server.requestTimeout = 60_000;
  return new Promise((up, failed) => {
    server.once('error', failed);
    server.listen(settings.port, '127.0.0.1', () => up(server));
  });
}

async function askApi(
  settings: EdgeSettings,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (outgoing.destroyed) return; // gave up while waiting in line
  const origin = await settings.origin();
  if (origin === undefined) {
    sayCloudIsDown(outgoing, notUp);
    return;
  }
  const { port } = origin;
  const headers = headersFor(origin, incoming);
  await handOn(incoming, outgoing, { port, path: incoming.url ?? '/', headers });
}

/** To the bucket, by the name that stands in the path here: what was signed is checked there. */
async function askForFile(
  settings: EdgeSettings,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const origin = await settings.origin();
  if (origin === undefined) {
    sayCloudIsDown(outgoing, notUp);
    return;
  }
  const { port, buckets } = origin;
  const [path = '', ...query] = (incoming.url ?? '/').split('?');
  const bucket = path.startsWith(filePaths.sent) ? buckets.sent : buckets.kept;
  const asked = askBucketOfFiles(viewerRequest(incoming));
  if ('statusCode' in asked) {
    outgoing.writeHead(asked.statusCode, { allow: asked.headers['allow']?.value }).end();
    return;
  }
  await handOn(incoming, outgoing, {
    port,
    path: [`/${bucket}${asked.uri}`, ...query].join('?'),
    // The cloud tells functions this address, so they sign for it.
    headers: { ...headersWithout(incoming.headers, ['origin', 'host']), host: `127.0.0.1:${port}` },
  });
}

async function askForPage(
  settings: EdgeSettings,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const site = settings.site();
  if (site === undefined) sayCloudIsDown(outgoing, notUp);
  else await answerWithSite(site, incoming, outgoing);
}

/** Cookies of ours go on where they are shown, and nowhere else, as CloudFront's policies say. */
function headersFor(origin: Origin, { url = '/', headers: sent }: IncomingMessage): IncomingHttpHeaders {
  const own = Object.keys(sent).filter((name) => name.startsWith('cloudfront-'));
  const proof = edgeHeaders.proof.toLowerCase();
  return {
    ...headersWithout(sent, [...own, proof, 'x-forwarded-for', 'host', 'cookie']),
    ...cookiesIn(sent.cookie, cookiesShownAt(url.split('?')[0] ?? '')),
    host: origin.host,
    [proof]: origin.secret,
    [edgeHeaders.viewer.toLowerCase()]: `${viewerOf(sent['x-forwarded-for'])}:40000`,
  };
}

function cookiesShownAt(path: string): readonly string[] {
  if (cookiePaths.includes(path)) return cookieNames;
  return path.startsWith(citizensTicketPaths) ? deviceCookies : [];
}

function cookiesIn(cookie = '', names: readonly string[]): IncomingHttpHeaders {
  const ours = cookie
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => names.some((name) => pair.startsWith(`${name}=`)));
  return ours.length === 0 ? {} : { cookie: ours.join('; ') };
}

/** The address that a client plays, or its own. CloudFront writes it with a port; any will do. */
function viewerOf(played: string | string[] | undefined): string {
  const [first = ''] = String(played ?? '').split(',');
  return isIP(first.trim()) === 0 ? '127.0.0.1' : first.trim();
}
