import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { receipt as receiptSchema } from '../../contracts/http/submit-ticket.ts';
import { sendingLine } from '../../local/cloud/welcome.ts';
import type { Receipt } from '../../local/demo/citizen.ts';
import { emailsTo, smsTo, smsToOfficer } from './steps/notices.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

describe('the line that npm start shows', () => {
  let receipt: Receipt;

  beforeAll(async () => {
    const { stdout } = await promisify(execFile)('sh', ['-c', sendingLine(cloud)]);
    receipt = receiptSchema.parse(JSON.parse(stdout));
  });

  it('sends a complaint to the unit that it names', () => {
    expect(receipt.institution.id).toBe('rita-vizazi');
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
    const [, number = '', secret = ''] = /kumbukumbu (\d{12}), msimbo wa siri (\d{8})/.exec(text) ?? [];
    const ticket = await aCitizen().follow({ ...receipt, number, secret });
    expect(ticket).toMatchObject({ subject: 'Sijapata cheti cha kuzaliwa', number: receipt.number });
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
      `DHARURA! Hoja ${receipt.number} inakusubiri. Ifungue na uishughulikie sasa. / URGENT! Ticket ${receipt.number} is waiting for you. Open it and see to it now.`,
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
