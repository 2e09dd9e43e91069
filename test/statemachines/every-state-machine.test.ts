import validate from 'asl-validator';
import { describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
import { StillContended } from '../../application/still-contended.ts';
import { machineDefinitions, statesOf } from './definitions.ts';

/** What the stack fills in. */
const substitutions: Readonly<Record<string, string>> = {
  ApplyDeadlineArn: 'arn:aws:lambda:af-south-1:123456789012:function:mrejesho-prod-apply-deadline',
  LandingBucket: 'mrejesho-prod-landing-777788889999',
  BackupAccount: '777788889999',
};

const callsFunctions = (machine: (typeof machineDefinitions)[number]): boolean =>
  statesOf(machine, 'Task').some(([, { Resource }]) => String(Resource).includes(':lambda:'));

const filled = (text: string): string =>
  text.replaceAll(/\$\{(\w+)\}/g, (placeholder, name: string) => substitutions[name] ?? placeholder);

test('there are two, of which one calls functions', () => {
  expect(machineDefinitions.map(({ name }) => name).toSorted()).toEqual([
    'export-changes',
    'response-deadline',
  ]);
  expect(machineDefinitions.filter(callsFunctions).map(({ name }) => name)).toEqual(['response-deadline']);
});

describe.each(machineDefinitions)('the state machine $name', (machine) => {
  test('is valid, with every placeholder filled', () => {
    const text = filled(machine.text);
    expect(text).not.toContain('${');
    expect(validate(JSON.parse(text)).errorsText()).toBe('');
  });

  test('has states that a person can read', () => {
    for (const name of Object.keys(machine.States)) expect(name).toMatch(/^[A-Z][a-z]+( [a-z]+)+\??$/);
  });

  test.each(statesOf(machine, 'Task'))('gives "%s" a time-out that its function stays under', (_, task) => {
    expect(task.TimeoutSeconds).toBeGreaterThan(30);
    expect(task.TimeoutSeconds).toBeLessThanOrEqual(60);
  });

  test.each(statesOf(machine, 'Task'))('lets no failure of "%s" pass unsaid', (_, task) => {
    const last = task.Catch?.at(-1);
    expect(last?.ErrorEquals).toEqual(['States.ALL']);
    const { Type: type, ...failure } = machine.States[last?.Next ?? ''] ?? {};
    expect(type).toBe('Fail');
    expect(failure).toHaveProperty('Error');
    expect(failure).toHaveProperty('Cause');
  });
});

describe.each(machineDefinitions.filter(callsFunctions))(
  'the state machine $name, which calls functions,',
  (machine) => {
    test.each(statesOf(machine, 'Task'))(
      'retries "%s" after what passes, spread and not for ever',
      (_, task) => {
        const [retry] = task.Retry ?? [];
        expect(retry?.ErrorEquals).toEqual(
          expect.arrayContaining([
            'Lambda.TooManyRequestsException',
            'Lambda.ServiceException',
            'Lambda.AWSLambdaException',
            'Lambda.SdkClientException',
            'States.Timeout',
            'StoreUnavailable',
            'StillContended',
          ]),
        );
        expect(retry).toMatchObject({
          BackoffRate: 2,
          MaxAttempts: 6,
          MaxDelaySeconds: 120,
          JitterStrategy: 'FULL',
        });
      },
    );

    test('names the errors that the functions really throw', () => {
      for (const thrown of [new StoreUnavailable(), new StillContended()]) {
        expect(machine.text).toContain(`"${thrown.name}"`);
      }
    });
  },
);
