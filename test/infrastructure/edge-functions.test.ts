import * as fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { problemDetailsOf } from '../../contracts/http/problems/problem-details.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { Problem } from '../../functions/http/problem.ts';
import { problemResult } from '../../functions/http/reply.ts';
import { languageOf } from '../../functions/http/accept-language.ts';
import { knownToOfficers } from '../../lib/site/known-to-officers.ts';
import { ConfigurationError } from '../../lib/config/settings.ts';
import { bundleEdgeFunction, type EdgeCall } from '../../lib/edge-functions/bundle.ts';
import type { ViewerRequest, ViewerResponse } from '../../lib/edge-functions/viewer.ts';
import type { KnownSite } from '../../lib/edge-functions/known-site.ts';
import { checkProperty } from '../builders/chance.ts';
import { aSigner, aToken, claimsAt } from '../builders/tokens.ts';

type Handler = (event: {
  request: ViewerRequest;
  response?: ViewerResponse;
}) => ViewerRequest | ViewerResponse;

/** A function as CloudFront runs it: its code alone, in a world that has nothing of Node but `Buffer`. */
const run = (call: EdgeCall): Handler => {
  const handler = runInNewContext(`${bundleEdgeFunction(call)};handler`, { Buffer }) as Handler;
  return (event) => structuredClone(handler(structuredClone(event)));
};

const site: KnownSite = {
  release: '0123456789abcdef',
  pages: ['/', '/en', '/en/send', '/kazi/hoja/_', '/tuma'],
  files: ['/icon.svg', '/sw.js'],
};
const asked = run({ from: 'site.ts', name: 'askSite', knowing: site, of: ['request'] });
const answered = run({ from: 'site.ts', name: 'answerOfSite', knowing: site, of: ['request', 'response'] });

const requestFor = (uri: string, more: Partial<ViewerRequest> = {}): ViewerRequest => ({
  method: 'GET',
  uri,
  querystring: {},
  headers: { host: { value: 'mrejesho.example' } },
  ...more,
});
const fileFor = (uri: string): string => {
  const result = asked({ request: requestFor(uri) });
  return 'uri' in result
    ? result.uri
    : `${result.statusCode} ${result.headers['location']?.value ?? ''}`.trim();
};
const answerTo = (uri: string): ViewerResponse =>
  answered({
    request: requestFor(uri),
    response: {
      statusCode: 200,
      statusDescription: 'OK',
      headers: { etag: { value: '"a"' }, 'last-modified': { value: 'Thu, 26 Nov 2026 07:00:00 GMT' } },
    },
  }) as ViewerResponse;
const release = '/releases/0123456789abcdef';

describe('an address of the site', () => {
  it.each([
    ['/', `${release}/index.html`],
    ['/en', `${release}/en/index.html`],
    ['/tuma', `${release}/tuma/index.html`],
    ['/kazi/hoja/261112345671', `${release}/kazi/hoja/_/index.html`],
    ['/sw.js', `${release}/sw.js`],
    ['/assets/main-DqKXPyOs.js', '/assets/main-DqKXPyOs.js'],
  ])('%s is a file of the release', (uri, file) => {
    expect(fileFor(uri)).toBe(file);
  });

  it.each([
    ['/tuma/', '301 /tuma'],
    ['/tuma/index.html', '301 /tuma'],
    ['/index.html', '301 /'],
    ['/en/', '301 /en'],
    ['/kazi/hoja/261112345671/', '301 /kazi/hoja/261112345671'],
  ])('%s leads to the clean one', (uri, answer) => {
    expect(fileFor(uri)).toBe(answer);
  });

  it('takes its query along to the clean one, as it was written', () => {
    const querystring = {
      aina: { value: 'malalamiko' },
      nini: { value: 'maji', multiValue: [{ value: 'maji' }, { value: 'njia%20mbaya' }] },
      kimya: { value: '' },
    };
    expect(asked({ request: requestFor('/tuma/', { querystring }) })).toMatchObject({
      headers: { location: { value: '/tuma?aina=malalamiko&nini=maji&nini=njia%20mbaya&kimya' } },
    });
  });

  it.each([
    ['/nowhere', `${release}/404.html`],
    ['/nowhere/', `${release}/404.html`],
    ['/tuma/deeper', `${release}/404.html`],
    ['/404', `${release}/404.html`],
    ['/404.html', `${release}/404.html`],
    ['/en/nowhere', `${release}/en/404.html`],
    ['/constructor', `${release}/404.html`],
    ['/kazi/hoja', `${release}/404.html`],
    ['/kazi/hoja/_', `${release}/404.html`],
    ['/kazi/hoja/_/', `${release}/404.html`],
    ['/kazi/hoja/26111234567x', `${release}/404.html`],
    ['/kazi/hoja/261112345671/1', `${release}/404.html`],
    ['/tuma/1', `${release}/404.html`],
    ['/assets/', `${release}/404.html`],
    ['/assets/../releases', `${release}/404.html`],
    ['/assets/..', `${release}/404.html`],
  ])('%s that is none gets the page that says so', (uri, file) => {
    expect(fileFor(uri)).toBe(file);
  });

  it('is never a file by its place in the bucket', () => {
    expect(fileFor(`${release}/tuma/index.html`)).toBe('404');
  });

  it('never leads to another host, whatever is asked', () => {
    const parts = fc.constantFrom(
      '/',
      '//',
      '/tuma',
      'index.html',
      '/evil.example',
      '\\',
      '%2f',
      '.',
      ':',
      '@',
    );
    checkProperty(
      fc.property(fc.array(parts, { maxLength: 8 }), (written) => {
        const result = asked({ request: requestFor(`/${written.join('')}`) });
        if (!('statusCode' in result)) return;
        expect(['/', '/en', '/en/send', '/tuma', undefined]).toContain(result.headers['location']?.value);
      }),
    );
  });

  it('lets whoever shares a file with it, and has no service worker, come to the page', () => {
    expect(asked({ request: requestFor('/tuma', { method: 'POST' }) })).toMatchObject({
      statusCode: 303,
      headers: { location: { value: '/tuma' } },
    });
  });

  it.each([
    ['POST', '/sw.js'],
    ['PUT', '/tuma'],
    ['DELETE', '/'],
    ['OPTIONS', '/tuma'],
  ])('takes no %s at %s', (method, uri) => {
    expect(asked({ request: requestFor(uri, { method }) })).toMatchObject({
      statusCode: 405,
      headers: { allow: { value: 'GET, HEAD' } },
    });
  });

  it('that is none is asked for anew each time, so that its answer has a page', () => {
    const headers = { 'if-none-match': { value: '"a"' }, 'if-modified-since': { value: 'x' } };
    const none = asked({ request: requestFor('/nowhere', { headers: { ...headers } }) });
    const one = asked({ request: requestFor('/tuma', { headers: { ...headers } }) });
    expect([none.headers, one.headers]).toEqual([{}, headers]);
  });
});

describe('an answer of the site', () => {
  it.each([
    ['/assets/main-DqKXPyOs.js', 'public, max-age=31536000, immutable'],
    ['/tuma', 'no-cache'],
    [`${release}/tuma/index.html`, 'no-cache'],
    [`${release}/sw.js`, 'no-cache'],
  ])('to %s is kept: %s', (uri, kept) => {
    expect(answerTo(uri)).toMatchObject({
      statusCode: 200,
      headers: { 'cache-control': { value: kept }, etag: { value: '"a"' } },
    });
  });

  it.each(['/nowhere', '/404.html', `${release}/404.html`, '/en/nowhere', `${release}/en/404.html`])(
    'to %s says that nothing is there, and nobody keeps it',
    (uri) => {
      expect(answerTo(uri)).toEqual({
        statusCode: 404,
        statusDescription: 'Not Found',
        headers: { 'cache-control': { value: 'no-store' } },
      });
    },
  );

  it('has the status of the address, whether it is told the address or the file', () => {
    const addresses = fc.constantFrom(
      '/',
      '/tuma',
      '/en',
      '/sw.js',
      '/x',
      '/en/x',
      '/assets/a.js',
      '/404.html',
    );
    checkProperty(
      fc.property(addresses, (uri) => {
        expect(answerTo(fileFor(uri)).statusCode).toBe(answerTo(uri).statusCode);
      }),
    );
  });
});

describe('a request for a file of a citizen', () => {
  const askedOfBucket = run({ from: 'files.ts', name: 'askBucketOfFiles', of: ['request'] });

  it.each([
    ['POST', '/files/sent/', '/'],
    ['GET', '/files/kept/a/b-c', '/a/b-c'],
    ['HEAD', '/files/kept/a/b-c', '/a/b-c'],
  ])('%s %s reaches its bucket as %s', (method, uri, there) => {
    expect(askedOfBucket({ request: requestFor(uri, { method }) })).toMatchObject({ uri: there });
  });

  it.each([
    ['GET', '/files/sent/', 'POST'],
    ['PUT', '/files/sent/x', 'POST'],
    ['DELETE', '/files/kept/a', 'GET, HEAD'],
  ])('%s %s reaches none', (method, uri, allow) => {
    expect(askedOfBucket({ request: requestFor(uri, { method }) })).toMatchObject({
      statusCode: 405,
      headers: { allow: { value: allow } },
    });
  });
});

describe('the language that is asked for at the edge', () => {
  const inOneLanguage = run({ from: 'language.ts', name: 'askInOneLanguage', of: ['request'] });
  const chosenFor = (accepted: string | undefined): string | undefined => {
    const headers = accepted === undefined ? {} : { 'accept-language': { value: accepted } };
    return inOneLanguage({ request: requestFor('/v1/places', { headers }) }).headers['accept-language']
      ?.value;
  };

  it('is Swahili where nobody says any', () => {
    expect(chosenFor(undefined)).toBe('sw');
  });

  it('is always the one that the API would answer in', () => {
    const range = fc.constantFrom('sw', 'en', 'EN-gb', 'sw-TZ', 'fr', '*', '', 'en-', 'swa', 'x y');
    const weight = fc.constantFrom('', ';q=0', ';q=0.5', ';q=0.501', '; q=1', ';q=1.5', ';q=x', ';q=0.9;x=1');
    checkProperty(
      fc.property(fc.array(fc.tuple(range, weight), { maxLength: 24 }), (ranges) => {
        const accepted = ranges.map((parts) => parts.join('')).join(', ');
        expect(chosenFor(accepted)).toBe(languageOf(accepted));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a path of officers at the edge', () => {
  const known = knownToOfficers({ webOrigins: ['https://kazi.example'] });
  const ask = run({ from: 'officers.ts', name: 'askWithToken', knowing: known, of: ['request'] });
  const now = Math.floor(Date.now() / 1000);
  const asking = (headers: Readonly<Record<string, string>>, method = 'GET') => {
    const request = requestFor('/v1/officer/me', {
      method,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }])),
    });
    return ask({ request });
  };
  const part = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');
  const shown = (claims: Readonly<Record<string, unknown>>, header: object = { alg: 'RS256' }): string =>
    `Bearer ${part(header)}.${part({ ...claimsAt(now), ...claims })}.${part('signed')}`;

  it('lets a token pass that may be good, and changes nothing', async () => {
    for (const signer of [await aSigner(), await aSigner('ufunguo-2', 'ES256')]) {
      const authorization = `Bearer ${await aToken(signer, now)}`;
      expect(asking({ authorization })).toEqual(
        requestFor('/v1/officer/me', { headers: { authorization: { value: authorization } } }),
      );
    }
  });

  it('lets a preflight pass, which shows none', () => {
    expect(asking({ origin: 'https://kazi.example' }, 'OPTIONS')).toHaveProperty('uri', '/v1/officer/me');
  });

  it.each([
    ['nothing', {}],
    ['an empty header', { authorization: '' }],
    ['a password', { authorization: 'Basic YTpi' }],
    ['a word', { authorization: 'Bearer token' }],
    ['parts that are none', { authorization: 'Bearer a.b.c' }],
    ['what is JSON but no claims', { authorization: `Bearer ${part(null)}.${part([])}.c` }],
    ['a token without a signature', { authorization: shown({}).replace(/[^.]+$/, '') }],
    ['a token that says it needs none', { authorization: shown({}, { alg: 'none' }) }],
    ['a token that is over', { authorization: shown({ exp: now - 1 }) }],
    ['a token that never ends', { authorization: shown({ exp: undefined }) }],
    ['a token that ends at no time', { authorization: shown({ exp: '9999999999' }) }],
    ['a token for something else', { authorization: shown({ scope: 'openid mrejesho/officers' }) }],
    ['a token for nothing', { authorization: shown({ scope: undefined }) }],
  ])('answers %s as the API does, in the language that is asked for', (_, headers) => {
    for (const language of languages) {
      const answer = asking({ ...headers, 'accept-language': language });
      const { statusCode, headers: said, body } = answer as ViewerResponse;
      expect(statusCode).toBe(401);
      expect(JSON.parse(body?.data ?? '')).toEqual(problemDetailsOf({ code: 'login-required' }, language));
      const api = problemResult(new Problem({ code: 'login-required' }), language);
      for (const header of ['content-type', 'content-language', 'cache-control', 'www-authenticate']) {
        expect([header, said[header]?.value]).toEqual([header, api.headers?.[header]]);
      }
    }
  });

  it('lets pages of the stage read the answer, and no other', () => {
    const allowed = (origin: string) =>
      (asking({ origin }) as ViewerResponse).headers['access-control-allow-origin']?.value;
    expect(allowed('https://kazi.example')).toBe('https://kazi.example');
    expect(allowed('https://kazi.example.evil')).toBeUndefined();
  });
});

describe('the code of a function at the edge', () => {
  it('is refused when it is larger than CloudFront takes', () => {
    const pages = Array.from({ length: 500 }, (_, place) => `/ukurasa-wenye-jina-refu-${place}`);
    expect(() =>
      bundleEdgeFunction({ from: 'site.ts', name: 'askSite', knowing: { ...site, pages }, of: ['request'] }),
    ).toThrow(ConfigurationError);
  });

  it('has room for three hundred pages', () => {
    const pages = Array.from({ length: 300 }, (_, place) => `/en/a-page-of-it-${place}`);
    const code = bundleEdgeFunction({
      from: 'site.ts',
      name: 'askSite',
      knowing: { ...site, pages },
      of: ['request'],
    });
    expect(Buffer.byteLength(code)).toBeLessThan(10 * 1024);
  });
});
