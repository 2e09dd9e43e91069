import { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomState } from 'oauth4webapi';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Failure } from '../../api/problem.ts';
import { workAddress } from '../platform/addresses.ts';
import { askForIssuer } from './ask-session.ts';
import { rememberLogin } from './between-pages.ts';

/** Leads the browser to the issuer's login page, and from there to `returnTo`. Answers why it did not. */
export async function beginLogin(language: Language, returnTo: string): Promise<Failure | undefined> {
  const { data: issuer, failure } = await askForIssuer();
  if (issuer === undefined) return failure;
  const [state, codeVerifier] = [generateRandomState(), generateRandomCodeVerifier()];
  const redirectUri = location.origin + workAddress('login', language);
  rememberLogin({ state, codeVerifier, redirectUri, returnTo });
  const url = new URL(issuer.authorizationEndpoint);
  const asked = {
    response_type: 'code',
    client_id: issuer.clientId,
    scope: issuer.scope,
    redirect_uri: redirectUri,
    state,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ui_locales: language,
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  location.assign(url);
  return undefined;
}
