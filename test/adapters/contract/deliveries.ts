import { expect, it } from 'vitest';
import type { Deliveries } from '../../../domain/messaging/notices/deliveries.ts';
import { anSms } from '../../builders/notice.ts';

/** What whoever remembers deliveries does. `open` gives an empty one. */
export function deliveriesContract(open: () => Promise<Deliveries>): void {
  it('knows which notice an SMS was, and of others none', async () => {
    const deliveries = await open();
    const { about, recipient, channel } = anSms();
    await deliveries.expect('p-1', anSms(), '2026-11-24T09:00:00Z');
    await deliveries.expect('p-1', anSms(), '2026-11-24T09:00:00Z');
    expect(await deliveries.noticeOf('p-1')).toEqual({ about, recipient, channel });
    expect(await deliveries.noticeOf('p-2')).toBeUndefined();
  });
}
