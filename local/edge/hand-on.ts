import { request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { securityHeaders } from '../../lib/config/security-headers.ts';
import { sayCloudIsDown } from './cloud-is-down.ts';

/** What a request becomes on its way on. */
export interface Onward {
  readonly port: number;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Hop-by-hop headers, which are never forwarded (RFC 9110, 7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Headers that may go on, without those `names`. */
export const headersWithout = (
  headers: IncomingHttpHeaders,
  names: readonly string[] = [],
): IncomingHttpHeaders =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !hopByHop.includes(name) && !names.includes(name)),
  );

/** Hands a request on, and its answer back as it comes, with what the edge says beside each. Ends with either side. */
export async function handOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { port, path, headers }: Onward,
): Promise<void> {
  await new Promise<void>((done) => {
    outgoing.once('close', done);
    const onward = request({
      host: '127.0.0.1',
      port,
      method: incoming.method,
      path,
      headers,
      agent: false, // a kept connection would not outlive a restart of the cloud
    });
    onward.once('response', (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, {
        ...headersWithout(reply.headers),
        ...securityHeaders.answers,
      });
      reply.pipe(outgoing);
      reply.once('error', () => outgoing.destroy());
    });
    onward.once('error', () =>
      sayCloudIsDown(outgoing, 'The local cloud does not answer. See npm run status.'),
    );
    outgoing.once('close', () => onward.destroy());
    incoming.pipe(onward);
  });
}
