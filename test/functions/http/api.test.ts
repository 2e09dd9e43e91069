import { describe, expect, it } from 'vitest';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { api, type Answer } from '../../../functions/http/api.ts';
import { StillContended } from '../../../application/still-contended.ts';
import { aRequest, type ChosenRequest } from '../../builders/http-request.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { testRoute as route } from '../../builders/test-route.ts';

function asking(answer: Answer<typeof route>, request: ChosenRequest = {}, millisecondsLeft = 30_000) {
  const captured = aCapturedLog();
  const handler = api(route, () => answer, {
    edge: () => () => Promise.resolve('196.41.0.1'),
    log: () => captured.log,
  });
  return { captured, reply: handler(aRequest(request), aCall({ millisecondsLeft })) };
}

const saying =
  (word: string): Answer<typeof route> =>
  () =>
    Promise.resolve({ status: 200, body: { word } });
const failing =
  (error: unknown): Answer<typeof route> =>
  () => {
    throw error;
  };
const codeOf = (body: string | undefined): unknown =>
  (JSON.parse(body ?? '{}') as { readonly code: unknown }).code;

describe('api()', () => {
  it('lets out what the reply schema knows and nothing else', async () => {
    const reply = { status: 200, body: { word: 'habari', phone: '0712345678' } } as const;
    const { body } = await asking(() => Promise.resolve(reply)).reply;
    expect(body).toBe('{"word":"habari"}');
  });

  it.each([
    ['sw', 'Maandishi yameharibika'],
    ['en', 'The text is damaged'],
  ])(
    'refuses what was damaged on its way, where nobody reads it as a text (%s)',
    async (language, beginning) => {
      const asked = { query: { word: 'habari\ufffd' }, headers: { 'accept-language': language } };
      const { statusCode, body } = await asking(saying('never'), asked).reply;
      expect(statusCode).toBe(400);
      expect(JSON.parse(body ?? '')).toMatchObject({
        code: 'invalid-request',
        errors: [
          {
            in: 'query',
            pointer: '/word',
            code: 'not-unicode',
            detail: expect.stringContaining(beginning) as unknown,
          },
        ],
      });
    },
  );

  it('refuses a reply that its contract does not allow, as an error of ours', async () => {
    const broken = { status: 200, body: { word: 7 } } as unknown as Awaited<ReturnType<Answer<typeof route>>>;
    const { statusCode, body } = await asking(() => Promise.resolve(broken)).reply;
    expect([statusCode, codeOf(body)]).toEqual([500, 'internal-error']);
  });

  it.each([
    [new StoreUnavailable('x'), 503, 'store-unavailable', '2'],
    [new StillContended('x'), 409, 'ticket-busy', '1'],
    [new CorruptItem('x'), 500, 'internal-error', undefined],
    [new Error('x'), 500, 'internal-error', undefined],
    ['a thrown text', 500, 'internal-error', undefined],
  ])('answers %s as %i %s', async (error, status, code, retryAfter) => {
    const { statusCode, headers, body } = await asking(failing(error)).reply;
    expect([statusCode, codeOf(body), headers?.['retry-after']]).toEqual([status, code, retryAfter]);
  });

  it('reveals nothing of an unknown error', async () => {
    const { body } = await asking(failing(new Error('the password is 1234'))).reply;
    expect(body).not.toContain('1234');
  });

  it('says when to try again before Lambda ends the call', async () => {
    const never: Answer<typeof route> = () => new Promise(() => undefined);
    const { statusCode, body } = await asking(never, {}, 510).reply;
    expect([statusCode, codeOf(body)]).toEqual([503, 'store-unavailable']);
  });

  it('asks the edge before it reads anything', async () => {
    const handler = api(route, () => saying('habari'), {
      edge: () => () => Promise.reject(new Error('closed')),
      log: () => aCapturedLog().log,
    });
    const { statusCode } = await handler(aRequest({ query: { unknown: 'x' } }), aCall());
    expect(statusCode).toBe(500);
  });

  it('builds its handler once', async () => {
    let built = 0;
    const handler = api(
      route,
      () => {
        built += 1;
        return saying('habari');
      },
      { edge: () => () => Promise.resolve('196.41.0.1'), log: () => aCapturedLog().log },
    );
    await handler(aRequest(), aCall());
    await handler(aRequest(), aCall());
    expect(built).toBe(1);
  });

  it('logs one line for a request that went well', async () => {
    const { captured, reply } = asking(saying('habari'));
    await reply;
    expect(captured.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        time: 'now',
        level: 'info',
        entry: 'request-answered',
        function: 'mrejesho-local-test',
        request: 'call-1',
        route: 'test',
        method: 'GET',
        status: 200,
        milliseconds: expect.any(Number) as unknown,
      },
    ]);
  });
});
