import { describe, expect, it } from 'vitest';
import { senderMarksOf } from '../../../domain/casework/search/sender-marks.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';

const english = { headers: { 'accept-language': 'en' } };
const toBeNamed = { openness: 'identified', contact: { name: 'Asha Juma' } };

describe('openness', () => {
  const anonymous = () => FollowedTicket.sent(anAnonymousTicket());

  it('lets an anonymous citizen leave a phone, which goes to the vault and nowhere else', async () => {
    const ticket = await anonymous();
    const contact = { phone: '0754111222', name: 'Asha Juma' };
    const { status, body } = await ticket.does('change-openness', { openness: 'identified', contact });
    expect(status).toBe(200);
    expect(body).toMatchObject({ act: 'open-up', next: ['Utajulishwa kwa SMS katika hatua muhimu.'] });
    const stored = await ticket.service.vault.contactOf(ticket.number);
    expect(stored).toMatchObject({ phone: '+255754111222', name: 'Asha Juma' });
    const file = await ticket.service.tickets.open(ticket.number);
    expect(file?.ticket).toMatchObject({ openness: 'identified', canBeTold: true });
    expect(JSON.stringify([file?.ticket, file?.events])).not.toMatch(/754111222|Asha/);
  });

  it('gives who left a phone a new secret when the old one is lost', async () => {
    const ticket = await anonymous();
    await ticket.does('change-openness', { openness: 'confidential', contact: { phone: '0754111222' } });
    await ticket.service.asksForSecret(ticket.number, '0754111222');
    expect(ticket.service.secretNotices).toMatchObject([{ number: ticket.number }]);
    expect(await ticket.acts()).toEqual(['submit', 'open-up']);
  });

  it('needs a contact of who left none', async () => {
    const ticket = await anonymous();
    const { body } = await ticket.does('change-openness', toBeNamed);
    expect(body).toMatchObject({ errors: [{ pointer: '/contact', code: 'contact-required' }] });
  });

  it('takes an e-mail address in the place of a phone', async () => {
    const ticket = await anonymous();
    const contact = { email: 'Asha@example.com' };
    const { body } = await ticket.does('change-openness', { openness: 'confidential', contact }, english);
    expect(body).toMatchObject({ next: ['You will be told by e-mail at the important steps.'] });
    expect(await ticket.service.vault.contactOf(ticket.number)).toMatchObject({ email: 'asha@example.com' });
    expect((await ticket.follows()).body['preferences']).toMatchObject({
      channels: ['email'],
      reached: true,
    });
  });

  it('takes an e-mail address beside a phone that no SMS go to, once', async () => {
    const ticket = await FollowedTicket.sent(aNewTicket({ contact: { phone: '+254712345678' } }));
    const left = { openness: 'confidential', contact: { email: 'asha@example.com' } };
    expect((await ticket.does('change-openness', left)).status).toBe(200);
    expect(await ticket.service.vault.contactOf(ticket.number)).toMatchObject({
      phone: '+254712345678',
      email: 'asha@example.com',
    });
    const another = { openness: 'confidential', contact: { email: 'mwizi@example.com' } };
    expect((await ticket.does('change-openness', another)).body).toMatchObject({
      errors: [{ pointer: '/contact/email', code: 'email-kept' }],
    });
  });

  it('adds the name of a confidential citizen to the phone and the seed that are there', async () => {
    const ticket = await FollowedTicket.sent();
    const before = await ticket.service.vault.contactOf(ticket.number);
    await ticket.does('change-openness', toBeNamed);
    const { contact: gives } = (await ticket.service.tickets.load(ticket.number)) ?? {};
    expect(await ticket.service.vault.contactOf(ticket.number)).toEqual({
      ...before,
      name: 'Asha Juma',
      gives,
    });
    expect(gives).not.toBe(before?.gives);
  });

  it('neither exchanges a phone that messages reach, nor lets a mailbox join it', async () => {
    const ticket = await FollowedTicket.sent();
    const contact = { phone: '0799999999', name: 'Mwizi' };
    const { body } = await ticket.does('change-openness', { openness: 'identified', contact });
    expect(body).toMatchObject({ errors: [{ pointer: '/contact/phone', code: 'phone-kept' }] });
    const email = { openness: 'identified', contact: { email: 'mwizi@example.com', name: 'Mwizi' } };
    expect((await ticket.does('change-openness', email)).body).toMatchObject({
      errors: [{ pointer: '/contact/email', code: 'email-kept' }],
    });
  });

  it('is found by a name as long as it is shown, whether that came with the ticket or later', async () => {
    const marksOf = ({ service, number }: FollowedTicket) => service.tickets.senderMarksOf(number);
    const later = await FollowedTicket.sent();
    expect(await marksOf(later)).toEqual([]);
    await later.does('change-openness', toBeNamed);
    const marks = senderMarksOf(memoryServerKeys(), 'Asha Juma');
    expect(await marksOf(later)).toEqual(marks);
    await later.does('change-openness', { openness: 'confidential' });
    expect(await marksOf(later)).toEqual([]);
    const atOnce = await FollowedTicket.sent(
      aNewTicket({ openness: 'identified', contact: { phone: '0754111222', name: 'Asha Juma' } }),
    );
    expect(await marksOf(atOnce)).toEqual(marks);
    await atOnce.does('withdraw', { pressure: false });
    expect(await marksOf(atOnce)).toEqual([]);
    await atOnce.does('change-openness', toBeNamed);
    expect(await marksOf(atOnce)).toEqual(marks);
  });

  it('is hidden again from then on', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.does('change-openness', toBeNamed);
    const { body } = await ticket.does('change-openness', { openness: 'confidential' }, english);
    expect(body).toMatchObject({
      act: 'hide-again',
      next: [
        'From now on your name is not shown. Whoever saw it before still knows it.',
        'You will be told by SMS at the important steps.',
      ],
    });
  });

  it('is hidden without a contact', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.does('change-openness', toBeNamed);
    const hidden = { openness: 'confidential', contact: { phone: '0754111222' } };
    expect((await ticket.does('change-openness', hidden)).body).toMatchObject({
      errors: [{ pointer: '/contact', code: 'hidden-without-contact' }],
    });
  });

  it('keeps nothing of a contact when the act is refused', async () => {
    const ticket = await anonymous();
    const contact = { phone: '0754111222' };
    await ticket.does('change-openness', { openness: 'confidential', contact });
    const again = await ticket.does('change-openness', { openness: 'confidential' });
    expect(again.body).toMatchObject({ refusal: 'nothing-changes' });
  });
});
