import * as z from 'zod';
import type { Route } from '../route.ts';

/**
 * Where a browser keeps a login. `__Host-`: only a page of this very host can have set it, over TLS, and no other host
 * gets it.
 */
export const sessionCookie = '__Host-mrejesho-session';

/** What a browser keeps for as long as it is open: sent by itself, to us alone, and read by no script. */
export const keepingSession = (sealed: string): string =>
  `${sessionCookie}=${sealed}; Path=/; Secure; HttpOnly; SameSite=Strict`;

export const forgettingSession = `${keepingSession('')}; Max-Age=0`;

const cookies = z.object({
  [sessionCookie]: z
    .string()
    .exactOptional()
    .meta({ description: 'The login as this browser keeps it, sealed.' }),
});

const loginCode = z
  .strictObject({
    code: z.string().min(1).max(2048),
    codeVerifier: z
      .string()
      .min(43)
      .max(128)
      .meta({ description: 'RFC 7636: what the challenge was made of.' }),
    redirectUri: z.string().min(1).max(500),
  })
  .meta({ id: 'LoginCode' });

const session = z
  .object({
    accessToken: z.string().meta({ description: 'For `Authorization: Bearer`. To be kept in memory only.' }),
    expiresInSeconds: z.int().min(0),
    officer: z.string().meta({ description: 'Whose login it is, as the registry calls them.' }),
    office: z.string().meta({
      description:
        'Id of the office whose queue their pages begin with: what they head, else where they work.',
    }),
    loginEndsInSeconds: z
      .int()
      .min(0)
      .meta({ description: 'After so many seconds the officer must log in again.' }),
  })
  .meta({ id: 'OfficerSession' });

const issuerPage = z
  .object({ authorizationEndpoint: z.string(), clientId: z.string(), scope: z.string() })
  .meta({ id: 'LoginIssuer' });

const family = 'officer-session';

export const showLoginRoute = {
  method: 'GET',
  path: '/v1/login',
  name: 'show-login',
  family,
  for: 'everybody',
  summary: { sw: 'Mahali pa kuingia kwa maafisa', en: 'Where officers log in' },
  keepSeconds: 300,
  replies: {
    200: {
      description: 'The issuer that a page leads officers to: authorization code, PKCE.',
      body: issuerPage,
    },
  },
  problems: [],
} as const satisfies Route;

export const renewSessionRoute = {
  method: 'POST',
  path: '/v1/session',
  name: 'keep-session',
  family,
  for: 'everybody',
  summary: { sw: 'Ingia, au endelea kuwa umeingia', en: 'Log in, or stay logged in' },
  cookies,
  body: z.strictObject({
    login: loginCode.exactOptional().meta({
      description: 'After the login page. Without it, the login that the browser keeps is renewed.',
    }),
  }),
  replies: {
    200: {
      description: 'The officer is in. The cookie holds what the next renewal needs.',
      body: session,
      headers: { 'set-cookie': 'The login, sealed: for this host, unread by scripts, of this site alone.' },
    },
  },
  problems: [
    'not-from-our-pages',
    'login-failed',
    'session-ended',
    'not-allowed',
    'too-many-logins',
    'login-unavailable',
  ],
} as const satisfies Route;

export const endSessionRoute = {
  method: 'DELETE',
  path: '/v1/session',
  name: 'end-session',
  family,
  for: 'everybody',
  summary: { sw: 'Toka', en: 'Log out' },
  cookies,
  replies: {
    200: {
      description: 'The officer is out, here and at the issuer.',
      body: z
        .object({
          endSessionUrl: z
            .string()
            .exactOptional()
            .meta({ description: "Where the browser goes to end the issuer's own session too." }),
        })
        .meta({ id: 'LoginEnded' }),
      headers: { 'set-cookie': 'Takes the cookie back.' },
    },
  },
  problems: ['not-from-our-pages'],
} as const satisfies Route;

/** What officers' pages ask before anybody is logged in, and to log out. */
export const loginRoutes = [
  showLoginRoute,
  renewSessionRoute,
  endSessionRoute,
] as const satisfies readonly Route[];
