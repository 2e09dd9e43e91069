import { inEach, type Text } from '../../../domain/foundation/vocabulary/language.ts';

/** Where the pages of officers begin. */
export const officersStart = { sw: '/kazi', en: '/en/work' } as const satisfies Text;

/** Addresses of the officers' pages under a site, given without a slash at its end. */
export const officersPagesAt = (site: string): Text =>
  inEach((language) => `${site}${officersStart[language]}`);

/** Where the issuer's login page leads back to, after a login and after a logout: these paths of each web origin. */
export const loginReturnPaths = {
  sw: `${officersStart.sw}/ingia`,
  en: `${officersStart.en}/login`,
} as const satisfies Text;
