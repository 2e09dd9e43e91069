import { describe, expect, it } from 'vitest';
import { ticketsOfPhone } from '../../../application/access/tickets-of-phone.ts';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import type { Service } from '../../builders/views/service.ts';

const english = { headers: { 'accept-language': 'en' } };
const contact = { phone: '0712345678', email: 'asha@example.com' };

/** What its phone finds. */
const listed = ({ ports, captured: { log } }: Service) =>
  ticketsOfPhone(ports, { phone: '+255712345678', log }, 5);

describe('how a citizen is told', () => {
  it('is shown without the contact, and offered to be changed', async () => {
    const ticket = await FollowedTicket.sent(aNewTicket({ contact }));
    const { body, text } = await ticket.follows();
    expect(body['preferences']).toEqual({
      language: 'sw',
      safeToContact: true,
      reminders: true,
      channels: ['sms', 'email'],
      reached: true,
      phoneConfirmed: false,
    });
    expect(text).not.toMatch(/712345678|asha@/);
    expect(body['acts']).toContainEqual({
      act: 'change-preferences',
      text: 'Badilisha jinsi unavyojulishwa',
    });
  });

  it('is changed from then on, and said in the timeline', async () => {
    const ticket = await FollowedTicket.sent(aNewTicket({ contact }));
    const chosen = { language: 'en', reminders: false };
    const { status, body } = await ticket.does('change-preferences', chosen, english);
    expect([status, body]).toMatchObject([
      200,
      {
        act: 'change-preferences',
        next: [
          'You will be told by SMS and e-mail at the important steps.',
          'You get no reminders: check the dates yourself when you follow it up.',
        ],
      },
    ]);
    const followed = (await ticket.follows('en')).body;
    expect(followed).toMatchObject({ language: 'en', preferences: chosen });
    expect((followed['timeline'] as { text: string }[]).at(-1)?.text).toBe(
      'You changed how you get updates.',
    );
  });

  it('can be not at all: then nothing goes out, no phone finds it, and no secret is replaced', async () => {
    const ticket = await FollowedTicket.sent(aNewTicket({ contact }));
    const { service, number } = ticket;
    const { body } = await ticket.does('change-preferences', { safeToContact: false }, english);
    expect(body['next']).toEqual([
      'No message will be sent to you: follow it up with the number and the secret code.',
    ]);
    expect(await service.vault.contactOf(number)).toMatchObject({ phone: '+255712345678', safe: false });
    expect(await listed(service)).toEqual([]);
    await service.asksForSecret(number, { email: contact.email });
    expect(service.secretNotices).toEqual([]);
    expect((await ticket.follows()).status).toBe(200);
  });

  it('is found by its phone once contact is safe after all', async () => {
    const ticket = await FollowedTicket.sent(aNewTicket({ safeToContact: false }));
    const { service, number } = ticket;
    expect(await listed(service)).toEqual([]);
    await ticket.does('change-preferences', { safeToContact: true });
    await service.confirmsPhone(number);
    expect(await listed(service)).toMatchObject([{ number }]);
    expect(await service.vault.contactOf(number)).toMatchObject({ safe: true });
    await service.asksForSecret(number, '0712345678');
    expect(service.secretNotices).toHaveLength(1);
  });

  it('is nothing to choose for who is anonymous', async () => {
    const ticket = await FollowedTicket.sent(anAnonymousTicket());
    const { body } = await ticket.does('change-preferences', { language: 'en' });
    expect(body).toMatchObject({ code: 'act-refused', refusal: 'nobody-to-tell' });
    const { acts, preferences } = (await ticket.follows()).body;
    expect(JSON.stringify(acts)).not.toContain('change-preferences');
    expect(preferences).toMatchObject({ channels: [], reached: false });
  });

  it.each([
    [{}, [{ pointer: '', code: 'nothing-given' }]],
    [{ language: 'fr' }, [{ pointer: '/language', code: 'unknown-value' }]],
    [{ reminders: 'no' }, [{ pointer: '/reminders', code: 'wrong-type' }]],
    [{ reminders: false, phone: '0712345678' }, [{ pointer: '/phone', code: 'unknown-field' }]],
  ])('is not changed by %j', async (body, errors) => {
    const ticket = await FollowedTicket.sent();
    const refused = await ticket.does('change-preferences', body);
    expect([refused.status, refused.body['errors']]).toMatchObject([400, errors]);
  });
});
