import { describe, expect, test } from 'vitest';
import { clockOrders } from '../../../../domain/ticketing/clock/clock-orders.ts';
import { aNumber, aState, anEscalation, anEvent } from '../../../builders/ticket-event.ts';

const clock = (cycle: number, arming: number) => ({ number: aNumber, cycle, arming });
const closed = { status: 'closed', holder: 'kituo', kind: 'complaint', cycle: 1, arming: 0 } as const;

describe('what an event asks of the waiting executions', () => {
  test('a submission starts the first clock', () => {
    const event = anEvent();
    expect(clockOrders(event, event.at)).toEqual({
      start: { clock: clock(1, 0), nextWakeAt: '2026-11-26T12:33:07Z' },
    });
  });

  test('a reminder leaves the clock as it is', () => {
    const after = aState({ nextWakeAt: '2026-12-01T12:33:07Z' });
    const event = anEvent({ type: 'remind', version: 2, before: aState(), after });
    expect(clockOrders(event, event.at)).toEqual({});
  });

  test('an escalation starts the clock of its cycle, and leaves the one that woke for it to end by itself', () => {
    const event = anEscalation();
    expect(clockOrders(event, event.at)).toEqual({
      start: { clock: clock(2, 0), nextWakeAt: '2026-12-17T12:31:40Z' },
    });
  });

  test('an escalation before the deadline stops the clock that still waits for it', () => {
    const event = anEscalation({ at: '2026-12-01T08:00:00Z' });
    expect(clockOrders(event, event.at)).toMatchObject({ start: { clock: clock(2, 0) }, stop: clock(1, 0) });
  });

  test('a new arming starts a new clock within the cycle', () => {
    const event = anEvent({ type: 'rearm', before: aState(), after: aState({ arming: 1 }) });
    expect(clockOrders(event, event.at)).toMatchObject({ start: { clock: clock(1, 1) }, stop: clock(1, 0) });
  });

  test('closing stops the clock and starts none', () => {
    const event = anEvent({ type: 'accept', before: aState({ status: 'responded' }), after: closed });
    expect(clockOrders(event, event.at)).toEqual({ stop: clock(1, 0) });
  });

  test('what happens to a closed ticket asks for nothing', () => {
    const event = anEvent({ type: 'rate', before: closed, after: closed });
    expect(clockOrders(event, event.at)).toEqual({});
  });

  test('an event that arrives late within the hour still starts its clock', () => {
    expect(clockOrders(anEvent(), '2026-11-26T13:33:07Z')).toHaveProperty('start');
  });

  test('an old event whose wake time was the sweeper\u2019s long ago starts nothing', () => {
    expect(clockOrders(anEvent(), '2026-11-26T13:33:08Z')).toEqual({});
  });

  test('a fresh event whose wake time passed long ago starts its clock: a step is to be caught up', () => {
    const after = aState({ arming: 3, nextWakeAt: '2026-11-26T12:33:07Z' });
    const event = anEvent({ type: 'remind', at: '2026-12-03T09:00:00Z', before: aState(), after });
    expect(clockOrders(event, event.at)).toMatchObject({ start: { clock: clock(1, 3) } });
  });
});
