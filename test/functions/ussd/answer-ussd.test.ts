import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { outsideGsm7, septetsOf } from '../../../domain/foundation/vocabulary/gsm7.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { ussdGatewayScreens } from '../../../words/ussd/gateway.ts';
import { checkProperty } from '../../builders/chance.ts';
import { Gateway, gatewaySecretValue } from './a-gateway.ts';

const hop = {
  sessionId: 'ATUid_1',
  phoneNumber: '+255712345678',
  networkCode: '64004',
  serviceCode: '*152*00#',
  text: '1*2',
};

const codeOf = (text: string): unknown => (JSON.parse(text) as { readonly code: unknown }).code;
const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;

describe('a hop of the gateway', () => {
  it("is told to the menu, and answered by the menu's screen as plain text", async () => {
    const gateway = new Gateway();

    expect(await gateway.tells(hop)).toEqual({
      status: 200,
      type: 'text/plain; charset=utf-8',
      text: 'CON [1*2]',
    });
    expect(gateway.hops).toEqual([{ sessionId: 'ATUid_1', phone: '+255712345678', text: '1*2' }]);
  });

  it('begins with END where the session is over', async () => {
    const gateway = new Gateway({ menu: () => Promise.resolve({ text: 'Asante.\nKwaheri.', ends: true }) });

    expect(await gateway.tells(hop)).toMatchObject({ status: 200, text: 'END Asante.\nKwaheri.' });
  });

  it.each(['', '*', '#', '**', '1*a*b#', 'maji — 😀', ' ', '0*00*98'])(
    'tells exactly what was typed: "%s"',
    async (text) => {
      const gateway = new Gateway();
      await gateway.tells({ ...hop, text });

      expect(gateway.hops[0]?.text).toBe(text);
    },
  );

  it('tells four thousand characters, whatever they are', async () => {
    for (const text of ['x'.repeat(4000), '*'.repeat(4000), '😀'.repeat(4000)]) {
      const gateway = new Gateway();
      expect((await gateway.tells({ ...hop, text })).status).toBe(200);
      expect(gateway.hops[0]?.text).toBe(text);
    }
  });

  it('tells whatever was typed, and is answered', async () => {
    await checkProperty(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
        async (text) => {
          const gateway = new Gateway();
          expect((await gateway.tells({ ...hop, text })).status).toBe(200);
          expect(gateway.hops[0]?.text).toBe(text);
        },
      ),
    );
  });

  it('may come in base64, as the API hands on what is no JSON', async () => {
    const gateway = new Gateway();
    const body = Buffer.from(new URLSearchParams({ ...hop, text: "Ng'ombe" }).toString()).toString('base64');

    expect(await gateway.tells(body, { isBase64Encoded: true })).toMatchObject({ text: "CON [Ng'ombe]" });
  });

  it('may leave the text out before anything was typed', async () => {
    const gateway = new Gateway();

    expect(await gateway.tells('sessionId=1&phoneNumber=0712345678')).toMatchObject({ text: 'CON []' });
  });

  it('needs no browser', async () => {
    const gateway = new Gateway();

    expect(await gateway.tells(hop, { headers: { 'user-agent': undefined } })).toMatchObject({ status: 200 });
  });

  it.each(['0712345678', '255712345678', '+255712345678', ' 255712345678'])(
    'names the phone in its international form, written %s',
    async (phoneNumber) => {
      const gateway = new Gateway();
      await gateway.tells({ ...hop, phoneNumber });

      expect(gateway.hops[0]?.phone).toBe('+255712345678');
    },
  );

  it.each(['', '112', '+254712345678', '+255222345678', 'Asha', '0712345678x'])(
    'of what is no mobile number of Tanzania ends in both languages: "%s"',
    async (phoneNumber) => {
      const gateway = new Gateway();

      expect(await gateway.tells({ ...hop, phoneNumber })).toEqual({
        status: 200,
        type: 'text/plain; charset=utf-8',
        text: `END ${ussdGatewayScreens['not-a-phone']}`,
      });
      expect(gateway.hops).toEqual([]);
    },
  );
});

describe('the choices of a shared menu', () => {
  it.each([
    ['9*2', ''],
    ['9*2*', ''],
    ['9*2*1', '1'],
    ['9*2*9*2', '9*2'],
    ['9*2*1*9*2', '1*9*2'],
    ['', ''],
    ['1*9*2', '1*9*2'],
    ['9*21', '9*21'],
    ['9', '9'],
  ])('are taken off at the front alone: "%s" is "%s"', async (text, rest) => {
    const gateway = new Gateway({ prefix: '9*2' });
    await gateway.tells({ ...hop, text });

    expect(gateway.hops[0]?.text).toBe(rest);
  });

  it('are typed by people where the stage names none', async () => {
    const gateway = new Gateway();
    await gateway.tells({ ...hop, text: '9*2' });

    expect(gateway.hops[0]?.text).toBe('9*2');
  });
});

describe('a gateway that asks by query', () => {
  const query = { session_id: '70381', msisdn: '255712345678', ussd_string: '1*2', service_code: '152' };

  it('is told apart by the names of its fields', async () => {
    const gateway = new Gateway({ convention: 'query-string' });

    expect(await gateway.tells(query)).toMatchObject({ status: 200, text: 'CON [1*2]' });
    expect(gateway.hops).toEqual([{ sessionId: '70381', phone: '+255712345678', text: '1*2' }]);
  });

  it('is refused where the stage has one that posts, and the other way round', async () => {
    const posts = await new Gateway().tells(hop, { method: 'GET' });
    const gets = await new Gateway({ convention: 'query-string' }).tells(query, { method: 'POST' });

    for (const { status, text } of [posts, gets])
      expect([status, codeOf(text)]).toEqual([400, 'gateway-malformed']);
  });
});

describe('who is no gateway of ours', () => {
  it.each([
    ['shows no secret', { 'mrejesho-gateway': undefined }],
    ['shows a wrong one', { 'mrejesho-gateway': 'guess' }],
    ['shows an empty one', { 'mrejesho-gateway': '' }],
    ['shows a wrong password', { 'mrejesho-gateway': undefined, authorization: basic('gateway:guess') }],
    [
      'shows a password without a name',
      { 'mrejesho-gateway': undefined, authorization: basic(gatewaySecretValue) },
    ],
    [
      'shows the secret as a token',
      { 'mrejesho-gateway': undefined, authorization: `Bearer ${gatewaySecretValue}` },
    ],
    ['shows what is no Base64', { 'mrejesho-gateway': undefined, authorization: 'Basic ****' }],
    [
      'shows a wrong one beside the right password',
      { 'mrejesho-gateway': 'guess', authorization: basic(`g:${gatewaySecretValue}`) },
    ],
  ])('and %s is refused, whatever is asked', async (_, headers) => {
    const gateway = new Gateway();
    const answers = [await gateway.tells(hop, { headers }), await gateway.notifies('x', { headers })];

    for (const { status, type, text } of answers) {
      expect([status, type, codeOf(text)]).toEqual([403, 'application/problem+json', 'gateway-refused']);
    }
    expect(gateway.hops).toEqual([]);
    expect(gateway.captured.lines.join()).toContain(
      '"entry":"gateway-refused","function":"mrejesho-local-test"',
    );
    expect(gateway.captured.lines.join()).toContain('"outcome":"secret"');
  });

  it('has the secret in the query, where logs could keep it, in vain', async () => {
    const gateway = new Gateway({ convention: 'query-string' });
    const query = { session_id: '1', msisdn: '0712345678', 'mrejesho-gateway': gatewaySecretValue };

    expect(await gateway.tells(query, { headers: { 'mrejesho-gateway': undefined } })).toMatchObject({
      status: 403,
    });
  });

  it('did not come through the edge', async () => {
    const { status, text } = await new Gateway().tells(hop, { headers: { 'x-origin-verify': 'guess' } });

    expect([status, codeOf(text)]).toEqual([403, 'not-through-edge']);
  });
});

describe('a gateway of ours', () => {
  it.each([
    ['in its header', { 'mrejesho-gateway': gatewaySecretValue }],
    [
      'as a password',
      { 'mrejesho-gateway': undefined, authorization: basic(`gateway:${gatewaySecretValue}`) },
    ],
    [
      'as a password of nobody',
      { 'mrejesho-gateway': undefined, authorization: basic(`:${gatewaySecretValue}`) },
    ],
  ])('shows the secret %s', async (_, headers) => {
    expect(await new Gateway().tells(hop, { headers })).toMatchObject({ status: 200 });
  });

  const sources = ['196.201.214.0/24', '2c0f:f248::/32', '41.59.1.7/32'];

  it.each([
    ['196.201.214.7', 200],
    ['41.59.1.7', 200],
    ['2c0f:f248:1::7', 200],
    ['::ffff:196.201.214.7', 200],
    ['196.201.215.1', 403],
    ['41.59.1.8', 403],
    ['2c0f:f249::1', 403],
    ['::ffff:8.8.8.8', 403],
  ])('calls from a network that the stage names: from %s is answered %i', async (from, status) => {
    expect(await new Gateway({ sources }).tells(hop, { from })).toMatchObject({ status });
  });

  it('calls from anywhere where the stage names none', async () => {
    expect(await new Gateway().tells(hop, { from: '8.8.8.8' })).toMatchObject({ status: 200 });
  });

  it('is told to be wrong where it calls from, and no more', async () => {
    const gateway = new Gateway({ sources });
    const { text } = await gateway.tells(hop, { from: '8.8.8.8' });

    expect(codeOf(text)).toBe('gateway-refused');
    expect(gateway.captured.lines.join()).toContain('"outcome":"source"');
  });
});

describe('a request that makes no sense', () => {
  it.each([
    ['is empty', ''],
    ['has no session', 'phoneNumber=0712345678&text='],
    ['has no phone', 'sessionId=1&text='],
    ['has an empty session', 'sessionId=&phoneNumber=0712345678'],
    ['has an endless session', `sessionId=${'x'.repeat(201)}&phoneNumber=0712345678`],
    ['is JSON', JSON.stringify(hop)],
  ])('is refused as malformed when it %s', async (_, body) => {
    const { status, text } = await new Gateway().tells(body);

    expect([status, codeOf(text)]).toEqual([400, 'gateway-malformed']);
  });

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', undefined])(
    'is refused as malformed when it says that it is %s',
    async (type) => {
      const { status, text } = await new Gateway().tells(hop, { headers: { 'content-type': type } });

      expect([status, codeOf(text)]).toEqual([400, 'gateway-malformed']);
    },
  );

  it('is never an error of ours, whatever bytes it has', async () => {
    await checkProperty(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isHop) => {
        const gateway = new Gateway();
        const named = isHop ? Buffer.from('sessionId=1&phoneNumber=0712345678&text=') : Buffer.alloc(0);
        const body = Buffer.concat([named, bytes]).toString('base64');
        const { status, text } = await gateway.tells(body, { isBase64Encoded: true });
        expect([200, 400]).toContain(status);
        expect(text).toMatch(status === 200 ? /^(CON|END) / : /gateway-malformed/);
      }),
    );
  });

  it('is refused when it is no UTF-8, or too large', async () => {
    const latin = Buffer.from([...Buffer.from('sessionId=1&phoneNumber=0712345678&text='), 0xe9]).toString(
      'base64',
    );
    const large = `sessionId=1&phoneNumber=0712345678&text=${'x'.repeat(65 * 1024)}`;

    expect(await new Gateway().tells(latin, { isBase64Encoded: true })).toMatchObject({ status: 400 });
    expect(await new Gateway().tells(large)).toMatchObject({ status: 413 });
  });
});

describe('when something of ours fails', () => {
  it.each([
    ['the menu throws', () => Promise.reject(new Error('for +255712345678'))],
    ['the store is down', () => Promise.reject(new StoreUnavailable('down'))],
  ])('%s: the phone shows that the fault is ours, in both languages', async (_, menu) => {
    const gateway = new Gateway({ menu });

    expect(await gateway.tells(hop)).toMatchObject({
      status: 200,
      text: `END ${ussdGatewayScreens['in-trouble']}`,
    });
    expect(gateway.captured.entries()).toEqual(['request-failed', 'ussd-failed']);
  });

  it('and the menu takes too long, the phone learns it before the function ends', async () => {
    const gateway = new Gateway({ menu: () => new Promise(() => undefined), millisecondsLeft: 510 });

    expect(await gateway.tells(hop)).toMatchObject({
      status: 200,
      text: `END ${ussdGatewayScreens['in-trouble']}`,
    });
    expect(gateway.captured.entries()).toEqual(['ussd-failed']);
  });

  it('its screens are GSM-7, in one part, in both languages', () => {
    expect(languages).toHaveLength(2);
    for (const screen of Object.values(ussdGatewayScreens)) {
      expect(outsideGsm7(screen)).toEqual([]);
      expect(septetsOf(screen)).toBeLessThanOrEqual(160);
      expect(screen.split('\n')).toHaveLength(languages.length);
    }
  });
});

describe('the notification that a session is over', () => {
  const over = {
    date: '2026-11-24 12:00:00',
    sessionId: 'ATUid_1',
    serviceCode: '*152*00#',
    networkCode: '64004',
    phoneNumber: '+255712345678',
    status: 'Incomplete',
    cost: 'TZS 10.0000',
    durationInMillis: '41234',
    hopsCount: '7',
    input: '1*2*Kanari*48213097',
    lastAppResponse: 'CON Kanari',
    errorMessage: 'Kanari',
  };

  it('is told to the menu, and answered by 200', async () => {
    const gateway = new Gateway();

    expect(await gateway.notifies(over)).toMatchObject({ status: 200, text: '' });
    expect(gateway.ended).toEqual([{ phone: '+255712345678', sessionId: 'ATUid_1' }]);
  });

  it('is answered by 200 where nobody knows the session, or its phone', async () => {
    const gateway = new Gateway();

    expect(await gateway.notifies({ ...over, sessionId: 'unknown' })).toMatchObject({ status: 200 });
    expect(await gateway.notifies({ ...over, phoneNumber: 'nobody' })).toMatchObject({ status: 200 });
  });

  it('is answered by 200 when the store is down: the session lapses by itself', async () => {
    const gateway = new Gateway({ end: () => Promise.reject(new StoreUnavailable('down')) });

    expect(await gateway.notifies(over)).toMatchObject({ status: 200, text: '' });
    expect(gateway.captured.entries()).toContain('request-failed');
  });

  it.each([
    ['Success', '3', { outcome: 'Success', hops: 3 }],
    ['Kanari', 'Kanari', { outcome: 'unknown' }],
    ['Failed', '99999', { outcome: 'Failed' }],
  ])('is logged by its status and hops alone: %s, %s', async (status, hopsCount, logged) => {
    const gateway = new Gateway();
    await gateway.notifies({ ...over, status, hopsCount });

    const lines = gateway.captured.lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const [line] = lines.filter(({ entry }) => entry === 'ussd-session-ended');
    expect(line).toEqual({
      ...{ time: 'now', level: 'info', entry: 'ussd-session-ended' },
      ...{ function: 'mrejesho-local-test', request: 'call-1', route: 'end-ussd-session', method: 'POST' },
      ...logged,
    });
    expect(gateway.captured.lines.join()).not.toMatch(/Kanari|712345678|ATUid|48213097/);
  });

  it('is refused as malformed without a session', async () => {
    const { status, text } = await new Gateway().notifies('phoneNumber=0712345678');

    expect([status, codeOf(text)]).toEqual([400, 'gateway-malformed']);
  });
});

describe('the log of the door', () => {
  it('has one line a hop: how it ended, how long it took, whether it goes on, how long the screen is', async () => {
    const gateway = new Gateway();
    await gateway.tells(hop);

    expect(gateway.captured.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        ...{ time: 'now', level: 'info', entry: 'ussd-answered' },
        ...{ function: 'mrejesho-local-test', request: 'call-1', route: 'answer-ussd', method: 'POST' },
        ...{ status: 200, ends: false, size: '[1*2]'.length, milliseconds: expect.any(Number) as unknown },
      },
    ]);
  });

  it('holds nothing of whom the gateway tells, nor of what was typed or shown, whatever happens', async () => {
    const told = { ...hop, sessionId: 'Kanari-session', text: '1*Kanari wa maji*48213097' };
    const failing = () => Promise.reject(new Error(`for ${told.phoneNumber}: ${told.text}`));
    for (const menu of [undefined, failing]) {
      const gateway = new Gateway({ ...(menu !== undefined && { menu }) });
      await gateway.tells(told);
      await gateway.tells({ ...told, phoneNumber: 'Kanari' });
      await gateway.tells(told, { headers: { 'mrejesho-gateway': 'Kanari' } });
      await gateway.tells(`Kanari=${told.text}`);
      await gateway.tells(told, { from: '203.0.113.77' });

      expect(gateway.captured.lines.length).toBeGreaterThan(4);
      expect(gateway.captured.lines.join()).not.toMatch(
        /Kanari|712345678|48213097|maji|203\.0\.113\.77|gateway-knows/,
      );
    }
  });
});
