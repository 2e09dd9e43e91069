import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

/** Where the issuer's login page leads back to, after a login and after a logout: these paths of each web origin. */
export const loginReturnPaths = { sw: '/kazi/ingia', en: '/en/work/login' } as const satisfies Text;
