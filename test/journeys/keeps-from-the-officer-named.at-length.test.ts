import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { emailsTo, officersReached, smsToOfficer } from './steps/notices.ts';
import { asks, tokensOf } from './steps/officers.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** Who is on duty at three offices, and the name of each as whoever complains writes it. */
const onDuty = [
  ['dawasa', 'pendo-hyera', 'Pendo Hyera'],
  ['tanesco', 'anna-kimaro', 'Bi. Anna Kimaro wa zamu'],
  ['muhimbili', 'upendo-kimaro', 'muuguzi Upendo Kimaro'],
] as const;
const soon = 60;

const mentions = (texts: readonly string[], { number }: Receipt): readonly string[] =>
  texts.filter((text) => text.includes(number));

describe.each(onDuty)(
  'at %s a complaint of violence that names who is on duty, %s,',
  (institution, officer, name) => {
    const citizen = aCitizen();
    let receipt: Receipt;
    let token: string;

    beforeAll(async () => {
      token = (await tokensOf(officer)).access;
      const sent = aComplaint({ institution, category: 'ukatili', subject: 'Nilipigwa ofisini' });
      receipt = await citizen.send({ ...sent, 'officer-name': name });
    });

    it('is told by SMS to somebody who may open it', async () => {
      const told = await until('somebody is told by SMS', soon, () => {
        const reached = officersReached(receipt.number);
        return Promise.resolve(reached.length > 0 ? reached : undefined);
      });
      for (const id of told) {
        const opened = await asks(`/v1/officer/tickets/${receipt.number}`, (await tokensOf(id)).access);
        expect([id, opened.status]).toEqual([id, 200]);
      }
    });

    it('is told to the one on duty neither by SMS nor by e-mail', () => {
      expect(mentions(smsToOfficer(officer), receipt)).toEqual([]);
      expect(mentions(emailsTo(officer), receipt)).toEqual([]);
    });

    it('is not there for the one on duty who asks for it', async () => {
      const { status, body } = await asks(`/v1/officer/tickets/${receipt.number}`, token);
      expect([status, body['code']]).toEqual([404, 'no-such-ticket']);
    });
  },
);
