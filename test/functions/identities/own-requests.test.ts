import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { aKey } from '../../builders/http-request.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { aConfidentialTicket, anAskedTicket, motivation, phone, sweeps } from './a-request.ts';

const requestsIn = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) =>
  body['requests'] as readonly Readonly<Record<string, unknown>>[];

describe('whoever asked for an identity', () => {
  it('finds that their request waits, without a read and without its motivation', async () => {
    const { office, number, desk } = await anAskedTicket();
    const { status, body, text } = await desk.listsOwn();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      requests: [
        {
          id: `${number}-2`,
          number,
          version: 2,
          kind: { code: 'complaint' },
          state: { code: 'requested' },
          institution: { id: 'wakala' },
        },
      ],
    });
    expect(text).not.toContain(motivation);
    expect(await office.reads.readsOf(number)).toEqual([]);
  });

  it('is told until when it was granted', async () => {
    const { desk } = await anAskedTicket();
    const { viewUntil, at } = (await desk.decides('grant')).body;
    expect(requestsIn(await desk.listsOwn())).toMatchObject([
      { state: { code: 'granted' }, settledAt: at, viewUntil },
    ]);
  });

  it('is told why it was refused, and may ask again', async () => {
    const { office, desk } = await anAskedTicket();
    await desk.decides('refuse');
    expect(requestsIn(await desk.listsOwn())).toMatchObject([
      { state: { code: 'refused' }, reason: 'Hatari imethibitishwa.' },
    ]);
    office.now = plusSeconds(office.now, 60);
    await desk.asks();
    expect(requestsIn(await desk.listsOwn()).map(({ id }) => String(id).split('-')[1])).toEqual(['4', '2']);
  });

  it('finds nobody else’s', async () => {
    const { desk } = await anAskedTicket();
    expect(requestsIn(await desk.listsOwn('asha'))).toEqual([]);
  });

  it('finds none on a ticket that they see nothing of by now', async () => {
    const { office, number, desk } = await anAskedTicket();
    const { ticket, events } = await office.historyOf(number);
    expect(requestsIn(await desk.listsOwn())).toHaveLength(1);
    const newest = events.at(-1);
    if (newest === undefined) throw new Error('Nothing happened to it.');
    await office.tickets.save({
      before: ticket,
      ticket: { ...ticket, version: ticket.version + 1, aboutOfficer: 'mkuu-wakala' },
      event: { ...newest, type: 'note', version: ticket.version + 1, facts: {} },
    });
    expect(requestsIn(await desk.listsOwn())).toEqual([]);
  });

  it('finds them in pages, the newest first', async () => {
    const { office, desk } = await aConfidentialTicket();
    const digits = Array.from({ length: 140 }, (_, place) => `2611${String(place).padStart(8, '0')}`);
    const numbers = digits.filter(isTicketNumber).slice(0, 13);
    for (const number of numbers) {
      await office.tickets.submit(
        aSubmissionToStore({ ticket: { number, holder: 'wakala', sentTo: 'wakala' }, phone }),
      );
      office.now = plusSeconds(office.now, 60);
      await office.does('mkuu-wakala', 'request-identity', number, { motivation });
    }
    const first = await desk.listsOwn();
    const cursor = String(first.body['next']);
    const second = await desk.listsOwn('mkuu-wakala', { cursor });
    expect([...requestsIn(first), ...requestsIn(second)].map(({ number }) => number)).toEqual(
      numbers.toReversed(),
    );
    expect(requestsIn(first)).toHaveLength(10);
    expect(second.body).not.toHaveProperty('next');
    expect((await desk.listsOwn('asha', { cursor })).body).toMatchObject({ code: 'invalid-request' });
  });
});

describe('a decision that says which version of the request was seen', () => {
  it('is taken of the one that there is, whatever happened to the ticket besides', async () => {
    const { office, number, desk } = await anAskedTicket();
    await office.did(number, ['asha', 'note', { message: 'Tumempigia simu.' }]);
    expect((await desk.decides('grant', 'mtunza', { seen: 2 })).status).toBe(200);
  });

  it('finds that another custodian decided meanwhile, and who', async () => {
    const { desk } = await anAskedTicket();
    await desk.decides('refuse', 'mtunza-jirani', { seen: 2 });
    expect(await desk.decides('grant', 'mtunza', { seen: 2 })).toMatchObject({
      status: 412,
      body: {
        code: 'ticket-moved-on',
        version: 3,
        meanwhile: [
          { version: 3, act: { code: 'refuse-identity' }, by: { officer: { id: 'mtunza-jirani' } } },
        ],
      },
    });
  });

  it('is told only of what came after the version that it names, though custodians were reminded before', async () => {
    const { office, desk } = await anAskedTicket();
    office.now = plusSeconds(office.now, 3 * 86_400);
    await sweeps(office);
    await desk.decides('refuse', 'mtunza-jirani', { seen: 3 });
    const { body } = await desk.decides('grant', 'mtunza', { seen: 3 });
    expect(body['meanwhile']).toMatchObject([{ version: 4, act: { code: 'refuse-identity' } }]);
  });

  it('gets its answer again when it is repeated, whatever it says', async () => {
    const { desk } = await anAskedTicket();
    const key = aKey();
    const first = await desk.decides('grant', 'mtunza', { key, seen: 2 });
    expect(await desk.decides('grant', 'mtunza', { key, seen: 2 })).toEqual(first);
  });
});
