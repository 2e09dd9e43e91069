import { describe, expect, it } from 'vitest';
import { removedRoutes } from '../../../contracts/http/table/removed-routes.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import { edgeWith } from '../../../functions/http/edge.ts';
import { refusingUnknownRoutes } from '../../../functions/unknown-routes/refuse-unknown-route.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aRequest, originSecretValue, type ChosenRequest } from '../../builders/http-request.ts';
import { seen } from '../../builders/system/seen.ts';

async function asks(request: ChosenRequest) {
  const { log, lines } = aCapturedLog();
  const origin = { admits: (shown: string | undefined) => Promise.resolve(shown === originSecretValue) };
  const handler = refusingUnknownRoutes({ edge: () => edgeWith(origin), log: () => log });
  return { reply: seen(await handler(aRequest(request), aCall())), lines };
}

describe('an address where nothing is', () => {
  it.each([
    ['sw', 'Hakuna anwani hii'],
    ['en', 'There is no such address'],
  ])('is a problem in the language of the caller: %s', async (language, title) => {
    const { reply } = await asks({ path: '/v1/hakuna', headers: { 'accept-language': language } });
    expect(reply.status).toBe(404);
    expect(reply.body).toMatchObject({ code: 'no-such-route', status: 404, title });
    expect(reply.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
    });
  });

  it('is said to none who comes by another way than the edge', async () => {
    const { reply } = await asks({ path: '/v1/hakuna', headers: { 'x-origin-verify': 'guessed' } });
    expect([reply.status, reply.body['code']]).toEqual([403, 'not-through-edge']);
  });

  it('stands in no log', async () => {
    const { lines } = await asks({
      method: 'POST',
      path: '/v1/tickets/261112345671/siri',
      body: { a: 'siri' },
    });
    expect(lines).not.toHaveLength(0);
    expect(lines.join()).not.toMatch(/261112345671|siri/);
  });
});

describe('a route of an earlier release', () => {
  it.each(
    removedRoutes.flatMap(({ method, path }) => [
      { method, path, language: 'sw', title: 'Ukurasa huu ni wa toleo la awali', says: /Pakia ukurasa upya/ },
      {
        method,
        path,
        language: 'en',
        title: 'This page is of an earlier release',
        says: /Load the page anew/,
      },
    ]),
  )('$method $path tells the page to be loaded anew, in $language', async ({ title, says, ...asked }) => {
    const headers = { 'accept-language': asked.language };
    const { reply } = await asks({ ...asked, headers, body: { tickets: [{ number: '261100000013' }] } });
    expect(reply.status).toBe(410);
    expect(reply.body).toMatchObject({ code: 'route-removed', title });
    expect(reply.body['detail']).toMatch(says);
  });

  it.each(removedRoutes)(
    '$method $path is no route of this one, and was none by another method',
    async (removed) => {
      expect(routes.some(({ method, path }) => method === removed.method && path === removed.path)).toBe(
        false,
      );
      const { reply } = await asks({ method: 'GET', path: removed.path });
      expect([reply.status, reply.body['code']]).toEqual([404, 'no-such-route']);
    },
  );
});
