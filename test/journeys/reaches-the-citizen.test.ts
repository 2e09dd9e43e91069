import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { receipt as receiptSchema } from '../../contracts/http/submit-ticket.ts';
import { sendingLine } from '../../local/cloud/welcome.ts';
import type { Receipt } from '../../local/demo/citizen.ts';
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
