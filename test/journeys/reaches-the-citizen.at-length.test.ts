import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { receipt as receiptSchema } from '../../contracts/http/intake/submit-ticket.ts';
import { sendingLine } from '../../local/cloud/welcome.ts';
import type { Receipt } from '../../local/demo/citizen.ts';
import { emailsTo, emailsToCitizen, smsTo, smsToOfficer } from './steps/notices.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, aCitizenAbroad, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

describe('the line that npm start shows', () => {
  let receipt: Receipt;

  beforeAll(async () => {
    const { stdout } = await promisify(execFile)('sh', ['-c', sendingLine(cloud)]);
    receipt = receiptSchema.parse(JSON.parse(stdout));
  });

  it('sends a complaint to the office that it names', () => {
    expect(receipt.institution.id).toBe('dawasa');
  });

  it('is answered by an SMS with the number and the secret, by which the ticket can be followed', async () => {
    const text = await until(
      'the first SMS',
      60,
      () =>
        cloud
          .sent()
          .find(
            ({ channel, to, text }) =>
              channel === 'sms' && to === '+255712000001' && text.includes(receipt.number),
          )?.text,
    );
    const [, number = '', secret = ''] = /Namba (\d{12}), msimbo wa siri (\d{8})/.exec(text) ?? [];
    const ticket = await aCitizen().follow({ ...receipt, number, secret });
    expect(ticket).toMatchObject({ subject: 'Hatuna maji kwa siku kumi', number: receipt.number });
  });
});

describe('an urgent matter', () => {
  const onDuty = 'pendo-hyera';
  const citizen = aCitizen();
  let receipt: Receipt;

  beforeAll(async () => {
    receipt = await citizen.send(aComplaint({ category: 'usalama-hatari', institution: 'dawasa' }));
  });

  const ofIt = (texts: readonly string[]) => texts.filter((text) => text.includes(receipt.number));

  it('reaches the officer on duty at once by one SMS in both languages, which names no more than the number', async () => {
    await until('the SMS to the officer on duty', 60, () => ofIt(smsToOfficer(onDuty))[0]);
    expect(ofIt(smsToOfficer(onDuty))).toEqual([
      `DHARURA! Lalamiko ${receipt.number} linakusubiri. Fungua na ushughulikie sasa. / URGENT! Complaint ${receipt.number} is waiting for you. Open it and see to it now.`,
    ]);
  });

  it('reaches them by one e-mail too', async () => {
    await until('the e-mail to the officer on duty', 60, () => ofIt(emailsTo(onDuty))[0]);
    expect(ofIt(emailsTo(onDuty))).toHaveLength(1);
  });

  it('is told to the citizen as ever', async () => {
    await until('the first SMS', 60, () => ofIt(smsTo(citizen))[0]);
  });
});

describe('a citizen of another country', () => {
  const citizen = aCitizenAbroad();
  let receipt: Receipt;
  let opened: Receipt;

  const mails = () => emailsToCitizen(citizen.email);
  const theMail = (words: RegExp) =>
    until(`the e-mail ${String(words)}`, 90, () => mails().find((text) => words.test(text)));

  beforeAll(async () => {
    receipt = await citizen.send(aComplaint());
  });

  it('is told by e-mail alone, which the receipt says', () => {
    expect(receipt.noticesBy).toEqual(['email']);
    expect(receipt.next).toEqual(
      expect.arrayContaining([
        'Utajulishwa kwa barua pepe katika hatua muhimu.',
        'Hatutumi SMS kwa simu za nchi hiyo.',
      ]),
    );
  });

  it('follows the ticket by the number and the secret of the e-mail', async () => {
    const text = await theMail(/^Tumepokea lalamiko lako/);
    const [, number = ''] = /Namba ya kumbukumbu: (\d{12})/.exec(text) ?? [];
    const [, secret = ''] = /Msimbo wa siri: (\d{8})/.exec(text) ?? [];
    expect(text).toContain(`Fuatilia: ${cloud.webUrl}`);
    opened = { ...receipt, number, secret };
    expect(await citizen.follow(opened)).toMatchObject({
      preferences: {
        language: 'sw',
        safeToContact: true,
        reminders: true,
        channels: ['email'],
        reached: true,
      },
    });
    expect(smsTo(citizen)).toEqual([]);
  });

  it('is told in English from when that is chosen', async () => {
    await citizen.act(opened, 'contact-preferences', { language: 'en' });
    await citizen.act(opened, 'withdrawal', { pressure: false });
    await theMail(new RegExp(`^Your complaint ${receipt.number} was withdrawn`));
  });

  it('gets a new secret code by e-mail, and the old one dies', async () => {
    await citizen.asksForSecret(receipt, { email: citizen.email });
    const text = await theMail(/^The new secret code of/);
    const [, secret = ''] = /Secret code: (\d{8})/.exec(text) ?? [];
    opened = { ...opened, secret };
    expect((await citizen.follow(opened)).number).toBe(receipt.number);
    await expect(citizen.follow(receipt)).rejects.toThrow('ticket-not-found');
  });

  it('is told nothing more once contact is not safe', async () => {
    const done = await citizen.act(opened, 'contact-preferences', { safeToContact: false });
    expect(done.next).toContain(
      'Hutatumiwa ujumbe wowote: fuatilia kwa namba ya kumbukumbu na msimbo wa siri.',
    );
    const before = mails().length;
    await citizen.asksForSecret(receipt, { email: citizen.email });
    expect((await citizen.follow(opened)).preferences).toMatchObject({ safeToContact: false });
    expect(mails()).toHaveLength(before);
  });
});
