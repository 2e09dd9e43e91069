import { describe, expect, test } from 'vitest';
import { keepClocks } from '../../../application/clocks/keep-clocks.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import { aCall } from '../../builders/call-of.ts';
import { aBatch } from '../../builders/queue-message.ts';
import { aSystem } from '../../builders/system/system.ts';
import { aNumber, aState, anEscalation, anEvent } from '../../builders/ticket-event.ts';

const submission = anEvent();
const escalation = anEscalation();
const rearming = anEvent({ type: 'rearm', version: 2, before: aState(), after: aState({ arming: 1 }) });

function aKeeper({ now = submission.at } = {}) {
  const { clocks, captured, ports } = aSystem({ startsAt: now });
  const handler = consumer(
    keepClocks,
    () => ports,
    () => captured.log,
  );
  const keep = (...bodies: Parameters<typeof aBatch>) => handler(aBatch(...bodies), aCall());
  return { ...captured, clocks, keep };
}

describe('the keeper of clocks', () => {
  test('starts a clock for a submission', async () => {
    const { clocks, keep } = aKeeper();
    await keep(submission);
    expect(clocks.running).toEqual([
      { clock: { number: aNumber, cycle: 1, arming: 0 }, nextWakeAt: submission.after.nextWakeAt },
    ]);
  });

  test('starts no clock again that has ended', async () => {
    const { clocks, keep } = aKeeper();
    await keep(submission);
    clocks.end({ number: aNumber, cycle: 1, arming: 0 });
    await keep(submission);
    expect(clocks.running).toEqual([]);
  });

  test('puts a new arming in the place of the clock before it', async () => {
    const { clocks, keep } = aKeeper();
    await keep(submission, rearming);
    expect(clocks.running.map(({ clock }) => clock)).toEqual([{ number: aNumber, cycle: 1, arming: 1 }]);
  });

  test('bears the later event first', async () => {
    const { clocks, keep } = aKeeper({ now: escalation.at });
    await keep(escalation);
    await keep(submission);
    expect(clocks.running.map(({ clock: { cycle } }) => cycle)).toEqual([2]);
  });

  test('does its work even where the former clock cannot be stopped, and says so', async () => {
    const { clocks, keep, entries } = aKeeper();
    clocks.stop = () => Promise.reject(new Error('Throttled'));
    expect(await keep(rearming)).toEqual({ batchItemFailures: [] });
    expect(entries()).toEqual(['clock-started', 'clock-not-stopped']);
  });
});

describe('the consumer of a queue', () => {
  test('gives back only the message that failed', async () => {
    const { clocks: started, keep, lines } = aKeeper();
    const start = started.start.bind(started);
    started.start = (clock, at) =>
      clock.number === aNumber ? Promise.reject(new Error('Throttled')) : start(clock, at);
    const answer = await keep(anEvent({ number: '261100000015' }), submission);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-2' }] });
    expect(started.started).toEqual(['261100000015-1-0']);
    expect(lines.join()).toContain(`"entry":"message-not-handled","function":"mrejesho-local-test"`);
  });

  test('gives back a message that is none, without repeating it in the log', async () => {
    const { keep, lines } = aKeeper();
    const answer = await keep('{"name":"Asha Juma","phone":"+255712000111"}');
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] });
    expect(lines.join()).not.toMatch(/Asha|255712000111/);
  });

  test('leaves an act that only a later release knows to the dead letters, and says so', async () => {
    const { clocks, keep, lines } = aKeeper();
    const answer = await keep(JSON.stringify({ ...submission, type: 'celebrate' }), submission);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] });
    expect(clocks.started).toHaveLength(1);
    expect(lines.join()).toMatch(/"entry":"message-not-handled".*"type":"EventOfLaterRelease"/);
  });
});
