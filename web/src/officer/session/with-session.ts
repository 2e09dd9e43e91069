import type { Middleware } from 'openapi-fetch';
import { accessToken, renewToken } from './session.ts';

const loginRequired = 401;
const tokenOf = (request: Request): string | undefined =>
  request.headers.get('Authorization')?.replace(/^Bearer /, '');

/** What may have to be sent again, by the request that was sent. */
const copies = new WeakMap<Request, Request>();

/**
 * Sends requests as the officer who is in; one that is refused for want of a login once more, with a new token, otherwise
 * the same. Where a token could not be had for want of a connection, the request throws as one that got nowhere.
 */
export const withSession: Middleware = {
  async onRequest({ request }) {
    const token = await accessToken();
    if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
    copies.set(request, request.clone());
    return request;
  },
  async onResponse({ request, response }) {
    const [spent, copy] = [tokenOf(request), copies.get(request)];
    if (response.status !== loginRequired || spent === undefined || copy === undefined) return response;
    const token = await renewToken(spent);
    if (token === undefined) return response;
    copy.headers.set('Authorization', `Bearer ${token}`);
    return fetch(copy);
  },
};
