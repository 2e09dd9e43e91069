import createClient from 'openapi-fetch';
import { inTheLanguageOfThePage } from '../../api/client.ts';
import type { paths as officersPaths } from '../../api/officer-schema.ts';
import type { paths as everybodysPaths } from '../../api/schema.ts';
import { withSession } from './with-session.ts';

/** The API as the officer who is in asks it, and what everybody may ask besides. */
export const officerApi = createClient<officersPaths & everybodysPaths>({
  credentials: 'same-origin',
  referrerPolicy: 'no-referrer',
});
officerApi.use(inTheLanguageOfThePage, withSession);
