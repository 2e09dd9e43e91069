import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { written } from '../../../domain/audit/commitment.ts';
import { type Instant, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import type { TicketStore } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { by } from '../../builders/life.ts';
import { theRules } from '../../builders/ticket.ts';
import { Office } from '../../builders/views/an-office.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';

/** As long as a message can be. */
const message = 'Bado tunasubiri maji. '.repeat(180);

/** The citizen wrote so many messages, ten a day: in the store, so that no limit of today keeps them out. */
async function wrote(tickets: TicketStore, number: string, messages: number, from: Instant) {
  for (let place = 0; place < messages; place += 1) {
    const history = await tickets.history(number);
    if (history === undefined) throw new Error('There is no such ticket.');
    const at = plusSeconds(from, Math.floor(place / 10) * 86_400 + (place % 10) * 60);
    const input = {
      ...by.citizen(at),
      written: written({ message: `${place}: ${message}` }, '5a'.repeat(16), hashing),
    };
    const change = replyOfCitizen(history, input, theRules());
    if ((await tickets.save(change)) !== 'saved') throw new Error('It was not saved.');
  }
}

interface Page {
  readonly messages?: readonly { readonly text: string }[];
  readonly history?: readonly { readonly version: number }[];
  readonly older?: string;
}

const pageOf = (body: unknown): Page => body as Page;
const firstWords = (text: string): number => Number(text.split(':')[0]);

describe('a ticket of 420 messages', () => {
  it('is shown to its citizen a page at a time, each of bounded size, to the first', async () => {
    const ticket = await FollowedTicket.sent();
    const { service, number, secret } = ticket;
    await wrote(service.tickets, number, 420, service.now);
    const seen: number[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const query = cursor === undefined ? {} : { query: { cursor } };
      const { status, body, text } = await service.follows(number, secret, query);
      expect(status).toBe(200);
      expect(text.length).toBeLessThan(200_000);
      const { messages = [], older } = pageOf(body);
      seen.unshift(...messages.map(({ text: said }) => firstWords(said)));
      cursor = older;
      pages += 1;
    } while (cursor !== undefined);
    expect(seen).toEqual(Array.from({ length: 420 }, (_, place) => place));
    expect(pages).toBe(22);
  });

  it('is shown to an officer a page at a time, and each page is a read', async () => {
    const office = new Office();
    const number = '261100000013';
    await office.receives({ texts: { subject: 'Maji', description: 'Hayatoki.' } });
    await wrote(office.tickets, number, 60, office.now);
    const newest = pageOf((await office.opens('asha', number)).body);
    expect(newest.history?.map(({ version }) => version)).toEqual(
      Array.from({ length: 20 }, (_, place) => 42 + place),
    );
    const older = await office.asks('asha', 'open-ticket', {
      params: { number },
      query: { cursor: newest.older ?? '' },
    });
    expect(older.text.length).toBeLessThan(200_000);
    expect(pageOf(older.body).history?.at(-1)?.version).toBe(41);
    expect(await office.reads.readsOf(number)).toHaveLength(2);
  });

  it('gives cursors to nobody else: another ticket, another reader and a forged one are refused', async () => {
    const ticket = await FollowedTicket.sent();
    const other = await FollowedTicket.sent(undefined, ticket.service);
    await wrote(ticket.service.tickets, ticket.number, 30, ticket.service.now);
    const { older = '' } = pageOf((await ticket.follows()).body);
    const { service } = ticket;
    const asked = [
      await service.follows(other.number, other.secret, { query: { cursor: older } }),
      await service.follows(ticket.number, ticket.secret, { query: { cursor: `${older}A` } }),
      await service.follows(ticket.number, ticket.secret, { query: { cursor: '12 1' } }),
    ];
    expect(asked.map(({ status }) => status)).toEqual([400, 400, 400]);
    service.now = plusSeconds(service.now, 2 * 3600);
    expect((await service.follows(ticket.number, ticket.secret, { query: { cursor: older } })).status).toBe(
      400,
    );
  });

  it('keeps its answer in sight, however much was written since', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isAcknowledged();
    await ticket.isAnswered();
    await wrote(ticket.service.tickets, ticket.number, 40, ticket.service.now);
    const { body } = await ticket.follows();
    expect(body['responses']).toMatchObject([{ reason: 'Tulikagua.', remedy: 'Shimo litazibwa.' }]);
  });
});
