import createClient from 'openapi-fetch';
import { inTheLanguageOfThePage } from '../../api/client.ts';
import type { CitizensRoute, OfficersRoute, PathsOf } from '../../api/routes.ts';
import { withSession } from './with-session.ts';

/** The API as the officer who is in asks it, and what everybody may ask besides. */
export const officerApi = createClient<PathsOf<CitizensRoute | OfficersRoute>>({
  credentials: 'same-origin',
  referrerPolicy: 'no-referrer',
});
officerApi.use(inTheLanguageOfThePage, withSession);
