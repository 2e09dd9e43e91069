import { describe, expect, test } from 'vitest';
import { MemoryClocks } from '../../../adapters/memory/clocks.ts';
import type { Clocks } from '../../../domain/clock/clocks.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { keepClocks } from '../../../application/clocks/keep-clocks.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import { aNumber, aState, anEscalation, anEvent } from '../../builders/ticket-event.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aBatch } from '../../builders/queue-message.ts';

const submission = anEvent();
const escalation = anEscalation();
const rearming = anEvent({ type: 'rearm', version: 2, before: aState(), after: aState({ arming: 1 }) });

function aKeeper({
  clocks = new MemoryClocks(),
  now = submission.at,
}: { clocks?: Clocks; now?: Instant } = {}) {
  const captured = aCapturedLog();
  const handler = consumer(
    keepClocks,
    () => ({ clocks, now: () => now }),
    () => captured.log,
  );
  return { ...captured, keep: (...bodies: Parameters<typeof aBatch>) => handler(aBatch(...bodies), aCall()) };
}

describe('the keeper of clocks', () => {
  test('starts a clock for a submission', async () => {
    const clocks = new MemoryClocks();
    await aKeeper({ clocks }).keep(submission);
    expect(clocks.running).toEqual([
      { clock: { number: aNumber, cycle: 1, arming: 0 }, nextWakeAt: submission.after.nextWakeAt },
    ]);
  });

  test('starts one clock however often the event comes', async () => {
    const clocks = new MemoryClocks();
    const { keep } = aKeeper({ clocks });
    await keep(submission, submission);
    await keep(submission);
    expect(clocks.started).toEqual([`${aNumber}-1-0`]);
  });

  test('starts no clock again that has ended', async () => {
    const clocks = new MemoryClocks();
    const { keep } = aKeeper({ clocks });
    await keep(submission);
    clocks.end({ number: aNumber, cycle: 1, arming: 0 });
    await keep(submission);
    expect(clocks.running).toEqual([]);
  });

  test('puts a new arming in the place of the clock before it', async () => {
    const clocks = new MemoryClocks();
    await aKeeper({ clocks }).keep(submission, rearming);
    expect(clocks.running.map(({ clock }) => clock)).toEqual([{ number: aNumber, cycle: 1, arming: 1 }]);
  });

  test('bears the later event first', async () => {
    const clocks = new MemoryClocks();
    const { keep } = aKeeper({ clocks, now: escalation.at });
    await keep(escalation);
    await keep(submission);
    expect(clocks.running.map(({ clock: { cycle } }) => cycle)).toEqual([2]);
  });

  test('does its work even where the former clock cannot be stopped, and says so', async () => {
    const started = new MemoryClocks();
    const clocks: Clocks = {
      start: (clock, at) => started.start(clock, at),
      stop: () => Promise.reject(new Error('Throttled')),
    };
    const { keep, entries } = aKeeper({ clocks });
    expect(await keep(rearming)).toEqual({ batchItemFailures: [] });
    expect(entries()).toEqual(['clock-started', 'clock-not-stopped']);
  });
});

describe('the consumer of a queue', () => {
  test('gives back only the message that failed', async () => {
    const started = new MemoryClocks();
    const clocks: Clocks = {
      start: (clock, at) =>
        clock.number === aNumber ? Promise.reject(new Error('Throttled')) : started.start(clock, at),
      stop: () => Promise.resolve(),
    };
    const { keep, lines } = aKeeper({ clocks });
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

  test('passes over an act that only a later release knows', async () => {
    const { keep, entries } = aKeeper();
    const answer = await keep(JSON.stringify({ ...submission, type: 'celebrate' }));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(entries()).toEqual(['event-of-a-later-release-passed-over']);
  });
});
