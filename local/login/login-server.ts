import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { issuerSessionSeconds, type LocalIssuer, type LoginRequest } from './local-issuer.ts';
import { officersPage, errorPage, styleOfPages, type OfficerShown } from './officers-page.ts';

export interface LoginServerOptions {
  readonly port: number;
  readonly issuer: LocalIssuer;
  /** Who can log in. */
  readonly officers: () => Promise<readonly OfficerShown[]>;
}

const cookieName = 'local-login';

/** A page that shows something of its own, and leads to nowhere but where it must. */
const pageHeaders = (formsTo: readonly string[] = []) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'self'; form-action 'self' ${formsTo.join(' ')}; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

/**
 * The login page of the local cloud on 127.0.0.1, where Cognito's stands on AWS: whoever asks chooses which officer to
 * be. Pages call it `localhost`: to a browser that is another site, as the issuer's is on AWS.
 */
export async function startLoginServer({ port, issuer, officers }: LoginServerOptions): Promise<Server> {
  const answerers: Readonly<Record<string, (asked: Request) => Promise<void> | void>> = {
    'GET /oauth2/authorize': async ({ query, session, outgoing }) => {
      const asked = askedOr(query, outgoing);
      if (asked === undefined) return;
      const remembered = issuer.remembered(session);
      if (remembered !== undefined) {
        leadTo(outgoing, issuer.admit(asked, remembered));
        return;
      }
      const html = officersPage(await officers(), query);
      outgoing.writeHead(200, pageHeaders([new URL(asked.returnTo).origin])).end(html);
    },
    'POST /oauth2/authorize': async ({ query, form, outgoing }) => {
      const asked = askedOr(query, outgoing);
      if (asked === undefined) return;
      const officer = (await form()).get('officer');
      const known = (await officers()).find(({ id }) => id === officer);
      if (known === undefined) {
        outgoing.writeHead(400, pageHeaders()).end(errorPage('access_denied'));
        return;
      }
      leadTo(
        outgoing,
        issuer.admit(asked, known.id),
        keeping(issuer.remember(known.id), issuerSessionSeconds),
      );
    },
    'POST /oauth2/token': async ({ form, outgoing }) => {
      const { status, body } = await issuer.grant(await form());
      outgoing
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(body));
    },
    'POST /oauth2/revoke': async ({ form, outgoing }) => {
      issuer.revoke(await form());
      outgoing.writeHead(200).end();
    },
    'GET /logout': ({ query, session, outgoing }) => {
      const returnTo = issuer.forget(session, query);
      if (returnTo === undefined) outgoing.writeHead(400, pageHeaders()).end(errorPage('redirect_mismatch'));
      else leadTo(outgoing, returnTo, keeping('', 0));
    },
    'GET /style.css': ({ outgoing }) => {
      outgoing.writeHead(200, { 'content-type': 'text/css' }).end(styleOfPages);
    },
  };

  function askedOr(query: URLSearchParams, outgoing: ServerResponse): LoginRequest | undefined {
    const asked = issuer.asked(query);
    if (!('fault' in asked)) return asked;
    if (asked.backTo === undefined) outgoing.writeHead(400, pageHeaders()).end(errorPage(asked.fault));
    else leadTo(outgoing, faultAt(asked.backTo, asked.fault, query.get('state')));
    return undefined;
  }

  const server = createServer((incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
    const answer = answerers[`${incoming.method ?? 'GET'} ${pathname}`];
    if (answer === undefined) {
      outgoing.writeHead(404).end();
      return;
    }
    Promise.resolve(answer(requestOf(incoming, outgoing, searchParams))).catch(() => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(503, pageHeaders()).end(errorPage('temporarily_unavailable'));
    });
  });
  return new Promise((up, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => up(server));
  });
}

interface Request {
  readonly query: URLSearchParams;
  readonly session: string | undefined;
  readonly form: () => Promise<URLSearchParams>;
  readonly outgoing: ServerResponse;
}

const requestOf = (incoming: IncomingMessage, outgoing: ServerResponse, query: URLSearchParams): Request => ({
  query,
  session: new RegExp(`(?:^|; )${cookieName}=([^;]+)`).exec(incoming.headers.cookie ?? '')?.[1],
  form: async () => new URLSearchParams(await text(incoming)),
  outgoing,
});

function leadTo(outgoing: ServerResponse, location: string, cookie?: string): void {
  outgoing.writeHead(302, {
    location,
    'cache-control': 'no-store',
    ...(cookie !== undefined && { 'set-cookie': cookie }),
  });
  outgoing.end();
}

const keeping = (value: string, seconds: number): string =>
  `${cookieName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;

/** RFC 6749, section 4.1.2.1. */
function faultAt(address: string, fault: string, state: string | null): string {
  const url = new URL(address);
  url.searchParams.set('error', fault);
  if (state !== null) url.searchParams.set('state', state);
  return url.href;
}
