import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { securityHeaders } from '../../lib/config/security-headers.ts';
import { answerOfSite, askSite } from '../../lib/edge-functions/site.ts';
import type { ViewerResponse } from '../../lib/edge-functions/viewer.ts';
import type { KnownSite } from '../../lib/edge-functions/known-site.ts';
import type { ServedFile } from './served-file.ts';
import { viewerRequest } from './viewer-request.ts';

/** A release of the site, and its files by their keys in the bucket. */
export interface ReleasedSite {
  readonly known: KnownSite;
  readonly file: (key: string) => Promise<ServedFile | undefined>;
}

/** Answers with a file of the site, as CloudFront does with the same functions and the same headers. */
export async function answerWithSite(
  { known, file }: ReleasedSite,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const asked = askSite(known, viewerRequest(incoming));
  if ('statusCode' in asked) {
    outgoing.writeHead(asked.statusCode, headersOf(asked)).end();
    return;
  }
  const found = await file(asked.uri.slice(1));
  if (found === undefined) {
    outgoing.writeHead(404, { ...securityHeaders.pages }).end();
    return;
  }
  const { bytes, headers } = found.encodedFor(incoming.headers['accept-encoding']);
  const answer = answerOfSite(known, asked, {
    statusCode: 200,
    statusDescription: 'OK',
    headers: { ...headers },
  });
  const { etag } = answer.headers;
  if (etag !== undefined && isKnown(incoming.headers['if-none-match'], etag.value)) {
    outgoing.writeHead(304, headersOf(answer, ['content-encoding', 'content-type'])).end();
    return;
  }
  outgoing.writeHead(answer.statusCode, { ...headersOf(answer), 'content-length': bytes.byteLength });
  outgoing.end(incoming.method === 'HEAD' ? undefined : bytes);
}

const headersOf = ({ headers }: ViewerResponse, leftOut: readonly string[] = []): OutgoingHttpHeaders => ({
  ...Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !leftOut.includes(name))
      .map(([name, { value }]) => [name, value]),
  ),
  ...securityHeaders.pages,
});

/** Weakly compared, as of a GET (RFC 9110, section 13.1.2). */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const strong = (tag: string): string => tag.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((tag) => tag.trim() === '*' || strong(tag) === strong(etag));
}
