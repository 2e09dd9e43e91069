import { describe, expect, it, test } from 'vitest';
import { routes } from '../../../contracts/http/table/routes.ts';
import { ussdRoutes } from '../../../contracts/ussd/routes.ts';
import { smsRoutes } from '../../../contracts/sms/routes.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { answersUnknownRoutes } from '../../../lib/config/routes.ts';
import { functions } from '../../../lib/config/functions.ts';
import { seedsFrom, tryEach } from '../../builders/chance.ts';
import { inTurn } from '../../builders/turns.ts';
import { faultsOf, type PlannedFault } from '../../builders/faults/fault-plan.ts';
import { byTheDay, comparable, everythingIn } from '../../builders/system/stored.ts';
import { Backstage, workers, type Comes, type Worker } from './workers.ts';

/** As often as a worker comes until all is done: queues, schedules and state machines try again. */
const times = 6;
/** Longer than a claim to a notice lasts. */
const secondsBetween = 20 * 60;

/** They come as often as it takes, after a first time: what lies in the stores then. */
async function endOf(worker: Worker, at: Backstage, ...coming: readonly Comes[]): Promise<unknown> {
  for (let attempt = 2; attempt <= times; attempt += 1) {
    at.now = plusSeconds(at.now, secondsBetween);
    for (const comes of coming) await comes(attempt);
  }
  const stored = await everythingIn(at);
  return byTheDay(comparable({ stored, left: (await worker.left?.(at)) ?? null }));
}

/** It comes once, with this fault or none, and then as often as it takes. What a try throws, the next one heals. */
async function comesAgainAndAgain(worker: Worker, planned?: PlannedFault) {
  const at = new Backstage();
  await worker.given(at);
  const comes = await worker.starts(at);
  const calls = await at.plan.during(planned, () => comes(1).catch(ignore(planned)));
  return { calls, end: await endOf(worker, at, comes) };
}

/** The same is brought twice, or two runs meet. */
async function comesTwiceAtOnce(worker: Worker, seed: number) {
  const at = new Backstage(seed);
  await worker.given(at);
  const both = [await worker.starts(at), await worker.starts(at)];
  await Promise.all(both.map((comes) => comes(1)));
  return endOf(worker, at, ...both);
}

const ignore = (planned: PlannedFault | undefined) => (error: unknown) => {
  if (planned === undefined) throw error;
};

const asked = new Set([
  ...[...routes, ...ussdRoutes, ...smsRoutes].map(({ family, name }) => family ?? name),
  answersUnknownRoutes,
]);
const behind = Object.keys(functions).filter((name) => !asked.has(name));

test('every function that nobody asks, over the API, by a gateway or by a provider of SMS, has work over stores that fail', () => {
  const worked = new Set(Object.keys(workers).map((name) => name.replace(/ .*/, '')));
  const without = behind.filter((name) => !worked.has(name));
  expect(without.map((name) => `${name}: say in workers.ts what it has to do`)).toEqual([]);
  expect([...worked].filter((name) => !behind.includes(name))).toEqual([]);
});

describe.each(inTurn(Object.entries(workers), 6))('%s', (_, worker) => {
  it('does its work where nothing fails, and no more when it comes again', async () => {
    const { calls, end } = await comesAgainAndAgain(worker);
    expect(calls).not.toEqual([]);
    const idle = new Backstage();
    await worker.given(idle);
    const stored = await everythingIn(idle);
    expect(end).not.toEqual(byTheDay(comparable({ stored, left: (await worker.left?.(idle)) ?? null })));
  });

  it('heals whichever of its calls fails and how: the next try ends as if nothing had failed', async () => {
    const { calls, end } = await comesAgainAndAgain(worker);
    const planned = calls.flatMap((call, place) => faultsOf(call, place).map((fault) => ({ place, fault })));
    for (const { place, fault } of planned) {
      const healed = await comesAgainAndAgain(worker, { place, fault });
      expect(healed.end, `${fault}, at call ${place} of ${calls.join(' ')}: ${calls[place]}`).toEqual(end);
    }
  });

  it('does its work once when it comes twice at once, whichever is first', async () => {
    const { end } = await comesAgainAndAgain(worker);
    await tryEach(seedsFrom(1, 2), async (seed) => {
      expect(await comesTwiceAtOnce(worker, seed)).toEqual(end);
    });
  });
});
