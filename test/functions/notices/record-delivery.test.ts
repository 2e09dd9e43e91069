import { describe, expect, it } from 'vitest';
import { recordDelivery } from '../../../application/notices/record-delivery.ts';
import { lostReasons, type DeliveryReport } from '../../../domain/messaging/notices/deliveries.ts';
import { phoneMarkOf } from '../../../domain/ticketing/tickets/phone-tickets.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { deliveryEvent } from '../../../contracts/sms/delivery-event.ts';
import { anEscalation, anEvent, aNumber, aState } from '../../builders/ticket-event.ts';
import { anAddress, aPhone, aSubmission, PostOffice } from './a-post-office.ts';

const tells = (office: PostOffice, report: DeliveryReport): Promise<void> =>
  recordDelivery(office.ports, report, office.captured.log);

const failed = async (office: PostOffice): Promise<number> => {
  const shards = Array.from({ length: office.outbox.shards }, (_, shard) => shard);
  return (await Promise.all(shards.map((shard) => office.outbox.uncounted(shard, 50)))).flat().length;
};

async function sent(providerId = 'p-1'): Promise<PostOffice> {
  const office = new PostOffice();
  office.sms.answer({ outcome: 'sent', providerId });
  await office.hears(aSubmission());
  return office;
}

describe('what a provider tells of an SMS', () => {
  it.each(lostReasons)(
    'that it did not arrive (%s) ends its notice as failed, and counts it',
    async (lost) => {
      const office = await sent();
      await tells(office, { providerId: 'p-1', lost });
      expect(office.statesOf('citizen')).toEqual([`received failed ${lost}`]);
      expect(await failed(office)).toBe(1);
    },
  );

  it('a second time or late, after another, does nothing', async () => {
    const office = await sent();
    await tells(office, { providerId: 'p-1', lost: 'unreachable' });
    office.passes(3600);
    await tells(office, { providerId: 'p-1', lost: 'unreachable' });
    await tells(office, { providerId: 'p-1', lost: 'blocked' });
    await tells(office, { providerId: 'p-1' });
    expect(office.statesOf('citizen')).toEqual(['received failed unreachable']);
    expect(await failed(office)).toBe(1);
    expect(office.captured.entries()).toContain('delivery-known');
  });

  it('that it arrived, or is under way, changes nothing', async () => {
    const office = await sent();
    await tells(office, { providerId: 'p-1' });
    expect(office.statesOf('citizen')).toEqual(['received sent']);
    expect(await failed(office)).toBe(0);
  });

  it('of an SMS that was no notice is passed over', async () => {
    const office = await sent();
    await tells(office, { providerId: 'another', lost: 'blocked' });
    expect(office.statesOf('citizen')).toEqual(['received sent']);
    expect(office.captured.entries()).toContain('delivery-of-no-notice');
  });

  it('is never sent again: the notice stays failed', async () => {
    const office = await sent();
    await tells(office, { providerId: 'p-1', lost: 'unreachable' });
    office.passes(24 * 3600);
    await office.hears(aSubmission());
    await office.runs();
    expect(office.sms.taken).toHaveLength(1);
  });
});

describe('what SES tells of an e-mail', () => {
  async function mailed(): Promise<PostOffice> {
    const office = new PostOffice();
    office.knows(aNumber, { email: anAddress });
    office.email.answer({ outcome: 'sent', providerId: 'e-1' });
    await office.hears(anEvent({ type: 'acknowledge', version: 2, before: aState(), toldBy: ['email'] }));
    return office;
  }

  it.each([
    ['Bounce', 'acknowledged failed invalid-recipient', 1],
    ['Complaint', 'acknowledged failed opted-out', 1],
    ['Delivery', 'acknowledged sent', 0],
  ])('%s: its notice ends as %s', async (eventType, state, counted) => {
    const office = await mailed();
    await tells(office, deliveryEvent.parse({ messageId: 'e-1', eventType }));
    expect(office.statesOf('citizen')).toEqual([state]);
    expect(await failed(office)).toBe(counted);
  });

  it('to an officer is no notice that anybody expects to hear of', async () => {
    const office = new PostOffice();
    office.email.answer({ outcome: 'sent', providerId: 'e-2' });
    await office.hears(aSubmission());
    await tells(office, { providerId: 'e-2', lost: 'invalid-recipient' });
    expect(office.captured.entries()).toContain('delivery-of-no-notice');
  });
});

describe('a phone that said STOP', () => {
  const keys = memoryServerKeys();

  it('gets no SMS, and each that it would have got counts as one that did not arrive', async () => {
    const office = new PostOffice();
    await office.optOuts.put(phoneMarkOf(keys, aPhone), { stopped: true, at: office.now });
    await office.hears(aSubmission());
    await office.hears(anEscalation());
    expect(office.sms.taken).toEqual([]);
    expect(office.statesOf('citizen')).toEqual(['received failed opted-out', 'escalated failed opted-out']);
    expect(await failed(office)).toBe(2);
  });

  it('gets them again once it says START, also under another server key', async () => {
    const office = new PostOffice();
    const former = { ...keys, current: '1' };
    await office.optOuts.put(phoneMarkOf(former, aPhone), { stopped: true, at: office.now });
    await office.hears(aSubmission());
    expect(office.sms.taken).toEqual([]);
    await office.optOuts.put(phoneMarkOf(keys, aPhone), {
      stopped: false,
      at: plusSeconds(office.now, 60),
    });
    await office.hears(anEscalation());
    expect(office.sms.taken).toHaveLength(1);
  });
});
