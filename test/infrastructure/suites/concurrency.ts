import { describe, expect, it } from 'vitest';
import {
  batchesAtOnce,
  leastConcurrency,
  neverReserved,
  reservedFor,
  unreservedNote,
} from '../../../lib/config/concurrency.ts';
import {
  functionNames,
  functions,
  type Concurrency,
  type FunctionName,
} from '../../../lib/config/functions.ts';
import { apiRoutes, answersUnknownRoutes } from '../../../lib/config/routes.ts';
import { plain, resourcesOf, textOf } from './resources.ts';
import { dev, local, prod, type Synthesised } from './synthesised.ts';

const concurrencyOf = (name: FunctionName): Concurrency => functions[name].concurrency;
const quotaOfProd = 1000;

/** What a template reserves, by the function's own name. */
const reservedIn = ({ templates }: Synthesised): ReadonlyMap<string, unknown> =>
  new Map(
    resourcesOf(templates, 'AWS::Lambda::Function').map((each) => [
      textOf(each, 'FunctionName'),
      each.properties['ReservedConcurrentExecutions'],
    ]),
  );

describe('the concurrency of functions', () => {
  it('is reserved or shared as the table decides for each', () => {
    const reserved = reservedIn(prod());
    const decided = functionNames.map((name) => [
      `mrejesho-prod-${name}`,
      concurrencyOf(name) === 'shared' ? undefined : reservedFor(name, { lambdaConcurrency: quotaOfProd }),
    ]);
    expect([...reserved].toSorted()).toEqual(decided.toSorted());
    expect([...reserved.values()].filter((each) => each !== undefined).length).toBeGreaterThan(15);
  });

  it.each([leastConcurrency, 400, 500, 999, 1000, 3000])(
    'leaves AWS the 100 of a quota of %i that nobody may reserve',
    (lambdaConcurrency) => {
      const all = functionNames.map((name) => reservedFor(name, { lambdaConcurrency }));
      const sum = all.reduce<number>((before, each = 0) => before + each, 0);
      expect(sum + neverReserved).toBeLessThanOrEqual(lambdaConcurrency);
      expect(Math.min(...all.filter((each) => each !== undefined))).toBeGreaterThanOrEqual(2);
    },
  );

  it('reserves nothing in an account that begins with ten, and says so', () => {
    for (const lambdaConcurrency of [10, leastConcurrency - 1])
      for (const name of functionNames) expect(reservedFor(name, { lambdaConcurrency })).toBeUndefined();
    expect(unreservedNote({ name: 'prod', lambdaConcurrency: 10 })).toMatch(
      /lambdaConcurrency is 10, .* 300/,
    );
    expect(unreservedNote({ name: 'prod', lambdaConcurrency: leastConcurrency })).toBeUndefined();
    for (const stage of [dev(), local()])
      expect([...reservedIn(stage).values()].filter((each) => each !== undefined)).toEqual([]);
  });

  it('is the own of whoever anybody may call, so that what is left is for officers and for events', () => {
    const openToAll = new Set([
      answersUnknownRoutes,
      ...apiRoutes.filter(({ forOfficers }) => !forOfficers).map(({ answeredBy }) => answeredBy),
    ]);
    expect([...openToAll].filter((name) => concurrencyOf(name) === 'shared')).toEqual([]);
  });

  it('is the own of what a flood must not stop: phones, SMS, desks, clocks, events and notices', () => {
    const never = [
      'answer-ussd',
      'receive-sms',
      'submit-desk-ticket',
      'relay-events',
      'keep-clocks',
      'apply-deadline',
      'sweep-clocks',
      'send-notices',
      'send-due-notices',
    ] as const;
    for (const name of never) expect(concurrencyOf(name)).not.toBe('shared');
  });

  it('is as much as the batches of its queues, which Lambda would refuse else', () => {
    const functionsById = new Map(
      resourcesOf(prod().templates, 'AWS::Lambda::Function').map((each) => [each.id, each]),
    );
    const batches = new Map<string, number>();
    for (const { properties } of resourcesOf(prod().templates, 'AWS::Lambda::EventSourceMapping')) {
      const { MaximumConcurrency = 0 } = (properties['ScalingConfig'] ?? {}) as {
        MaximumConcurrency?: number;
      };
      const id = plain(properties['FunctionName']).replaceAll(/[<>]|\.Arn/g, '');
      batches.set(id, (batches.get(id) ?? 0) + MaximumConcurrency);
    }
    expect(batches.size).toBeGreaterThan(8);
    for (const [id, most] of batches) {
      const reserved = functionsById.get(id)?.properties['ReservedConcurrentExecutions'] ?? Infinity;
      expect(most, id).toBeLessThanOrEqual(Number(reserved));
    }
  });

  it.each([leastConcurrency, 400, 1000])('never lets a queue have more than is reserved at %i', (quota) => {
    for (const name of functionNames) {
      const reserved = reservedFor(name, { lambdaConcurrency: quota });
      const most = batchesAtOnce(name, 20, { lambdaConcurrency: quota });
      expect(most).toBe(Math.min(20, reserved ?? 20));
      expect(most).toBeGreaterThanOrEqual(2);
    }
  });
});
