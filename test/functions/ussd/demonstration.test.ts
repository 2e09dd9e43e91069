import { expect, it } from 'vitest';
import { ussdConventions } from '../../../contracts/ussd/conventions.ts';
import { ussdDemonstrationRoute } from '../../../contracts/ussd/routes.ts';
import { inventedPhone } from '../../../domain/foundation/vocabulary/invented-phones.ts';
import { edgeWith } from '../../../functions/http/edge.ts';
import { gateway } from '../../../functions/http/gateway.ts';
import { networkOf } from '../../../functions/http/source.ts';
import { demonstrationCheck, ussdStepHandler } from '../../../functions/ussd/answer-ussd.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aRequest, originSecretValue } from '../../builders/http-request.ts';

/** The door of phones that pages play, and whom the menu behind it was told of. */
function aDoor({ isOpen }: { readonly isOpen: boolean }) {
  const sources: string[] = [];
  const handler = gateway(
    ussdStepHandler(ussdDemonstrationRoute, () => [
      (step, source) => {
        sources.push(source);
        return Promise.resolve({ text: `[${step.phone} ${step.text}]`, ends: false });
      },
      { convention: ussdConventions['africas-talking'], prefix: '' },
    ]),
    {
      check: () => demonstrationCheck(isOpen),
      edge: () =>
        edgeWith({ admits: (presented) => Promise.resolve(presented === originSecretValue) }, networkOf),
      log: () => aCapturedLog().log,
    },
  );
  const { method, path } = ussdDemonstrationRoute;
  const body = new URLSearchParams({ sessionId: 'a', phoneNumber: inventedPhone(7), text: '1*2' }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { sources, asks: () => handler(aRequest({ method, path, body, headers }), aCall()) };
}

it('where it is open, a page plays a phone without any secret', async () => {
  const door = aDoor({ isOpen: true });
  expect(await door.asks()).toMatchObject({ statusCode: 200, body: `CON [${inventedPhone(7)} 1*2]` });
  expect(door.sources).toHaveLength(1);
  expect(door.sources[0]).not.toBe('');
});

it('where it is not, there is no such route, and nothing behind it hears of it', async () => {
  const door = aDoor({ isOpen: false });
  const { statusCode, body = '' } = await door.asks();
  expect([statusCode, (JSON.parse(body) as { readonly code: unknown }).code]).toEqual([404, 'no-such-route']);
  expect(door.sources).toEqual([]);
});
