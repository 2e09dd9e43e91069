import { describe, expect, it } from 'vitest';
import { problems } from '../../../contracts/http/problems/problems.ts';
import { smsForms } from '../../../contracts/sms/forms.ts';
import type { SmsFormName } from '../../../contracts/sms/form-names.ts';
import { inboundSmsRoute, smsDeliveryRoute } from '../../../contracts/sms/routes.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { edgeWith } from '../../../functions/http/edge.ts';
import { refusedForGood, webhook } from '../../../functions/http/webhook.ts';
import { inboundSmsWork, smsDeliveryWork } from '../../../functions/sms/receive-sms.ts';
import { signed } from '../../../local/sms/sign.ts';
import { aCall } from '../../builders/call-of.ts';
import { aRequest } from '../../builders/http-request.ts';
import { anSms } from '../../builders/notice.ts';
import { seen, type Seen } from '../../builders/system/seen.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import { Service } from '../../builders/views/service.ts';

const key = 'siri';
const at = Date.parse('2026-11-24T09:00:00Z');
const rightSignature = signed(key, '', 0);

/** A provider of SMS that speaks to the doors of a service. */
class Provider {
  readonly service = new Service();
  readonly #form: SmsFormName;

  constructor(form: SmsFormName = 'plain') {
    this.#form = form;
  }

  get #context() {
    const { log } = this.service.captured;
    return {
      check: () => ({
        admits: ({
          timestamp,
          signature,
          body,
        }: Readonly<Record<'timestamp' | 'signature', string | undefined>> & {
          readonly body: Uint8Array;
        }) => {
          const headers = signed(key, Buffer.from(body).toString('utf8'), Number(timestamp) * 1000);
          return Promise.resolve(`v1=${signature}` === headers['Mrejesho-Signature']);
        },
      }),
      edge: () => edgeWith(undefined),
      log: () => log,
    };
  }

  async hands(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Seen> {
    const door = webhook(
      inboundSmsRoute,
      () => inboundSmsWork(this.service.ports, smsForms[this.#form]),
      this.#context,
    );
    return this.#asks(door, inboundSmsRoute.path, body, headers);
  }

  async reports(body: string): Promise<Seen> {
    const door = webhook(
      smsDeliveryRoute,
      () => smsDeliveryWork(this.service.ports, smsForms[this.#form]),
      this.#context,
    );
    return this.#asks(door, smsDeliveryRoute.path, body, {});
  }

  async #asks(
    door: ReturnType<typeof webhook>,
    path: string,
    body: string,
    others: Readonly<Record<string, string>>,
  ): Promise<Seen> {
    const type = this.#form === 'plain' ? 'application/json' : 'application/x-www-form-urlencoded';
    const headers = Object.fromEntries(
      Object.entries({ 'content-type': type, ...signed(key, body, at), ...others }).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    );
    const request = aRequest({ method: 'POST', path, headers });
    return seen(await door({ ...request, body, isBase64Encoded: false }, aCall()));
  }
}

const anSmsFrom = (from: string, text = 'Maji bado hayatoki.') => JSON.stringify({ id: 'm-1', from, text });

describe('the door of SMS', () => {
  it('takes one that is signed, and makes it the message of its ticket', async () => {
    const provider = new Provider();
    const ticket = await FollowedTicket.confirmed(undefined, provider.service);
    expect(await provider.hands(anSmsFrom('255712345678'))).toMatchObject({ status: 200, body: {} });
    expect(await ticket.acts()).toEqual(['submit', 'confirm-phone', 'reply']);
  });

  it("takes Africa's Talking's form", async () => {
    const provider = new Provider('africas-talking');
    const ticket = await FollowedTicket.confirmed(undefined, provider.service);
    const form = new URLSearchParams({
      id: 'm-1',
      from: '+255712345678',
      text: "Ng'ombe & maji",
      to: '15200',
    });
    expect((await provider.hands(form.toString())).status).toBe(200);
    expect(await ticket.acts()).toEqual(['submit', 'confirm-phone', 'reply']);
  });

  it.each([
    ['no signature', { 'Mrejesho-Signature': '' }],
    ['a signature of another body', rightSignature],
    ['a signature of no version that we know', { 'Mrejesho-Signature': 'v2=00' }],
  ])('refuses %s, and says no reason', async (_, headers) => {
    const provider = new Provider();
    const ticket = await FollowedTicket.sent(undefined, provider.service);
    expect(await provider.hands(anSmsFrom('0712345678'), headers)).toMatchObject({
      status: 403,
      body: { code: 'gateway-refused' },
    });
    expect(await ticket.acts()).toEqual(['submit']);
  });

  it.each([
    ['no JSON', 'hallo', 400],
    ['no SMS', '{"from":"0712345678"}', 400],
    ['too much', `{"id":"${'x'.repeat(40_000)}"}`, 413],
  ])('refuses %s', async (_, body, status) => {
    expect((await new Provider().hands(body)).status).toBe(status);
  });

  it('passes over one that no phone of a person sent', async () => {
    const provider = new Provider();
    expect((await provider.hands(anSmsFrom('M-PESA'))).status).toBe(200);
    expect(provider.service.captured.entries()).toContain('sms-of-no-phone');
  });

  it('asks for one again that could not be taken now', async () => {
    const provider = new Provider();
    const ticket = await FollowedTicket.confirmed(undefined, provider.service);
    const { tickets } = provider.service;
    const save = tickets.save.bind(tickets);
    tickets.save = () => Promise.reject(new StoreUnavailable('down'));
    expect((await provider.hands(anSmsFrom('0712345678'))).status).toBe(503);
    tickets.save = save;
    expect((await provider.hands(anSmsFrom('0712345678'))).status).toBe(200);
    expect(await ticket.acts()).toEqual(['submit', 'confirm-phone', 'reply']);
  });

  it('logs neither phone nor text', async () => {
    const provider = new Provider();
    await FollowedTicket.confirmed(undefined, provider.service);
    await provider.hands(anSmsFrom('0712345678', 'KANARI'));
    await provider.hands(anSmsFrom('0712345678', 'KANARI'), rightSignature);
    expect(provider.service.captured.lines.join()).not.toMatch(/712345678|KANARI/);
  });
});

describe('the door of deliveries', () => {
  it('hears that an SMS did not arrive, and ends its notice', async () => {
    const provider = new Provider();
    const { outbox, deliveries, now } = provider.service;
    await outbox.add(anSms(), now);
    await outbox.claim(anSms(), 'a', now);
    await outbox.settle(anSms(), 'a', { state: 'sent', providerId: 'p-1' }, now);
    await deliveries.expect('p-1', anSms(), now);

    expect((await provider.reports(JSON.stringify({ id: 'p-1', ended: 'unreachable' }))).status).toBe(200);
    expect((await provider.reports(JSON.stringify({ id: 'p-9', ended: 'unreachable' }))).status).toBe(200);

    expect(await outbox.find(anSms())).toMatchObject({ state: 'failed', reason: 'unreachable' });
  });
});

describe('what is refused for good', () => {
  it('has the status that it has everywhere', () => {
    for (const [code, status] of Object.entries(refusedForGood))
      expect(problems[code as keyof typeof problems].status, code).toBe(status);
  });
});
