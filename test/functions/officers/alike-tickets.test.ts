import { describe, expect, it } from 'vitest';
import { keepMergers } from '../../../application/mergers/keep-mergers.ts';
import { followOrderSchema } from '../../../contracts/events/follow-order.ts';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aKey } from '../../builders/http-request.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aCategory } from '../../builders/category.ts';
import { Office } from '../../builders/views/an-office.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';

const head = 'mkuu-wakala';
const pothole = {
  subject: 'Shimo kubwa barabarani',
  description: 'Kuna shimo kubwa karibu na soko, magari yanagonga.',
  place: {},
  institution: 'wakala',
};

interface Alike {
  readonly people: number;
  readonly tickets: readonly {
    readonly number: string;
    readonly saidSame: boolean;
    readonly merged: boolean;
    readonly why: string;
  }[];
}

/** An office to which citizens write of roads, of which they are told anywhere. */
class RoadOffice extends Office {
  #phones = 0;

  constructor() {
    const country = aStaffedCountry();
    super({
      ...country,
      categories: [
        aCategory({ toldOfAlike: 'of-one', locality: 'anywhere' }),
        ...country.categories.slice(1),
      ],
    });
  }

  /** A ticket of another phone: its number. */
  async isSent(details: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const phone = `07130${String((this.#phones += 1)).padStart(5, '0')}`;
    const { status, body } = await this.answers('submit-ticket', {
      body: aNewTicket({ ...pothole, contact: { phone }, ...details }),
      headers: { 'idempotency-key': aKey() },
    });
    expect(status).toBe(201);
    return String(body['number']);
  }

  /** Somebody says "me too" to what is told: the number of that ticket. */
  async isJoined(): Promise<string> {
    const { kind, category, subject, description, institution } = aNewTicket(pothole);
    const { body } = await this.answers('tell-before-sending', {
      body: { kind, category, subject, description, institution },
    });
    const [told] = body['incidents'] as readonly { readonly mark: string }[];
    return this.isSent({ sameAs: told?.mark });
  }

  /** The keeper of mergers hears it, and carries out what it orders. */
  async keepsMergers(event: TicketEvent): Promise<void> {
    const { log } = this.captured;
    await keepMergers(this.ports, { message: { order: 'hear', event }, log });
    for (const order of this.orders.take()) {
      const message = followOrderSchema.parse(JSON.parse(order));
      await keepMergers(this.ports, { message, log });
    }
  }

  async showsAlike(number: string, officer = head): Promise<Alike | undefined> {
    const { status, body } = await this.opens(officer, number);
    expect(status).toBe(200);
    return body['alike'] as Alike | undefined;
  }
}

describe('beside an opened ticket stand others that are likely of the same incident', () => {
  it('with why, whether their citizens said so, and how many wait', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    const joined = await office.isJoined();
    office.now = plusSeconds(office.now, 2 * 86_400);
    const similar = await office.isSent();
    await office.isSent({ subject: 'Taa', description: 'Taa za barabarani haziwaki kabisa usiku.' });
    expect(await office.showsAlike(first)).toMatchObject({
      people: 2,
      tickets: [
        {
          number: joined,
          saidSame: true,
          merged: false,
          why: expect.stringMatching(
            /^Its citizen said that it is the same, no place said, less than a day apart, \d+ words in common\.$/,
          ) as string,
        },
        {
          number: similar,
          saidSame: false,
          why: expect.stringMatching(/^No place said, 2 days apart, /) as string,
        },
      ],
    });
    expect(await office.showsAlike(joined)).toMatchObject({ people: 2, tickets: [{ number: first }, {}] });
    expect(await office.showsAlike(similar)).toMatchObject({ people: 1, tickets: [{}, {}] });
  });

  it('in Swahili', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    await office.isJoined();
    const { body } = await office.asks(head, 'open-ticket', {
      params: { number: first },
      headers: { 'accept-language': 'sw' },
    });
    expect((body['alike'] as Alike).tickets[0]?.why).toMatch(
      /^Mwananchi mwenyewe amesema ni jambo lile lile, mahali hapajatajwa, hazijapishana siku, maneno \d+ yanayofanana\.$/,
    );
  });

  it('of the same kind at the same office alone, and open ones', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    await office.isSent({ kind: 'question' });
    await office.isSent({ institution: 'jirani' });
    await office.isSent({ aboutHead: true });
    await office.isSent({ officerName: 'Bwana Mussa wa dirisha la tatu' });
    const answered = await office.isSent();
    await office.opens(head, answered);
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    expect((await office.does(head, 'respond', answered, { finding: 'upheld', reason })).status).toBe(200);
    expect(await office.showsAlike(first)).toEqual({ people: 1, tickets: [] });
  });

  it('to officers of the holder alone, and not on older pages', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    await office.isJoined();
    expect(await office.showsAlike(first, 'mkuu-wizara')).toBeUndefined();
  });

  it('none beside one that is about somebody', async () => {
    const office = new RoadOffice();
    const number = await office.isSent({ officerName: 'Bwana Mussa wa dirisha la tatu' });
    expect(await office.showsAlike(number)).toBeUndefined();
  });

  it('also where it came from another office: from its opening on it is compared there', async () => {
    const office = new RoadOffice();
    const moved = await office.isSent({ institution: 'jirani' });
    const message = 'Barabara hii ni ya wakala, tumeipeleka huko.';
    await office.opens('mkuu-jirani', moved);
    const { status } = await office.does('mkuu-jirani', 'transfer', moved, { to: 'wakala', reason: message });
    expect(status).toBe(200);
    const here = await office.isSent();
    expect(await office.showsAlike(here)).toEqual({ people: 1, tickets: [] });
    expect(await office.showsAlike(moved)).toMatchObject({ tickets: [{ number: here }] });
    expect(await office.showsAlike(here)).toMatchObject({ tickets: [{ number: moved }] });
  });
});

describe('who said "me too" and was merged', () => {
  it('gets the answer of the first, and both are counted until then', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    const joined = await office.isJoined();
    await office.opens(head, first);
    await office.opens(head, joined);
    expect((await office.does(head, 'merge', joined, { into: first })).status).toBe(200);
    expect(await office.showsAlike(first)).toMatchObject({
      people: 2,
      tickets: [{ number: joined, merged: true }],
    });
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    expect((await office.does(head, 'respond', first, { finding: 'upheld', reason })).status).toBe(200);
    const event = (await office.historyOf(first)).events.at(-1);
    if (event === undefined) throw new Error('It was not answered.');
    await office.keepsMergers(event);
    expect((await office.historyOf(joined)).ticket.status).toBe('responded');
    expect(await office.comparable.openAt('wakala', 'barabara')).toEqual([]);
  });

  it('but wrote since that it is another matter, is not answered with the words for the first', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    const joined = await office.isJoined();
    await office.opens(head, first);
    await office.opens(head, joined);
    await office.does(head, 'merge', joined, { into: first });
    const message = 'Hapana, shimo langu ni lingine kabisa.';
    await office.citizen(joined, (history, rules) =>
      replyOfCitizen(
        history,
        {
          by: { actor: 'citizen' },
          at: office.now,
          written: { salt: 'bb', commitment: 'dd', parts: { message } },
        },
        rules,
      ),
    );
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    await office.does(head, 'respond', first, { finding: 'upheld', reason });
    const event = (await office.historyOf(first)).events.at(-1);
    if (event === undefined) throw new Error('It was not answered.');
    await office.keepsMergers(event);
    const { ticket, events } = await office.historyOf(joined);
    expect([events.at(-1)?.type, ticket.status, ticket.mergedInto]).toEqual([
      'part',
      'in-progress',
      undefined,
    ]);
    expect(ticket.cycle.respondBy).toBeDefined();
  });
});

it('nobody lays a "me too" to the first without having read it', async () => {
  const office = new RoadOffice();
  const first = await office.isSent();
  const joined = await office.isJoined();
  await office.opens(head, first);
  expect(await office.does(head, 'merge', joined, { into: first })).toMatchObject({
    status: 409,
    body: { refusal: 'not-read' },
  });
});
