import { describe, expect, it, test } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { aKey } from '../../builders/http-request.ts';
import { aConfidentialTicket, anAskedTicket, motivation } from './a-request.ts';

const requestsIn = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) =>
  body['requests'] as readonly { readonly id: string; readonly late: boolean }[];

describe('a custodian outside the asking institution', () => {
  it('finds the request in the list, without a text and without a read', async () => {
    const { office, number, desk } = await anAskedTicket();
    const { body, text } = await desk.lists();
    expect(body).toMatchObject({
      requests: [
        { id: `${number}-2`, kind: { code: 'complaint' }, institution: { id: 'wakala' }, late: false },
      ],
    });
    expect(text).not.toContain('hatarini');
    expect(await office.reads.readsOf(number)).toEqual([]);
  });

  it('reads why it is asked for, which is recorded', async () => {
    const { office, number, desk } = await anAskedTicket();
    expect((await desk.opens()).body).toMatchObject({ motivation, asker: { id: 'mkuu-wakala' } });
    expect(await office.reads.readsOf(number)).toMatchObject([
      {
        by: { officer: 'mtunza', institution: 'mahakama', role: 'custodian' },
        opened: 'identity-request',
      },
    ]);
  });

  it('commits to who opened the ticket until then, as whoever asked does', async () => {
    const { office, number, desk } = await aConfidentialTicket();
    await office.isOpened('mkuu-wakala', number);
    await desk.asks();
    await desk.opens();
    await desk.decides('grant');
    const [, asked, decided] = await office.tickets.eventsOf(number);
    expect([asked?.reads?.count, decided?.reads?.count]).toEqual([1, 2]);
  });

  it('decides once: the request leaves every list, and the other custodian comes too late', async () => {
    const { office, number, desk } = await anAskedTicket();
    const key = aKey();
    const first = await desk.decides('grant', 'mtunza', { key });
    expect(await desk.decides('grant', 'mtunza', { key })).toEqual(first);
    expect((await desk.decides('refuse', 'mtunza-jirani')).body).toMatchObject({
      refusal: 'decided-already',
    });
    expect(requestsIn(await desk.lists())).toEqual([]);
    expect((await office.happened(number)).at(-1)).toBe('grant-identity by custodian mtunza of mahakama');
  });

  it('finds in pages what is due first before the rest, also when some are decided between', async () => {
    const { office } = await aConfidentialTicket();
    const digits = Array.from({ length: 120 }, (_, place) => `2611${String(place).padStart(8, '0')}`);
    const numbers = digits.filter(isTicketNumber);
    for (const number of numbers) {
      const ticket = { number, holder: 'wakala', sentTo: 'wakala' };
      await office.tickets.submit(aSubmissionToStore({ ticket, phone: '+255712345678' }));
      office.now = plusSeconds(office.now, 60);
      await office.does('mkuu-wakala', 'request-identity', number, { motivation });
    }
    const first = await office.asks('mtunza', 'list-identity-requests', { query: {} });
    const cursor = String(first.body['next']);
    const second = await office.asks('mtunza', 'list-identity-requests', { query: { cursor } });
    expect([...requestsIn(first), ...requestsIn(second)].map(({ id }) => id)).toEqual(
      numbers.map((number) => `${number}-2`),
    );
    expect(second.body['next']).toBeUndefined();
    const stolen = await office.asks('mtunza-jirani', 'list-identity-requests', { query: { cursor } });
    expect(stolen.body).toMatchObject({ code: 'invalid-request' });
  });

  it('finds pages that are full or the last, though some are of those that another custodian decides', async () => {
    const { office } = await aConfidentialTicket();
    const digits = Array.from({ length: 240 }, (_, place) => `2611${String(place).padStart(8, '0')}`);
    const numbers = digits.filter(isTicketNumber).slice(0, 24);
    for (const [place, number] of numbers.entries()) {
      const holder = place % 3 === 1 ? 'jirani' : 'wakala';
      const ticket = { number, holder, sentTo: holder };
      await office.tickets.submit(aSubmissionToStore({ ticket, phone: '+255712345678' }));
      office.now = plusSeconds(office.now, 60);
      await office.does(`mkuu-${holder}`, 'request-identity', number, { motivation });
    }
    const first = await office.asks('mtunza-jirani', 'list-identity-requests', { query: {} });
    const cursor = String(first.body['next']);
    const second = await office.asks('mtunza-jirani', 'list-identity-requests', { query: { cursor } });
    expect([first, second].map((page) => requestsIn(page).length)).toEqual([10, 6]);
    expect(second.body).not.toHaveProperty('next');
  });

  it('is shown that it is late', async () => {
    const { office, desk } = await anAskedTicket();
    office.now = plusSeconds(aTuesdayNoon, 7 * 24 * 3600);
    expect(requestsIn(await desk.lists())[0]?.late).toBe(true);
  });
});

describe('a custodian who may not know of it', () => {
  test.each(['mtunza-wakala', 'mtunza-idara'])(
    '%s, of the asking institution, cannot tell the request from a missing one',
    async (custodian) => {
      const { office, desk } = await anAskedTicket();
      expect(requestsIn(await desk.lists(custodian))).toEqual([]);
      const own = await desk.opens(custodian);
      const calls = office.calls;
      expect(own.body).toMatchObject({ code: 'no-such-request' });
      expect(await desk.opens(custodian, 3)).toEqual(own);
      expect(office.calls).toEqual(calls);
      expect(await desk.decides('grant', custodian)).toMatchObject({ status: 404 });
      const missing = { params: { id: '261100000021-2' } };
      expect(await office.asks(custodian, 'open-identity-request', missing)).toEqual(own);
      expect(office.calls).toEqual(calls);
    },
  );

  it('is one whom the ticket complains about', async () => {
    const { desk } = await anAskedTicket({ ticket: { aboutOfficer: 'mtunza' } });
    expect(requestsIn(await desk.lists())).toEqual([]);
    expect((await desk.decides('refuse')).body).toMatchObject({ code: 'no-such-request' });
    expect((await desk.decides('refuse', 'mtunza-jirani')).status).toBe(200);
  });

  test.each(['mkuu-wakala', 'msimamizi', 'mkaguzi'])('is %s, who is none', async (officer) => {
    const { desk } = await anAskedTicket();
    for (const { status } of [
      await desk.lists(officer),
      await desk.opens(officer),
      await desk.decides('grant', officer),
    ])
      expect(status).toBe(403);
  });

  it('gives an id that is none', async () => {
    const { office } = await aConfidentialTicket();
    for (const id of ['261100000013', '261100000013-0', '261100000014-2', 'x'])
      expect((await office.asks('mtunza', 'open-identity-request', { params: { id } })).body).toMatchObject({
        code: 'no-such-request',
      });
  });

  it('opens no ticket by being a custodian', async () => {
    const { office, number } = await anAskedTicket();
    expect((await office.asks('mtunza', 'open-ticket', { params: { number } })).status).toBe(403);
  });
});
