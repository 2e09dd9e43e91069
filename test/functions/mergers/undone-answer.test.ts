import { expect, it } from 'vitest';
import { sweepClocks } from '../../../application/clocks/sweep-clocks.ts';
import { wakeClock } from '../../../application/clocks/wake-clock.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { followerAt, main, MergingOffice } from './a-merging-office.ts';

it('an answer that was undone reaches no ticket that joined, whenever it comes; the next one does', async () => {
  const office = await MergingOffice.merged(2);
  const others = [followerAt(0), followerAt(1)];
  const statuses = () => Promise.all(others.map(async (number) => (await office.ticket(number)).status));
  const before = await statuses();
  const undone = await office.answersMain();
  office.now = plusSeconds(office.now, 20);
  expect((await office.does('mkuu-wakala', 'undo-response', main)).status).toBe(200);
  const undoing = await office.lastOf(main);
  await office.keeps(undoing, undone, undoing);
  expect(await statuses()).toEqual(before);

  await office.keeps(undone, await office.answersMain());
  expect(await statuses()).toEqual(['responded', 'responded']);
});

/** A ticket that joined another, whose deadline falls while the answer to that is held. */
async function dueWhileHeld() {
  const office = await MergingOffice.merged(1);
  const number = followerAt(0);
  const { cycle, arming } = await office.ticket(number);
  if (cycle.respondBy === undefined) throw new Error('It has no deadline.');
  office.now = plusSeconds(cycle.respondBy, -80);
  const answer = await office.answersMain();
  const clock = { number, cycle: cycle.number, arming };
  const wakes = () => wakeClock(office.ports, { clock, log: office.captured.log });
  const acts = async () => (await office.historyOf(number)).events.map(({ type }) => type).slice(1);
  office.now = plusSeconds(answer.at, 21);
  expect(office.now > cycle.respondBy).toBe(true);
  return { office, answer, wakes, acts };
}

it('a ticket that joined one that was answered climbs not while the answer is held, and is answered with it', async () => {
  const { office, answer, wakes, acts } = await dueWhileHeld();
  const waits = await wakes();
  expect(waits).toEqual({ over: false, nextWakeAt: plusSeconds(answer.at, 95) });
  await sweepClocks(office.ports, { log: office.captured.log, millisecondsLeft: () => 60_000 });
  await office.keeps(answer);
  office.now = plusSeconds(answer.at, 96);
  await wakes();
  expect(await acts()).toEqual(['merge', 'respond']);
});

it('a ticket that joined one whose answer was undone climbs as soon as that is known', async () => {
  const { office, wakes, acts } = await dueWhileHeld();
  expect((await office.does('mkuu-wakala', 'undo-response', main)).status).toBe(200);
  await wakes();
  expect(await acts()).toEqual(['merge', 'escalate']);
});
