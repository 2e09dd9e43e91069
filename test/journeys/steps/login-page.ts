import { createHash, randomBytes } from 'node:crypto';
import { cloud } from './under-test.ts';

interface PageAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** As a browser shows it from then on; none set: empty. */
  readonly cookie: string;
  readonly setCookie: string;
}

async function answered(reply: Response): Promise<PageAnswer> {
  const [setCookie = ''] = reply.headers.getSetCookie();
  const [cookie = ''] = setCookie.split('; ');
  const body = (await reply.json()) as Readonly<Record<string, unknown>>;
  return { status: reply.status, body, cookie, setCookie };
}

/** A page of the site that led an officer to the login page, and back: what it then holds, and does. */
export async function aPageOf(officer: string) {
  const shown = await fetch(`${cloud.apiUrl}/v1/login`);
  const issuer = (await shown.json()) as Readonly<
    Record<'authorizationEndpoint' | 'clientId' | 'scope', string>
  >;
  const codeVerifier = randomBytes(32).toString('base64url');
  const { redirectUri } = cloud.login;
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: issuer.clientId,
    scope: issuer.scope,
    redirect_uri: redirectUri,
    state: 'hali',
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const chosen = await fetch(`${issuer.authorizationEndpoint}?${asked.toString()}`, {
    method: 'POST',
    body: new URLSearchParams({ officer }),
    redirect: 'manual',
  });
  const back = new URL(chosen.headers.get('location') ?? '');
  const { origin } = new URL(redirectUri);
  const address = `${cloud.apiUrl}/v1/session`;
  return {
    login: { code: back.searchParams.get('code'), codeVerifier, redirectUri },
    posts: async (body: object, cookie = '', from = origin): Promise<PageAnswer> =>
      answered(
        await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: from, cookie },
          body: JSON.stringify(body),
        }),
      ),
    logsOut: async (cookie: string): Promise<PageAnswer> =>
      answered(await fetch(address, { method: 'DELETE', headers: { origin, cookie } })),
  };
}
