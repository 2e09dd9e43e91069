import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { tellEnding } from '../../local/sms/deliver.ts';
import { noticesAbout } from './steps/account.ts';
import { eventsOf } from './steps/history.ts';
import { smsTo } from './steps/notices.ts';
import { does, readsAndDoes, tokensOf } from './steps/officers.ts';
import { untilRuns } from './steps/schedules.ts';
import { SimplePhone } from './steps/simple-phone.ts';
import { comesIn } from './steps/sms.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** Sent to the last level: with deadlines in seconds, it would leave any other before people could act. */
const office = 'kmk';
const typesOf = async (number: string) => (await eventsOf(number)).map(({ type }) => type);

/** Its owner says yes to the question at the end of a session. */
async function confirmsItsPhone(citizen: Parameters<typeof comesIn>[0]): Promise<void> {
  const phone = new SimplePhone(citizen);
  await phone.dials();
  await phone.types('0');
  await phone.chooses('Ndiyo, ni wangu');
}

describe('an SMS from the phone of a ticket', () => {
  const citizen = aCitizen();
  let receipt: Receipt;

  beforeAll(async () => {
    receipt = await citizen.send(aComplaint({ institution: office }));
    await confirmsItsPhone(citizen);
  });

  it('becomes its message, once however often it is delivered, and the citizen is told', async () => {
    const id = randomUUID();
    const text = 'Mtaa ni Bwawani, karibu na shule.';
    expect(await comesIn(citizen, text, { id })).toBe(200);
    expect(await comesIn(citizen, text, { id })).toBe(200);

    expect((await typesOf(receipt.number)).filter((type) => type === 'reply')).toHaveLength(1);
    expect(JSON.stringify((await citizen.follow(receipt)).messages)).toContain(text);
    await until('the answer', 30, () =>
      smsTo(citizen).some((sms) => sms.startsWith(`Ujumbe wako kuhusu ${receipt.number} umepokelewa`)),
    );
  });

  it.each([
    ['whose signature is of another secret', { key: 'another' }],
    ['that was signed six minutes ago', { at: Date.now() - 6 * 60_000 }],
  ])('%s is refused', async (_, options) => {
    expect(await comesIn(citizen, 'Mtaa ni mwingine.', options)).toBe(403);
    expect((await typesOf(receipt.number)).filter((type) => type === 'reply')).toHaveLength(1);
  });
});

describe('an SMS that asks for something', () => {
  const citizen = aCitizen();
  let receipt: Receipt;

  beforeAll(async () => {
    receipt = await citizen.send(aComplaint({ institution: office }));
    await confirmsItsPhone(citizen);
  });

  it('and nothing else is answered, and is no message', async () => {
    expect(await comesIn(citizen, 'Naomba kujua lalamiko langu limefikia wapi')).toBe(200);
    await until('how far it is', 30, () =>
      smsTo(citizen).some((sms) => sms.startsWith(`${receipt.number}: `)),
    );
    expect(await typesOf(receipt.number)).not.toContain('reply');
  });

  it('for a lost code gets a new one by SMS, and the old one opens nothing', async () => {
    const former = receipt;
    await comesIn(citizen, 'nimepoteza msimbo');
    await until('the new code', 60, () => {
      const [secret] = smsTo(citizen).flatMap((sms) => /\bmpya .* ni (\d{8})\b/.exec(sms)?.[1] ?? []);
      if (secret === undefined || secret === receipt.secret) return false;
      receipt = { ...receipt, secret };
      return true;
    });
    expect((await citizen.follow(receipt)).number).toBe(receipt.number);
    await expect(citizen.follow(former)).rejects.toThrow('ticket-not-found');
  });

  it('of an answer is told how to appeal and until when, and what says more is filed too', async () => {
    const head = (await tokensOf('neema-sanga')).access;
    await readsAndDoes(head, receipt.number, 'response', {
      finding: 'upheld',
      reason: 'Bomba kuu lilipasuka na limerekebishwa leo asubuhi.',
    });
    await comesIn(citizen, 'sijaridhika');
    await until('how to appeal', 30, () =>
      smsTo(citizen).some((sms) => sms.startsWith(`Kata rufaa ya ${receipt.number} hadi `)),
    );
    const text = 'Nakata rufaa kwa sababu fundi hakufika.';
    await comesIn(citizen, text);
    await until('that it is filed', 30, () =>
      smsTo(citizen).some((sms) => sms.startsWith(`Ujumbe wako umepokelewa: ${receipt.number}.`)),
    );
    expect(JSON.stringify((await citizen.follow(receipt)).messages)).toContain(text);
  });
});

describe('a phone that says ACHA', () => {
  const citizen = aCitizen();

  it('gets no SMS any more, until it says ANZA', async () => {
    const head = (await tokensOf('neema-sanga')).access;
    const { number } = await citizen.send(aComplaint({ institution: office }));
    await until('the receipt', 30, () => smsTo(citizen).length > 0);
    await comesIn(citizen, 'ACHA');
    await until('that it is stopped', 30, () => smsTo(citizen).some((sms) => sms.includes('ANZA')));
    const before = smsTo(citizen).length;
    await does(head, number, 'acknowledgement');
    await until('that it is refused', 30, async () =>
      (await noticesAbout(number)).some(({ reason }) => reason === 'opted-out'),
    );

    await comesIn(citizen, 'ANZA');
    await until('that it is started', 30, () => smsTo(citizen).some((sms) => sms.includes('ACHA')));
    expect(smsTo(citizen)[before]).toContain('ACHA');
  });
});

describe('SMS that do not arrive', () => {
  const citizen = aCitizen();

  it('are told by their provider, and two of them lose touch', async () => {
    const head = (await tokensOf('neema-sanga')).access;
    const { number } = await citizen.send(aComplaint({ institution: office }));
    await does(head, number, 'acknowledgement');
    await until('two SMS', 60, () => smsTo(citizen).length >= 2);
    const sent = cloud
      .sent()
      .filter(({ channel, to }) => channel === 'sms' && to.endsWith(citizen.phone.slice(1)));
    for (const sms of sent) await tellEnding(cloud, sms, 'unreachable');
    for (const sms of sent) await tellEnding(cloud, sms, 'unreachable');

    await untilRuns('lose-touch', 'the loss of touch', 60, async () =>
      (await typesOf(number)).includes('lose-touch'),
    );
  });
});
