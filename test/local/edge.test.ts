import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { atOnce, startEdge, type Origin } from '../../local/edge/edge.ts';
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

/** The address of an edge before this origin, or before none. */
async function edgeBefore(origin: Origin | undefined): Promise<string> {
  const port = await freePort();
  const edge = await startEdge({ port, origin: () => Promise.resolve(origin) });
  onTestFinished(() => void edge.close());
  return `http://127.0.0.1:${port}`;
}

let upstream: Upstream;
let address: string;

beforeEach(async () => {
  upstream = await new Upstream().listen();
  address = await edgeBefore({
    port: upstream.port,
    host: 'abc123.execute-api.localhost:4566',
    secret: 'proof-of-the-edge',
  });
});

describe('what the edge sends on', () => {
  it('is the request as it came: method, path, query and body', async () => {
    await fetch(`${address}/v1/tickets?x=1`, { method: 'POST', body: '{"kind":"swali"}' });
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

  it('begins before the API has ended its answer', async () => {
    upstream.answer = (_, reply) => void reply.writeHead(200).write('first');
    const reply = await fetch(address);
    const part = await reply.body?.getReader().read();
    expect(new TextDecoder().decode(part?.value as Uint8Array | undefined)).toBe('first');
  });

  it('is a problem of status 502 while nothing is deployed', async () => {
    const reply = await fetch(await edgeBefore(undefined));
    expect([reply.status, reply.headers.get('content-type')]).toEqual([502, 'application/problem+json']);
    expect(await reply.json()).toMatchObject({
      code: 'local-cloud-down',
      detail: 'The local cloud is not up. Wait for npm start to finish, or run it.',
    });
  });

  it('is a problem of status 502 when the cloud is gone', async () => {
    const nobody = await edgeBefore({ port: await freePort(), host: 'h', secret: 's' });
    const reply = await fetch(nobody, { method: 'POST', body: '{}' });
    expect(await reply.json()).toMatchObject({
      status: 502,
      detail: 'The local cloud does not answer. See npm run status.',
    });
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
      Array.from({ length: 3 * atOnce }, async () => (await fetch(address)).text()),
    );
    expect([replies.every((text) => text === 'ok'), most]).toEqual([true, atOnce]);
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
