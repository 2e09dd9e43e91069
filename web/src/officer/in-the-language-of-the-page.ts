import type { Middleware } from 'openapi-fetch';
import { languageAt } from '../addresses.ts';

/** Answers come in the language of the page that asks, unless the request says another. */
export const inTheLanguageOfThePage: Middleware = {
  onRequest({ request }) {
    if (!request.headers.has('Accept-Language')) {
      request.headers.set('Accept-Language', languageAt(location.pathname));
    }
    return request;
  },
};
