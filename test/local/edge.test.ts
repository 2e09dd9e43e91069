import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { securityHeaders } from '../../lib/config/security-headers.ts';
import type { ReleasedSite } from '../../local/edge/answer-with-site.ts';
import { handledAtOnce, startEdge, type Origin } from '../../local/edge/edge.ts';
import { ServedFile } from '../../local/edge/served-file.ts';
import { freePort } from '../../local/system/ports.ts';

/** An API that keeps what reached it and answers as it is told. */
class Upstream {
  readonly seen: { headers: IncomingHttpHeaders; method: string; url: string; body: string }[] = [];
  port = 0;
  answer: RequestListener = (_, reply) => reply.writeHead(200).end('ok');

  async listen(): Promise<this> {
    const server = createServer((incoming, reply) => {
      let body = '';
      incoming.setEncoding('utf8').on('data', (part: string) => (body += part));
      incoming.on('end', () => {
        const { headers, method = '', url = '' } = incoming;
        this.seen.push({ headers, method, url, body });
        this.answer(incoming, reply);
      });
    });
    this.port = await listening(server);
    return this;
  }

  get headers(): IncomingHttpHeaders {
    return this.seen[0]?.headers ?? {};
  }
}

async function listening(server: Server): Promise<number> {
  const port = await freePort();
  await new Promise<void>((up) => server.listen(port, '127.0.0.1', up));
  onTestFinished(() => void server.close());
  return port;
}

/** The address of an edge before this origin, or before none, with the site or without. */
async function edgeBefore(origin: Origin | undefined, site?: ReleasedSite): Promise<string> {
  const port = await freePort();
  const edge = await startEdge({ port, origin: () => Promise.resolve(origin), site: () => site });
  onTestFinished(() => void edge.close());
  return `http://127.0.0.1:${port}`;
}

const longPage = `<!doctype html><title>Tuma</title>${'<p>Maji hayatoki.</p>'.repeat(100)}`;

/** A release with a page, the pages of what is not there and an asset, as they lie in the bucket. */
const released: ReleasedSite = {
  known: { release: 'r1', pages: ['/', '/tuma'], files: ['/sw.js'] },
  file: (key) => {
    const files: Readonly<Record<string, readonly [text: string, mediaType: string]>> = {
      'releases/r1/index.html': ['<!doctype html><title>Mrejesho</title>', 'text/html'],
      'releases/r1/tuma/index.html': [longPage, 'text/html'],
      'releases/r1/404.html': ['<!doctype html><title>Hakuna</title>', 'text/html'],
      'releases/r1/en/404.html': ['<!doctype html><title>Not here</title>', 'text/html'],
      'releases/r1/sw.js': ['self.skipWaiting();', 'text/javascript'],
      'assets/main-1.js': ['export {};', 'text/javascript'],
    };
    const [text, mediaType = ''] = files[key] ?? [];
    return Promise.resolve(
      text === undefined ? undefined : new ServedFile(Buffer.from(text), mediaType, `"${key}"`),
    );
  },
};

let upstream: Upstream;
/** Of the edge, and of something that it asks the API for. */
let site: string;
let address: string;

beforeEach(async () => {
  upstream = await new Upstream().listen();
  site = await edgeBefore(
    {
      port: upstream.port,
      host: 'abc123.execute-api.localhost:4566',
      secret: 'proof-of-the-edge',
      buckets: { sent: 'quarantine', kept: 'attachments' },
    },
    released,
  );
  address = `${site}/v1/anything`;
});

describe('what the edge sends on', () => {
  it('is the request as it came: method, path, query and body', async () => {
    await fetch(`${site}/v1/tickets?x=1`, { method: 'POST', body: '{"kind":"swali"}' });
    expect(upstream.seen[0]).toMatchObject({
      method: 'POST',
      url: '/v1/tickets?x=1',
      body: '{"kind":"swali"}',
    });
  });

  it('goes to the host name of the API, with proof that it came through the edge', async () => {
    await fetch(address);
    expect(upstream.headers).toMatchObject({
      host: 'abc123.execute-api.localhost:4566',
      'x-origin-verify': 'proof-of-the-edge',
    });
  });

  it('comes from 127.0.0.1 unless the client plays somebody else', async () => {
    await fetch(address);
    expect(upstream.headers['cloudfront-viewer-address']).toBe('127.0.0.1:40000');
  });

  it('comes from whom the client plays by X-Forwarded-For', async () => {
    await fetch(address, { headers: { 'X-Forwarded-For': '41.59.1.7, 10.0.0.1' } });
    expect(upstream.headers['cloudfront-viewer-address']).toBe('41.59.1.7:40000');
  });

  it('comes from an IPv6 address too', async () => {
    await fetch(address, { headers: { 'X-Forwarded-For': '2c0f:f248::7' } });
    expect(upstream.headers['cloudfront-viewer-address']).toBe('2c0f:f248::7:40000');
  });

  it('comes from 127.0.0.1 when the address that is played is none', async () => {
    await fetch(address, { headers: { 'X-Forwarded-For': 'somewhere' } });
    expect(upstream.headers['cloudfront-viewer-address']).toBe('127.0.0.1:40000');
  });

  it("never carries a client's own proof or viewer", async () => {
    await fetch(address, {
      headers: {
        'X-Origin-Verify': 'guessed',
        'CloudFront-Viewer-Address': '1.2.3.4:1',
        'CloudFront-Viewer-Country': 'TZ',
      },
    });
    expect(upstream.headers).toMatchObject({
      'x-origin-verify': 'proof-of-the-edge',
      'cloudfront-viewer-address': '127.0.0.1:40000',
    });
    expect(upstream.headers).not.toHaveProperty('cloudfront-viewer-country');
  });

  it("keeps the headers that are the citizen's own", async () => {
    await fetch(address, { headers: { 'Idempotency-Key': 'k', 'Accept-Language': 'sw' } });
    expect(upstream.headers).toMatchObject({ 'idempotency-key': 'k', 'accept-language': 'sw' });
  });

  it('carries the cookie of the login where it is shown, no other cookie, and none elsewhere', async () => {
    const cookie = 'other=1; __Host-mrejesho-session=sealed; __Host-mrejesho-sessions=2';
    for (const path of ['/v1/session', '/v1/session?x', '/v1/sessions', '/v1/session/x', '/v1/officer/me'])
      await fetch(`${site}${path}`, { headers: { cookie } });
    expect(upstream.seen.map(({ headers }) => headers.cookie)).toEqual([
      '__Host-mrejesho-session=sealed',
      '__Host-mrejesho-session=sealed',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what the edge answers', () => {
  it('is what the API answers, status and headers with it', async () => {
    upstream.answer = (_, reply) => reply.writeHead(429, { 'Retry-After': '7' }).end('{"code":"slow"}');
    const reply = await fetch(address);
    expect([reply.status, reply.headers.get('retry-after'), await reply.text()]).toEqual([
      429,
      '7',
      '{"code":"slow"}',
    ]);
  });

  it('sets the cookies that the API sets', async () => {
    upstream.answer = (_, reply) => reply.writeHead(200, { 'set-cookie': ['a=1; Secure', 'b=2'] }).end('{}');
    expect((await fetch(address)).headers.getSetCookie()).toEqual(['a=1; Secure', 'b=2']);
  });

  it('begins before the API has ended its answer', async () => {
    upstream.answer = (_, reply) => void reply.writeHead(200).write('first');
    const reply = await fetch(address);
    const part = await reply.body?.getReader().read();
    expect(new TextDecoder().decode(part?.value as Uint8Array | undefined)).toBe('first');
  });

  it('is a problem of status 502 while nothing is deployed', async () => {
    const reply = await fetch(`${await edgeBefore(undefined)}/v1/tickets`);
    expect([reply.status, reply.headers.get('content-type')]).toEqual([502, 'application/problem+json']);
    expect(await reply.json()).toMatchObject({
      code: 'local-cloud-down',
      detail: 'The local cloud is not up. Wait for npm start to finish, or run it.',
    });
  });

  it('is a problem of status 502 when the cloud is gone', async () => {
    const buckets = { sent: 'quarantine', kept: 'attachments' };
    const nobody = await edgeBefore({ port: await freePort(), host: 'h', secret: 's', buckets });
    const reply = await fetch(`${nobody}/v1/tickets`, { method: 'POST', body: '{}' });
    expect(await reply.json()).toMatchObject({
      status: 502,
      detail: 'The local cloud does not answer. See npm run status.',
    });
  });
});

describe('the site at the edge', () => {
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${site}${path}`, { headers, redirect: 'manual' });

  it('is there at clean addresses, and asks the API for nothing', async () => {
    const [front, page] = await Promise.all([get('/'), get('/tuma?aina=malalamiko')]);
    expect([front.status, page.status, await page.text()]).toEqual([200, 200, longPage]);
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(upstream.seen).toEqual([]);
  });

  it('leads from an address with a slash at its end to the clean one, with its query', async () => {
    const reply = await get('/tuma/?aina=malalamiko&x');
    expect([reply.status, reply.headers.get('location')]).toEqual([301, '/tuma?aina=malalamiko&x']);
  });

  it('says with status 404 and a page that something is not there, in the language of the address', async () => {
    const [inSwahili, inEnglish] = await Promise.all([get('/kule'), get('/en/there')]);
    expect([inSwahili.status, inEnglish.status]).toEqual([404, 404]);
    expect(await inSwahili.text()).toContain('Hakuna');
    expect(await inEnglish.text()).toContain('Not here');
    expect([inSwahili.headers.get('cache-control'), inSwahili.headers.get('etag')]).toEqual([
      'no-store',
      null,
    ]);
  });

  it('has its assets kept for ever, and everything else asked for again', async () => {
    const kept = await Promise.all(
      ['/assets/main-1.js', '/tuma', '/sw.js'].map(async (path) =>
        (await get(path)).headers.get('cache-control'),
      ),
    );
    expect(kept).toEqual(['public, max-age=31536000, immutable', 'no-cache', 'no-cache']);
  });

  it('sends nothing that is known already, compressed or not', async () => {
    const plain = (await get('/tuma', { 'accept-encoding': 'identity' })).headers.get('etag') ?? '';
    const packed = (await get('/tuma', { 'accept-encoding': 'gzip' })).headers.get('etag') ?? '';
    expect([plain, packed]).toEqual(['"releases/r1/tuma/index.html"', 'W/"releases/r1/tuma/index.html"']);
    for (const tag of [plain, packed, '"other", ' + packed]) {
      const again = await get('/tuma', { 'if-none-match': tag });
      expect([again.status, await again.text(), again.headers.get('cache-control')]).toEqual([
        304,
        '',
        'no-cache',
      ]);
    }
    expect((await get('/tuma', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
  ])('is as small as a browser that takes %s allows', async (accepted, encoding) => {
    const reply = await get('/tuma', { 'accept-encoding': accepted });
    expect([reply.headers.get('content-encoding'), reply.headers.get('vary')]).toEqual([
      encoding,
      'accept-encoding',
    ]);
    expect(await reply.text()).toBe(longPage);
    expect(Number(reply.headers.get('content-length')) < longPage.length).toBe(encoding !== null);
  });

  it('is not compressed where that makes nothing smaller', async () => {
    expect((await get('/', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBeNull();
  });

  it('answers HEAD with the headers alone, and a shared file with the page', async () => {
    const head = await fetch(`${site}/tuma`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(longPage.length),
      '',
    ]);
    const shared = await fetch(`${site}/tuma`, { method: 'POST', body: 'x', redirect: 'manual' });
    expect([shared.status, shared.headers.get('location')]).toEqual([303, '/tuma']);
  });

  it('says beside every answer what the table of headers has', async () => {
    const answers = await Promise.all(['/', '/kule', '/tuma/', '/assets/none.js'].map((path) => get(path)));
    for (const { headers } of answers)
      expect(Object.fromEntries(headers)).toMatchObject(securityHeaders.pages);
    const { headers } = await fetch(address);
    expect(Object.fromEntries(headers)).toMatchObject(securityHeaders.answers);
  });

  it('never waits for the API', async () => {
    upstream.answer = () => undefined; // never
    const stuck = new AbortController();
    const waiting = Array.from({ length: 3 * handledAtOnce }, async () =>
      fetch(address, { signal: stuck.signal }).catch(() => undefined),
    );
    expect((await get('/tuma')).status).toBe(200);
    stuck.abort();
    await Promise.all(waiting);
  });

  it('is a problem of status 502 until it is deployed', async () => {
    const reply = await fetch(await edgeBefore(undefined));
    expect([reply.status, reply.headers.get('content-type')]).toEqual([502, 'application/problem+json']);
  });
});

describe('a file of a citizen', () => {
  it('goes to the quarantine as it was signed', async () => {
    upstream.answer = (_, reply) => reply.writeHead(204).end();
    const body = new FormData();
    body.append('key', 'a/b');
    body.append('file', new Blob(['jpeg']));
    const reply = await fetch(`${site}/files/sent/`, { method: 'POST', body, headers: { Origin: site } });
    expect(reply.status).toBe(204);
    expect(upstream.seen[0]).toMatchObject({ method: 'POST', url: '/quarantine/' });
    expect(upstream.seen[0]?.body).toContain('name="key"\r\n\r\na/b');
    expect(upstream.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(upstream.headers).toMatchObject({ host: `127.0.0.1:${upstream.port}` });
    expect(upstream.headers).not.toHaveProperty('x-origin-verify');
  });

  it('comes from where the cleaned ones lie, with the query that was signed, letter for letter', async () => {
    await fetch(`${site}/files/kept/a/b-1?X-Amz-Date=1&response-content-type=image%2Fjpeg`);
    expect(upstream.seen[0]).toMatchObject({
      url: '/attachments/a/b-1?X-Amz-Date=1&response-content-type=image%2Fjpeg',
    });
  });

  it('is reached in no other way', async () => {
    const replies = await Promise.all([
      fetch(`${site}/files/sent/a`),
      fetch(`${site}/files/kept/a`, { method: 'DELETE' }),
      fetch(`${site}/files/other/a`),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([405, 405, 404]);
    expect(upstream.seen).toEqual([]);
  });
});

describe('many requests at once', () => {
  it('reach the API a few at a time, and all are answered', async () => {
    let present = 0;
    let most = 0;
    upstream.answer = (_, reply) => {
      present += 1;
      most = Math.max(most, present);
      setTimeout(() => {
        present -= 1;
        reply.end('ok');
      }, 20);
    };
    const replies = await Promise.all(
      Array.from({ length: 3 * handledAtOnce }, async () => (await fetch(address)).text()),
    );
    expect([replies.every((text) => text === 'ok'), most]).toEqual([true, handledAtOnce]);
  });

  it('lose no place in line to a client that went away', async () => {
    upstream.answer = () => undefined; // never
    const impatient = Array.from({ length: 40 }, async () =>
      fetch(address, { signal: AbortSignal.timeout(100) }).catch(() => undefined),
    );
    await Promise.all(impatient);
    upstream.answer = (_, reply) => reply.end('ok');
    expect(await (await fetch(address)).text()).toBe('ok');
  });
});
