import { describe, expect, it, test } from 'vitest';
import { problemDetails } from '../../../contracts/http/problems/problem-details.ts';
import { problems } from '../../../contracts/http/problems/problems.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { seedsFrom, tryEach } from '../../builders/chance.ts';
import { inTurn } from '../../builders/turns.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { personal } from '../../builders/faults/a-faulty-country.ts';
import { AsItShouldBe, before, secondsBetweenTries } from './as-it-should-be.ts';
import { faultsOf, type PlannedFault } from '../../builders/faults/fault-plan.ts';
import { requestsOfRoutes, type Scenario } from './requests-of-routes.ts';
import { everythingIn } from '../../builders/system/stored.ts';

function expectNothingPersonalIn(text: string): void {
  for (const words of Object.values(personal)) expect(text).not.toContain(words);
}

/** Where a store fails, its caller is told to come back, in their language, and nothing else. */
function expectToComeBack({ status, headers, body, text }: Seen, language: 'sw' | 'en'): void {
  const { code, title, detail } = problemDetails.parse(body);
  expect([status, code]).toEqual([503, 'store-unavailable']);
  expect({ title, detail }).toEqual({
    title: problems[code].title[language],
    detail: problems[code].detail[language],
  });
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json',
    'content-language': language,
    'cache-control': 'no-store',
  });
  expectNothingPersonalIn(text);
}

/** One call fails, and some seconds later the same request is sent again. */
async function failsOnce(scenario: Scenario, planned: PlannedFault, should: AsItShouldBe): Promise<void> {
  const language = planned.place % 2 === 0 ? 'sw' : 'en';
  const country = await before(scenario);
  const asked = scenario.asks(country);
  let reply: Seen | undefined;
  await country.plan.during(planned, async () => {
    reply = await country.asks(asked, language);
  });
  if (reply === undefined) throw new Error('There was no reply.');
  const stored = await everythingIn(country);
  if (reply.status >= 500) {
    expectToComeBack(reply, language);
    should.expectWhole(stored);
  } else {
    should.expectDone(await country.asks(asked), stored);
  }

  country.now = plusSeconds(country.now, secondsBetweenTries);
  should.expectDone(await country.asks(asked), await everythingIn(country));
  expectNothingPersonalIn(country.captured.lines.join('\n'));
}

test('every route has a request that is made over stores that fail', () => {
  const without = routes.filter(({ name }) => (requestsOfRoutes[name] ?? []).length === 0);
  expect(
    without.map(({ name }) => `${name}: say in requests-of-routes.ts how it is asked where nothing fails`),
  ).toEqual([]);
  const names = new Set(routes.map(({ name }) => name));
  expect(Object.keys(requestsOfRoutes).filter((name) => !names.has(name))).toEqual([]);
});

const scenarios = routes.flatMap(({ name }) =>
  (requestsOfRoutes[name] ?? []).map((scenario, place) => ({
    request: place === 0 ? name : `${name} (${place + 1})`,
    scenario,
  })),
);

describe.each(inTurn(scenarios, 6))('the request $request', ({ scenario }) => {
  let known: Promise<AsItShouldBe> | undefined;
  /** Found out once: each test holds another way against it. */
  const asItShouldBe = (): Promise<AsItShouldBe> => (known ??= AsItShouldBe.of(scenario));

  it('is answered as it should be where nothing fails', async () => {
    const { status, calls } = await asItShouldBe();
    expect(status).toBe(scenario.status ?? 200);
    expect(calls).toContain('edge.admits');
  });

  it('is answered and stored, or its sender is told to come back, whichever call fails and how; sent again, it is done once', async () => {
    const should = await asItShouldBe();
    const planned = should.calls.flatMap((call, place) =>
      faultsOf(call, place).map((fault) => ({ place, fault })),
    );
    for (const { place, fault } of planned) {
      try {
        await failsOnce(scenario, { place, fault }, should);
      } catch (error) {
        throw new Error(`${fault}, at call ${place} of ${should.calls.join(' ')}: ${should.calls[place]}`, {
          cause: error,
        });
      }
    }
  });

  it('sent twice, one after the other, is done once and answered alike', async () => {
    const should = await asItShouldBe();
    const country = await before(scenario);
    const asked = scenario.asks(country);
    const first = await country.asks(asked);
    should.expectDone(first, await everythingIn(country));
    country.now = plusSeconds(country.now, secondsBetweenTries);
    should.expectDone(await country.asks(asked), await everythingIn(country));
  });

  it('sent twice at once is done once and answered alike, whichever is first', async () => {
    const should = await asItShouldBe();
    await tryEach(seedsFrom(1, 2), async (seed) => {
      const country = await before(scenario, seed);
      const asked = scenario.asks(country);
      const replies = await Promise.all([country.asks(asked), country.asks(asked)]);
      const stored = await everythingIn(country);
      for (const reply of replies) should.expectDone(reply, stored);
    });
  });
});
