import { officerScopeText } from '../../contracts/http/login/officer-scope.ts';
import { problemDetailsOf } from '../../contracts/http/problems/problem-details.ts';
import type { KnownToOfficers } from '../edge-functions/officers.ts';
import type { Stage } from '../config/stage.ts';

/** What a page of another address may read beside the body. */
export const corsExposedHeaders = [
  'content-language',
  'etag',
  'location',
  'retry-after',
  'www-authenticate',
] as const;

const loginRequired = (language: Parameters<typeof problemDetailsOf>[1]): string =>
  JSON.stringify(problemDetailsOf({ code: 'login-required' }, language));

/** What the edge answers on the paths of officers where no token is shown that could be good. */
export const knownToOfficers = ({ webOrigins }: Pick<Stage, 'webOrigins'>): KnownToOfficers => ({
  loginRequired: { sw: loginRequired('sw'), en: loginRequired('en') },
  scope: officerScopeText,
  origins: webOrigins,
  exposed: corsExposedHeaders.join(', '),
});
