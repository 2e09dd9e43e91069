import { describe, expect, it } from 'vitest';
import { ticketsOfPhone } from '../../../application/access/tickets-of-phone.ts';
import { performActByPhone } from '../../../application/citizen-acts/perform-citizen-act.ts';
import { followTicketByPhone } from '../../../application/follow-up/follow-ticket.ts';
import { receiveSms } from '../../../application/sms/receive-sms.ts';
import { contactAlarmsIn } from '../../builders/contact-alarms.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import type { Service } from '../../builders/views/service.ts';

const own = '+255712345678';
const thiefs = '+255754999999';

const speaking = (phone: string, { captured: { log } }: Service) => ({ phone, language: 'sw', log }) as const;

const repliesFrom = (phone: string, service: Service, number: string) =>
  performActByPhone(service.ports, {
    ...speaking(phone, service),
    act: 'reply',
    details: { message: 'Mtaa ni Bwawani.' },
    number,
    idempotencyKey: 'ussd-1',
  });

/** How a contact of a ticket is used for somebody who says that it is theirs. Each may be refused. */
const ways: Readonly<Record<string, (service: Service, number: string) => Promise<unknown>>> = {
  'whoever asks for a new secret by the phone that was put there': (service, number) =>
    service.asksForSecret(number, thiefs),
  'whoever asks for a code by SMS': (service, number) =>
    service.answers('ask-for-code', { params: { number } }),
  'its citizen, who looks for the tickets of the phone': (service) =>
    ticketsOfPhone(service.ports, speaking(own, service), 10),
  'whoever follows it from the phone that was put there': (service, number) =>
    followTicketByPhone(service.ports, { ...speaking(thiefs, service), number }).catch(() => undefined),
  'whoever acts on it from the phone that was put there': (service, number) =>
    repliesFrom(thiefs, service, number).catch(() => undefined),
  'whoever names it in an SMS from the phone that was put there': (service, number) =>
    receiveSms(
      service.ports,
      { id: 'sms-1', phone: thiefs, text: `${number} Mtaa ni Bwawani.` },
      service.captured.log,
    ),
};

describe('a contact that somebody exchanged in the vault', () => {
  it.each(Object.entries(ways))('rings for %s, and serves nobody', async (_who, happens) => {
    const { service, number } = await FollowedTicket.sent();
    const before = await service.tickets.load(number);
    service.tampersWithContact(number, (contact) => ({ ...contact, phone: thiefs }));

    await happens(service, number);

    expect(contactAlarmsIn(service)).toEqual([{ level: 'error', number, outcome: 'edited' }]);
    expect(await service.tickets.load(number)).toEqual(before);
    expect(service.secretNotices).toEqual([]);
    for (const phone of [own, thiefs]) expect(service.captured.lines.join()).not.toContain(phone);
  });

  it('rings where it was taken away, and its citizen looks for the tickets of the phone', async () => {
    const { service, number } = await FollowedTicket.sent();
    service.tampersWithContact(number, () => undefined);

    expect(await ticketsOfPhone(service.ports, speaking(own, service), 10)).toEqual([]);

    expect(contactAlarmsIn(service)).toEqual([{ level: 'error', number, outcome: 'missing' }]);
  });
});

describe('a contact that is as its citizen left it', () => {
  it.each(Object.entries(ways))('rings for nobody: %s', async (_who, happens) => {
    const { service, number } = await FollowedTicket.sent();

    await happens(service, number);

    expect(contactAlarmsIn(service)).toEqual([]);
  });

  it('lets its phone act, and nothing rings, where its citizen was just changing it', async () => {
    const { service, number } = await FollowedTicket.confirmed();
    const left = await service.vault.contactOf(number);
    if (left === undefined) throw new Error('It has no contact.');
    const read = [{ ...left, phone: thiefs, gives: 'before' }];
    service.vault.contactOf = () => Promise.resolve(read.shift() ?? left);

    await repliesFrom(own, service, number);

    expect((await service.tickets.load(number))?.version).toBe(3);
    expect(contactAlarmsIn(service)).toEqual([]);
  });
});
