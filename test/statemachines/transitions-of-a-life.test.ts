import jsonata from 'jsonata';
import { expect, it } from 'vitest';
import { executionName } from '../../contracts/workflow/response-deadline.ts';
import type { NextWait } from '../../application/clocks/wake-clock.ts';
import { aCalendar } from '../builders/calendar.ts';
import type { RunningClock } from '../builders/doubles/clocks.ts';
import { aPolicyOfSeconds } from '../builders/policy.ts';
import { Country } from '../functions/clocks/a-country.ts';
import { machineDefinitions, type State } from './definitions.ts';

const number = '261100000007';

/** The states of the machine as it is defined, each with what its expressions say. */
const states = new Map<string, State>(
  Object.entries(machineDefinitions.find(({ name }) => name === 'response-deadline')?.States ?? {}),
);

/** What an expression of a state gives; undefined: it cannot be evaluated, or gives nothing. */
async function evaluated(expression: unknown, bindings: object): Promise<unknown> {
  const text = typeof expression === 'string' ? /^\{% (.*) %\}$/s.exec(expression)?.[1] : undefined;
  if (text === undefined) return expression;
  try {
    return await jsonata(text).evaluate(undefined, { states: bindings });
  } catch {
    return undefined;
  }
}

/** A country whose clocks go through the states of the machine; counts transitions by execution, the start included. */
class CountryOfMachines extends Country {
  readonly transitions = new Map<string, string[]>();

  #enters(execution: string, state: string): void {
    this.transitions.set(execution, [...(this.transitions.get(execution) ?? ['start']), state]);
  }

  override async wakes(running: RunningClock, rounds = 0): Promise<NextWait> {
    const execution = executionName(running.clock);
    if (!this.transitions.has(execution)) this.#enters(execution, 'Wait until the deadline');
    const task = String(states.get('Wait until the deadline')?.['Next']);
    this.#enters(execution, task);
    const answer = await super.wakes(running, rounds);
    const result = { Payload: answer };
    const output = states.get(task)?.['Output'] as Readonly<Record<string, unknown>>;
    const nextWakeAt = await evaluated(output['nextWakeAt'], { input: { rounds }, result });
    const caught = states
      .get(task)
      ?.Catch?.find(({ ErrorEquals: errors }) => errors.includes('States.QueryEvaluationError'));
    this.#enters(
      execution,
      nextWakeAt === undefined ? String(caught?.Next) : String(states.get(task)?.['Next']),
    );
    expect(nextWakeAt).toBe(answer.over ? undefined : answer.nextWakeAt);
    return answer;
  }
}

it('an unanswered ticket takes 6 transitions a level, 8 at the root until its citizen is told again, none for a reminder', async () => {
  const policy = aPolicyOfSeconds();
  const country = new CountryOfMachines({ policy, calendar: aCalendar({ opens: '00:00', closes: '24:00' }) });
  await country.sends(number);
  for (let second = 0; second < 200; second += 1) {
    await country.lives(1);
    const told = (await country.storyOf(number)).filter(({ type }) => type === 'remind').length;
    if (told > 4) break;
  }
  expect([...country.transitions].map(([execution, taken]) => [execution, taken.length])).toEqual([
    [`${number}-1-0`, 6],
    [`${number}-2-0`, 6],
    [`${number}-3-0`, 6],
    [`${number}-4-0`, 8],
  ]);
  for (const taken of country.transitions.values()) expect(taken.length).toBeLessThanOrEqual(8);
});
