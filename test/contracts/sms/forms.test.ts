import { describe, expect, it } from 'vitest';
import { deliveryEvent } from '../../../contracts/sms/delivery-event.ts';
import { smsForms } from '../../../contracts/sms/forms.ts';

const africasTalking = smsForms['africas-talking'];

describe("an SMS in Africa's Talking's form", () => {
  it('is read with what else is in it', () => {
    const fields = {
      ...{ date: '2026-11-24 09:00:00', from: '+255712345678', id: 'b1c2', linkId: '', to: '15200' },
      ...{ text: '  Maji bado\r\nhayatoki\u0000 \u202E', networkCode: '64002', cost: 'None' },
    };
    expect(africasTalking.inbound.parse(fields)).toEqual({
      id: 'b1c2',
      from: '+255712345678',
      text: 'Maji bado\nhayatoki',
    });
  });

  it('without an id is none, and without a text says nothing', () => {
    expect(africasTalking.inbound.safeParse({ from: '0712345678', text: 'x' }).success).toBe(false);
    expect(africasTalking.inbound.parse({ id: 'a', from: '0712345678' }).text).toBe('');
  });

  it.each([
    ['Success', undefined, undefined],
    ['Sent', undefined, undefined],
    ['Submitted', undefined, undefined],
    ['Buffered', undefined, undefined],
    ['Rejected', undefined, 'blocked'],
    ['Rejected', 'InsufficientCredit', undefined],
    ['Failed', undefined, 'unreachable'],
    ['Failed', 'UserDoesNotExist', 'invalid-recipient'],
    ['Failed', 'UserInBlackList', 'opted-out'],
    ['Failed', 'AbsentSubscriber', 'unreachable'],
    ['Failed', 'DeliveryFailure', 'unreachable'],
    ['Failed', 'InvalidLinkId', undefined],
    ['SomethingNew', 'UserDoesNotExist', undefined],
  ])('that ended as %s (%s) is lost by %s', (status, failureReason, lost) => {
    const fields = { id: 'ATXid_1', status, phoneNumber: '+255712345678', networkCode: '64002' };
    const report = africasTalking.delivery.parse({ ...fields, ...(failureReason && { failureReason }) });
    expect(report).toEqual({ providerId: 'ATXid_1', ...(lost && { lost }) });
  });
});

describe('our own form', () => {
  it.each([
    ['arrived', undefined],
    ['unknown', undefined],
    ['blocked', 'blocked'],
    ['opted-out', 'opted-out'],
  ])('says that an SMS ended as %s', (ended, lost) => {
    expect(smsForms.plain.delivery.parse({ id: 'a', ended })).toEqual({
      providerId: 'a',
      ...(lost && { lost }),
    });
  });
});

describe('an event of AWS End User Messaging', () => {
  it.each([
    ['TEXT_DELIVERED', undefined],
    ['TEXT_SUCCESSFUL', undefined],
    ['TEXT_UNKNOWN', undefined],
    ['TEXT_PROTECT_BLOCKED', undefined],
    ['TEXT_INVALID', 'invalid-recipient'],
    ['TEXT_UNREACHABLE', 'unreachable'],
    ['TEXT_TTL_EXPIRED', 'unreachable'],
    ['TEXT_CARRIER_BLOCKED', 'blocked'],
  ])('%s says that an SMS is lost by %s', (eventType, lost) => {
    expect(deliveryEvent.parse({ messageId: 'a', eventType })).toEqual({
      providerId: 'a',
      ...(lost && { lost }),
    });
  });
});
