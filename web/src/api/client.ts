import createClient, { type Middleware } from 'openapi-fetch';
import { languageAt } from '../platform/addresses.ts';
import type { CitizensRoute, PathsOf } from './routes.ts';
import { sending } from './sending.ts';

/** Answers come in the language of the page that asks, unless the request says another. */
export const inTheLanguageOfThePage: Middleware = {
  onRequest({ request }) {
    if (!request.headers.has('Accept-Language')) {
      request.headers.set('Accept-Language', languageAt(location.pathname));
    }
    return request;
  },
};

/** The API, at the address of the pages. Nothing that it answers is kept by the browser but what it says may be. */
export const apiClient = createClient<PathsOf<CitizensRoute>>({
  credentials: 'same-origin',
  referrerPolicy: 'no-referrer',
  fetch: (request) => sending.by(request),
});
apiClient.use(inTheLanguageOfThePage);
