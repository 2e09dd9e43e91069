import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import createClient from 'openapi-fetch';
import { inTheLanguageOfThePage } from '../../api/client.ts';
import type { OfficersRoute, PathsOf, ReplyOf, RequestTo } from '../../api/routes.ts';
import { outcomeOf } from '../../api/problem.ts';

/** A login as the API gives it to a page. */
export type GivenSession = ReplyOf<'keep-session'>;

/** The API as a page asks it that has no token, or asks for one: its cookie goes by itself. */
const client = createClient<PathsOf<OfficersRoute>>({
  credentials: 'same-origin',
  referrerPolicy: 'no-referrer',
});
client.use(inTheLanguageOfThePage);

/** What the login page gave, for a session. */
export type GivenCode = NonNullable<RequestTo<'keep-session'>['login']>;

/** Begins a session with what the login page gave; without it, renews the one that the browser keeps. */
export const askForSession = (login?: GivenCode) =>
  outcomeOf((signal) => client.POST('/v1/session', { body: login === undefined ? {} : { login }, signal }));

/** Ends the session that the browser keeps. The issuer leads back to the login page in this language. */
export const askToEndSession = (language: Language) =>
  outcomeOf((signal) => client.DELETE('/v1/session', { headers: { 'Accept-Language': language }, signal }));

/** Where officers log in. */
export const askForIssuer = () => outcomeOf((signal) => client.GET('/v1/login', { signal }));
