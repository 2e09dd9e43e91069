import { beforeAll, describe, expect, it } from 'vitest';
import { secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import type { Receipt } from '../../local/demo/citizen.ts';
import { eventsOf } from './steps/history.ts';
import { does, readsAndDoes, tokensOf } from './steps/officers.ts';
import { untilRuns } from './steps/schedules.ts';
import { comesIn } from './steps/sms.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** Sent to the last level: with deadlines in seconds, it would leave any other before people could act. */
const office = 'kmk';
const citizen = aCitizen();
/** A phone of the same citizen that messages reach. */
const another = aCitizen();
/** As the demonstration's policy has them. */
const [ordinaryWindow, longerWindow] = [60, 120];

/** The phone takes no SMS any more, as its citizen wished. */
describe('a citizen whom two notices did not reach', () => {
  let receipt: Receipt;
  let head: string;

  beforeAll(async () => {
    head = (await tokensOf('neema-sanga')).access;
    receipt = await citizen.send(aComplaint({ institution: office }));
    expect(await comesIn(citizen, 'ACHA')).toBe(200);
  });

  const typesOf = async () => (await eventsOf(receipt.number)).map(({ type }) => type);
  const followed = () => citizen.follow(receipt);

  it('is found to be out of reach, which is an event of the ticket', async () => {
    await does(head, receipt.number, 'acknowledgement');
    await does(head, receipt.number, 'reply', { message: 'Tumeanza kufuatilia.' });
    await untilRuns('lose-touch', 'the loss of touch', 60, async () =>
      (await typesOf()).includes('lose-touch'),
    );
    expect((await followed()).timeline.map(({ type }) => type)).toContain('lose-touch');
    expect(JSON.stringify((await followed()).next)).toContain('haukufikii');
  });

  it('is asked a question that stops no clock, and finds it at the follow-up', async () => {
    const asked = await does(head, receipt.number, 'information-request', {
      message: 'Mita yako ni namba ngapi?',
    });
    expect(asked.body).toMatchObject({ act: 'request-information', status: { code: 'in-progress' } });
    expect(JSON.stringify((await followed()).messages)).toContain('Mita yako ni namba ngapi?');
  });

  it('has the longer window to appeal', async () => {
    const answer = { finding: 'not-upheld', reason: 'Hakuna hitilafu iliyoonekana.' };
    expect((await readsAndDoes(head, receipt.number, 'response', answer)).status).toBe(200);
    const { status } = await followed();
    expect(status.code).toBe('responded');
    const response = (await eventsOf(receipt.number)).find(({ type }) => type === 'respond');
    const { at, after } = response as unknown as { at: Instant; after: { windowEndsAt: Instant } };
    const window = secondsOf(after.windowEndsAt) - secondsOf(at);
    expect(window).toBeGreaterThan(ordinaryWindow);
    expect(window).toBe(longerWindow);
  });

  it('leaves another phone, and messages reach that', async () => {
    const opened = await citizen.act(receipt, 'openness', {
      openness: 'confidential',
      contact: { phone: another.phone },
    });
    expect(opened).toMatchObject({ act: 'open-up' });
    await does(head, receipt.number, 'reply', { message: 'Unaweza kukata rufaa.' });
    const to = `+255${another.phone.slice(1)}`;
    await until('an SMS to the other phone', 60, () => cloud.sent().some((sent) => sent.to === to));
    expect(JSON.stringify((await followed()).next)).not.toContain('haukufikii');
    expect((await typesOf()).filter((type) => type === 'lose-touch')).toHaveLength(1);
  });
});
