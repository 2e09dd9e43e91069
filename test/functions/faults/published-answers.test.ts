import { expect, test } from 'vitest';
import { routes } from '../../../contracts/http/table/routes.ts';
import { PublishedSchemas } from '../../builders/system/published-schemas.ts';
import { perRun } from '../../builders/runs.ts';
import { before } from './as-it-should-be.ts';
import type { Asked, FaultyCountry } from '../../builders/faults/a-faulty-country.ts';
import { requestsOfRoutes, type Scenario } from './requests-of-routes.ts';

const scenarios: readonly Scenario[] = routes.flatMap(({ name }) => requestsOfRoutes[name] ?? []);

/** After each scenario so many requests of others are asked as well: some are answered, some have a problem. */
const besides = perRun(5, 29);
/** Coprime to how many there are, so that all get their turn. */
const stride = 7;

/** What a scenario asks, where something of it was sent that it asks about. */
function askedIn(country: FaultyCountry, scenario: Scenario): readonly Asked[] {
  try {
    return [scenario.asks(country)];
  } catch {
    return [];
  }
}

/** Its own request first. */
const turnsAfter = (at: number): readonly Scenario[] =>
  Array.from({ length: besides + 1 }, (_, turn) => scenarios[(at + turn * stride) % scenarios.length]).filter(
    (scenario) => scenario !== undefined,
  );

test('each of many answers is what docs/openapi.json says, as a validator of somebody else reads it', async () => {
  const published = new PublishedSchemas('published');
  const faults = new Set<string>();
  const silent = new Set(routes.map(({ name }) => name));
  const answers = { given: 0, refused: 0 };
  for (const [at, scenario] of scenarios.entries()) {
    const country = await before(scenario);
    for (const asked of turnsAfter(at).flatMap((turn) => askedIn(country, turn))) {
      const answer = await country.asks(asked, at % 2 === 0 ? 'sw' : 'en');
      for (const fault of published.faultsOf({ name: asked.route }, answer)) faults.add(fault);
      if (answer.status < 400) {
        answers.given += 1;
        silent.delete(asked.route);
      } else {
        answers.refused += 1;
      }
    }
  }
  expect([...faults]).toEqual([]);
  expect([...silent]).toEqual([]);
  expect(answers.given).toBeGreaterThan(perRun(400, 2_000));
  expect(answers.refused).toBeGreaterThan(perRun(80, 500));
});
