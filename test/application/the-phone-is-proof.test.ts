import { describe, expect, it } from 'vitest';
import { ticketOfPhone, ticketsOfPhone } from '../../application/access/tickets-of-phone.ts';
import { performActByPhone } from '../../application/citizen-acts/perform-citizen-act.ts';
import { serverKeysOf } from '../../adapters/secrets-manager/hmac-keys.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { anAnonymousTicket, aNewTicket } from '../builders/new-ticket.ts';
import { aChangeLeaving } from '../builders/submission.ts';
import { FollowedTicket } from '../builders/views/a-followed-ticket.ts';
import { Service } from '../builders/views/service.ts';

const phone = '+255712345678';
const stranger = '+255754999999';

/** Somebody speaks to a service from a phone. */
const from = ({ captured: { log } }: Service, of = phone) => ({ phone: of, log });

const replies = (service: Service, number: string, of = phone, key = 'sms-1') =>
  performActByPhone(service.ports, {
    act: 'reply',
    details: { message: 'Mtaa ni Bwawani.' },
    number,
    idempotencyKey: key,
    language: 'en',
    ...from(service, of),
  });

describe('the tickets of a phone', () => {
  it('are its own, newest first, without a secret', async () => {
    const service = new Service();
    const first = await FollowedTicket.confirmed(aNewTicket(), service);
    service.now = plusSeconds(service.now, 60);
    const second = await FollowedTicket.confirmed(aNewTicket(), service);
    await FollowedTicket.sent(aNewTicket({ contact: { phone: '0754999999' } }), service);

    const found = await ticketsOfPhone(service.ports, from(service), 10);

    expect(found.map(({ number }) => number)).toEqual([second.number, first.number]);
    expect((await ticketsOfPhone(service.ports, from(service), 1)).map(({ number }) => number)).toEqual([
      second.number,
    ]);
  });

  it('never hold an anonymous one, nor one whose contact is not safe', async () => {
    const service = new Service();
    await FollowedTicket.sent(anAnonymousTicket(), service);
    const unsafe = await FollowedTicket.sent(aNewTicket({ safeToContact: false }), service);

    expect(await ticketsOfPhone(service.ports, from(service), 10)).toEqual([]);
    expect(await ticketOfPhone(service.ports, from(service), unsafe.number)).toBeUndefined();
    expect(service.phoneListings).toHaveLength(1); // should contact be safe one day; of who is anonymous nothing
  });

  it('hold one to which the phone was left later', async () => {
    const ticket = await FollowedTicket.sent(anAnonymousTicket());
    expect(await ticketsOfPhone(ticket.service.ports, from(ticket.service), 10)).toEqual([]);

    await ticket.does('change-openness', { openness: 'confidential', contact: { phone: '0712345678' } });
    await ticket.service.confirmsPhone(ticket.number);

    expect(await ticketsOfPhone(ticket.service.ports, from(ticket.service), 10)).toMatchObject([
      { number: ticket.number },
    ]);
  });

  it('hold one that hides its name again: its citizen is still told by this phone', async () => {
    const ticket = await FollowedTicket.confirmed();
    await ticket.does('change-openness', { openness: 'identified', contact: { name: 'Asha Juma' } });
    await ticket.does('change-openness', { openness: 'confidential' });

    expect(await ticketsOfPhone(ticket.service.ports, from(ticket.service), 10)).toHaveLength(1);
  });

  it('hold one no more whose contact is another phone by now, wherever it is still listed', async () => {
    const ticket = await FollowedTicket.confirmed();
    const { service, number } = ticket;
    await service.happens(number, ({ ticket: before }) => aChangeLeaving({ phone: stranger }, before));

    expect(await ticketsOfPhone(service.ports, from(service), 10)).toEqual([]);
    expect(await ticketOfPhone(service.ports, from(service), number)).toBeUndefined();
  });

  it('hold none whose phone somebody exchanged in the vault, neither for that one nor for the one that was left', async () => {
    const ticket = await FollowedTicket.confirmed();
    const { service, number } = ticket;
    service.tampersWithContact(number, (contact) => ({ ...contact, phone: stranger }));

    expect(await ticketOfPhone(service.ports, from(service, stranger), number)).toBeUndefined();
    expect(await ticketOfPhone(service.ports, from(service), number)).toBeUndefined();
    await expect(replies(service, number, stranger)).rejects.toThrow('ticket-not-found');
  });

  it('are found after the server key was replaced', async () => {
    const service = new Service();
    const ticket = await FollowedTicket.confirmed(aNewTicket(), service);
    const rotated = { current: '3', 1: '1'.repeat(64), 2: '2'.repeat(64), 3: '3'.repeat(64) };
    const keys = () => Promise.resolve(serverKeysOf(JSON.stringify(rotated)));

    const found = await ticketsOfPhone({ ...service.ports, keys }, from(service), 10);

    expect(found).toMatchObject([{ number: ticket.number }]);
  });

  it('are listed under a hash that says nothing of the phone', async () => {
    const { service } = await FollowedTicket.confirmed();

    expect(service.phoneListings).toHaveLength(1);
    expect(service.phoneListings.join()).not.toContain('712345678');
  });
});

describe('an act by phone', () => {
  it('is done once, without a secret, however often it is asked for', async () => {
    const { service, number, ...ticket } = await FollowedTicket.confirmed();

    const done = await replies(service, number);
    const again = await replies(service, number);

    expect(done).toMatchObject({ number, act: 'reply', version: 3 });
    expect(again).toEqual(done);
    expect((await service.tickets.eventsOf(number)).map(({ type }) => type)).toEqual([
      'submit',
      'confirm-phone',
      'reply',
    ]);
    expect(ticket.secret).toMatch(/^\d{8}$/);
  });

  it.each([
    ['another phone', {}, stranger],
    ['a phone with which contact is not safe', { safeToContact: false }, phone],
  ])('from %s finds no ticket, and counts as no wrong guess', async (_, details, of) => {
    const { service, number } = await FollowedTicket.sent(aNewTicket(details));

    await expect(replies(service, number, of)).rejects.toThrow('ticket-not-found');
    await expect(replies(service, '261199999996', of)).rejects.toThrow('ticket-not-found');
    expect((await service.tickets.eventsOf(number)).map(({ type }) => type)).toEqual(['submit']);
  });
});
