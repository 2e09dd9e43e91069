import { describe, expect, it, vi } from 'vitest';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import {
  errorsOf,
  RequestSkipped,
  outcomeOf,
  type Failure,
  type ApiProblem,
} from '../../../web/src/api/problem.ts';

const problem: ApiProblem = {
  type: 'urn:mrejesho:problem:invalid-request',
  title: 'Ombi lina makosa',
  status: 400,
  detail: 'Rekebisha sehemu zilizotajwa, kisha tuma tena.',
  code: 'invalid-request',
  errors: [
    { in: 'body', pointer: '/contact/phone', code: 'not-a-phone', detail: 'Andika namba ya simu.' },
    { in: 'body', pointer: '/place/ward', code: 'lies-elsewhere', detail: 'Kata haiko hapo.' },
    { in: 'body', pointer: '/channel', code: 'required', detail: 'Sehemu hii inahitajika.' },
  ],
};

const answering = (body: unknown, init: ResponseInit) => {
  const response = Response.json(body, init);
  return () => Promise.resolve(response.ok ? { data: body, response } : { error: body, response });
};

describe('What a request brought', () => {
  it('is what was asked for', async () => {
    const { data, response } = await outcomeOf(answering({ places: [] }, { status: 200 }));
    expect([data, response?.status]).toEqual([{ places: [] }, 200]);
  });

  it('or the problem that the API names, and when to try again', async () => {
    const refused = answering(problem, { status: 429, headers: { 'Retry-After': '90' } });
    expect(await outcomeOf(refused)).toMatchObject({
      failure: { because: 'refused', problem: { code: 'invalid-request' }, retryAfter: 90 },
    });
  });

  it('or that the service has a fault, whatever the body says', async () => {
    expect(await outcomeOf(answering(problem, { status: 503 }))).toMatchObject({
      failure: { because: 'unavailable' },
    });
    expect(await outcomeOf(answering('<html>', { status: 403 }))).toMatchObject({
      failure: { because: 'unavailable' },
    });
  });

  it('or that the service is slow, where it does not answer in time: a connection there is', async () => {
    vi.useFakeTimers();
    try {
      const outcome = outcomeOf(
        (signal) =>
          new Promise<never>((_, fails) =>
            signal.addEventListener('abort', () => fails(signal.reason as Error)),
          ),
      );
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await outcome).toEqual({ failure: { because: 'unavailable' } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('or why a request before it brought nothing', async () => {
    const failure = { because: 'unavailable', retryAfter: 2 } as const;
    expect(await outcomeOf(() => Promise.reject(new RequestSkipped(failure)))).toEqual({ failure });
  });

  it('or that there was no line', async () => {
    const outcome = await outcomeOf(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(outcome).toEqual({ failure: { because: 'unreachable' } });
  });
});

describe('Mistakes', () => {
  const fields = { '/contact/phone': 'phone', '/place': 'region', 'unknown-place': 'region' };
  const refused = (changes: Partial<ApiProblem> = {}): Failure => ({
    because: 'refused',
    problem: { ...problem, ...changes },
  });

  it('stand at their fields, or at the nearest field above; others concern the page', () => {
    expect(errorsOf(refused(), 'sw', fields)).toEqual([
      { field: 'phone', text: 'Andika namba ya simu.' },
      { field: 'region', text: 'Kata haiko hapo.' },
      { field: undefined, text: 'Sehemu hii inahitajika.' },
    ]);
  });

  it('are one sentence where the API names no field, at the field of that problem where there is one', () => {
    const whole = omit(problem, 'errors');
    const failure: Failure = { because: 'refused', problem: { ...whole, code: 'unknown-place' } };
    expect(errorsOf(failure, 'sw', fields)).toEqual([{ field: 'region', text: problem.detail }]);
    expect(errorsOf({ because: 'refused', problem: whole }, 'sw')).toEqual([
      { field: undefined, text: problem.detail },
    ]);
  });

  it('say in the language of the page that there was no line', () => {
    expect(errorsOf({ because: 'unreachable' }, 'en')[0]?.text).toMatch(/no connection/);
    expect(errorsOf({ because: 'unavailable' }, 'sw')[0]?.text).toMatch(/haipatikani/);
  });
});
