import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { africasTalkingSmsSender } from '../../../adapters/africas-talking/sms-sender.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';

const sms = { to: '+255712345678', text: "Hoja yako 261100000017 imepokelewa: Ng'ombe & maji @ 50%" };
const account = () => Promise.resolve({ username: 'mrejesho', apiKey: 'ufunguo' });

interface Asked {
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly form: Readonly<Record<string, string>>;
}

const open = new Set<() => Promise<void>>();
afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

/** An aggregator on this machine, which answers as it is told. */
async function anAggregator(respond: (response: ServerResponse) => void) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString('utf8')));
      asked.push({ method: request.method, headers: request.headers, form });
      respond(response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  open.add(
    () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  );
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/version1/messaging`, asked };
}

const json =
  (body: unknown, status = 201) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
const recipient = (statusCode: number) =>
  json({
    SMSMessageData: {
      Message: 'Sent to 1/1 Total Cost: TZS 22.0000',
      Recipients: [{ statusCode, number: sms.to, status: 'x', cost: 'TZS 22.0000', messageId: 'ATXid_1' }],
    },
  });

async function outcomeWith(respond: (response: ServerResponse) => void) {
  const { address } = await anAggregator(respond);
  return africasTalkingSmsSender({ account, address, patience: 300 }).send(sms);
}

describe('an SMS through the aggregator', () => {
  it('is one form, with the account, the sender and the text as it is, and gives the name of the message', async () => {
    const { address, asked } = await anAggregator(recipient(101));
    const sender = africasTalkingSmsSender({ account, senderId: 'MREJESHO', address });

    expect(await sender.send(sms)).toEqual({ outcome: 'sent', providerId: 'ATXid_1' });

    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      headers: {
        apikey: 'ufunguo',
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      },
      form: { username: 'mrejesho', to: sms.to, message: sms.text, from: 'MREJESHO', bulkSMSMode: '1' },
    });
  });

  it('names no sender where there is none', async () => {
    const { address, asked } = await anAggregator(recipient(100));
    await africasTalkingSmsSender({ account, address }).send(sms);
    expect(asked[0]?.form).not.toHaveProperty('from');
  });

  it.each([
    [102, { outcome: 'sent', providerId: 'ATXid_1' }],
    [401, { outcome: 'uncertain' }],
    [402, { outcome: 'later' }],
    [403, { outcome: 'failed', reason: 'invalid-recipient' }],
    [405, { outcome: 'later' }],
    [406, { outcome: 'failed', reason: 'opted-out' }],
    [407, { outcome: 'failed', reason: 'refused' }],
    [500, { outcome: 'uncertain' }],
    [999, { outcome: 'uncertain' }],
  ] as const)('whose recipient has the status %i is %j', async (status, outcome) => {
    expect(await outcomeWith(recipient(status))).toEqual(outcome);
  });

  it('that is refused as a whole waits', async () => {
    const refused = json({ SMSMessageData: { Message: 'InvalidSenderId', Recipients: [] } });
    expect(await outcomeWith(refused)).toEqual({ outcome: 'later' });
  });

  it.each([
    [401, { outcome: 'later' }],
    [429, { outcome: 'later' }],
    [400, { outcome: 'failed', reason: 'refused' }],
    [500, { outcome: 'uncertain' }],
    [503, { outcome: 'uncertain' }],
  ] as const)('answered with the status %i of HTTP is %j', async (status, outcome) => {
    expect(await outcomeWith(json({}, status))).toEqual(outcome);
  });

  it.each([
    ['an answer that is no JSON', (response: ServerResponse) => void response.writeHead(201).end('<html>')],
    ['an answer that says nothing', json({ ok: true })],
    ['no answer in time', () => undefined],
    ['a connection that breaks', (response: ServerResponse) => void response.destroy()],
    [
      'another address to go to',
      (response: ServerResponse) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    ],
  ])('with %s is uncertain, and is sent once', async (_, respond) => {
    const { address, asked } = await anAggregator(respond);
    const sender = africasTalkingSmsSender({ account, address, patience: 300 });

    expect(await sender.send(sms)).toEqual({ outcome: 'uncertain' });
    expect(asked).toHaveLength(1);
  });

  it('waits where nobody listens', async () => {
    const { address } = await anAggregator(() => undefined);
    for (const close of open) await close();
    const sender = africasTalkingSmsSender({ account, address, patience: 300 });
    expect(await sender.send(sms)).toEqual({ outcome: 'later' });
  });

  it('waits where the account cannot be read, and nothing is asked', async () => {
    const { address, asked } = await anAggregator(recipient(101));
    const unread = () => Promise.reject(new StoreUnavailable('down'));

    expect(await africasTalkingSmsSender({ account: unread, address }).send(sms)).toEqual({
      outcome: 'later',
    });
    expect(asked).toEqual([]);
  });
});
