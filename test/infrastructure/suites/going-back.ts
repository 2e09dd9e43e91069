import { describe, expect, it } from 'vitest';
import { orderBack } from '../../../lib/config/going-back.ts';
import { outputs } from '../../../lib/config/outputs.ts';
import type { StackTemplates } from '../../../lib/upgrade/stateful-resources.ts';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { backRequest } from '../../../operations/release/arguments.ts';
import { deployArguments } from '../../../operations/release/cdk-deploy.ts';
import { goBack, stepInWords, type BackPorts } from '../../../operations/release/go-back.ts';
import { planBack, withoutSubscriptions, type BackStep } from '../../../operations/release/plan-back.ts';
import { readAssembly } from '../../../operations/stages/read-assembly.ts';
import { resourcesOf, textOf } from './resources.ts';
import { prod, prodThroughAggregator } from './synthesised.ts';

/** A release that has every stack otherwise. */
const otherwise = (templates: StackTemplates): StackTemplates =>
  Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [
      name,
      { ...template, Description: `${name} of before` },
    ]),
  );

const without = (templates: StackTemplates, stack: string): StackTemplates =>
  Object.fromEntries(Object.entries(templates).filter(([name]) => name !== stack));

const words = (steps: readonly BackStep[]): readonly string[] =>
  steps.map((step) =>
    step.does === 'drain'
      ? 'drain'
      : stepInWords(step).replaceAll('mrejesho-prod-', '').replace(', from now on', ''),
  );

describe('the way back to a former release', () => {
  it('goes from what people use to what works off queues, when these are empty, and to the tables last', () => {
    const { steps, stay, dangers } = planBack(prod().byStack, otherwise(prod().byStack));
    expect(words(steps)).toEqual([
      'deploy release at-once',
      'deploy edge',
      'deploy site',
      'deploy api',
      'drain',
      'deploy workflow',
      'deploy queues',
      'deploy measures',
      'deploy lake',
      'deploy projections',
      'deploy notifications',
      'deploy attachments',
      'deploy audit',
      'deploy identity',
      'deploy data',
      'deploy recovery',
      'deploy trail',
      'deploy observability',
      'deploy costs',
      'deploy release gradually',
      'replay what happened since',
    ]);
    expect([stay, dangers]).toEqual([[], []]);
  });

  it('knows a place for every stack', () => {
    const placed = [...Object.values(orderBack).flat(), 'release'].toSorted();
    expect(placed).toEqual(Object.keys(outputs).toSorted());
  });

  it('waits for each queue of the stage but those of dead letters', () => {
    const [drain] = planBack(prod().byStack, otherwise(prod().byStack)).steps.filter(
      ({ does }) => does === 'drain',
    );
    const queues = resourcesOf(prod().templates, 'AWS::SQS::Queue').map((queue) =>
      textOf(queue, 'QueueName'),
    );
    const working = queues.filter((name) => !name.endsWith('-dead-letters'));
    expect(drain).toEqual({ does: 'drain', queues: expect.arrayContaining(working) as unknown });
    expect((drain as { queues: readonly string[] }).queues).toHaveLength(working.length);
    expect(working.length).toBeGreaterThan(8);
  });

  it('takes in only what differs', () => {
    expect(words(planBack(prod().byStack, prodThroughAggregator().byStack).steps)).toEqual([
      'deploy release at-once',
      'deploy api',
      'drain',
      'deploy notifications',
      'deploy release gradually',
      'replay what happened since',
    ]);
  });

  it('is no step where everything is as it was, and what is left where it broke off', () => {
    expect(planBack(prod().byStack, prod().byStack).steps).toEqual([]);
    const former = otherwise(prod().byStack);
    const halfWay = { ...prod().byStack, 'mrejesho-prod-api': former['mrejesho-prod-api'] ?? {} };
    expect(words(planBack(halfWay, former).steps)).not.toContain('deploy api');
  });

  it('to a release whose projections each heard the topic drains what feeds them now, and leaves it in its place', () => {
    const projections = 'mrejesho-prod-projections';
    const { steps, stay, dangers } = planBack(
      prod().byStack,
      without(otherwise(prod().byStack), projections),
    );
    expect([stay, dangers]).toEqual([[projections], []]);
    const former = { ...prod().byStack, 'mrejesho-prod-queues': prod().byStack[projections] ?? {} };
    expect(planBack(prod().byStack, without(former, projections)).dangers).toContainEqual(
      expect.stringMatching(/^mrejesho-prod-projections \w+ moves to mrejesho-prod-queues: AWS::SQS::Queue/),
    );
    const [drained] = steps.flatMap((step) => (step.does === 'drain' ? [step.queues] : []));
    expect(drained).toEqual(
      expect.arrayContaining(
        ['projections', 'queues', 'measures', 'lake'].map((name) => `mrejesho-prod-${name}`),
      ),
    );
  });

  it('leaves no stack that stays subscribed beside those who hear the topic again, before they are told again', () => {
    const projections = 'mrejesho-prod-projections';
    const former = without(otherwise(prod().byStack), projections);
    const { steps } = planBack(prod().byStack, former);
    const told = words(steps);
    const place = told.indexOf('unsubscribe projections from its topics');
    expect(told.slice(place - 1, place + 3)).toEqual([
      'deploy audit',
      'unsubscribe projections from its topics',
      'drain',
      'deploy identity',
    ]);
    expect(steps[place + 1]).toEqual({ does: 'drain', queues: [projections] });
    expect(told.at(-1)).toBe('replay what happened since');

    const behind = { ...former, [projections]: prod().byStack[projections] ?? {} };
    expect(words(planBack(behind, former).steps)).toContain('unsubscribe projections from its topics');
    const deaf = { ...former, [projections]: withoutSubscriptions(prod().byStack[projections] ?? {}) };
    expect(planBack(deaf, former).steps).toEqual([]);
  });

  it('takes nothing but subscriptions out of a stack, which nothing else in it names, and which goes as one text', () => {
    const { Resources: before = {}, ...rest } = prod().byStack['mrejesho-prod-projections'] ?? {};
    const { Resources: after, ...others } = withoutSubscriptions({ ...rest, Resources: before });
    const gone = Object.keys(before).filter((id) => !(id in after));
    expect(gone.map((id) => before[id]?.Type)).toEqual(['AWS::SNS::Subscription']);
    expect(others).toEqual(rest);
    const text = JSON.stringify({ ...others, Resources: after });
    for (const id of gone) expect(text).not.toContain(`"${id}"`);
    expect(Buffer.byteLength(text)).toBeLessThan(51_200);
  });

  it('says which stacks stay, and what would be lost', () => {
    const former = without(otherwise(prod().byStack), 'mrejesho-prod-release');
    const { steps, stay } = planBack(prod().byStack, former);
    expect(stay).toEqual(['mrejesho-prod-release']);
    expect(words(steps)[0]).toBe('deploy edge');
    const bare = { ...prod().byStack, 'mrejesho-prod-data': { Resources: {} } };
    expect(planBack(prod().byStack, bare).dangers).toContainEqual(
      expect.stringMatching(/^mrejesho-prod-data \w+ goes: AWS::DynamoDB::GlobalTable/),
    );
  });
});

describe('going back', () => {
  /** Ports that say what is done, over queues that empty so. */
  function aStage(depths: readonly number[]) {
    const done: string[] = [];
    const said: string[] = [];
    let looks = 0;
    const ports: BackPorts = {
      deploy: (stack, shift) => {
        done.push([stack, ...(shift === undefined ? [] : [shift])].join(' '));
        return Promise.resolve();
      },
      unsubscribe: (stack) => {
        done.push(`unsubscribe ${stack}`);
        return Promise.resolve();
      },
      depth: () => Promise.resolve(depths[Math.min(looks++, depths.length - 1)] ?? 0),
      replay: () => {
        done.push('replay');
        return Promise.resolve(7);
      },
      pause: () => Promise.resolve(),
      say: (line) => void said.push(line),
    };
    return { done, said, ports, looks: () => looks };
  }

  const steps: readonly BackStep[] = [
    { does: 'deploy', stack: 'api', shift: 'at-once' },
    { does: 'drain', queues: ['queues'] },
    { does: 'deploy', stack: 'queues' },
    { does: 'unsubscribe', stack: 'projections' },
    { does: 'replay' },
  ];

  it('deploys what works a queue off once it was empty three times, whatever came meanwhile', async () => {
    const stage = aStage([4, 0, 1, 0, 2, 0, 9]);
    await goBack(steps, stage.ports);
    expect(stage.looks()).toBe(6);
    expect(stage.done).toEqual(['api at-once', 'queues', 'unsubscribe projections', 'replay']);
  });

  it('goes on after five minutes where a queue is never empty, and says which: citizens wait for the way back', async () => {
    const stage = aStage([3]);
    await goBack(steps, stage.ports);
    expect(stage.looks()).toBe(30);
    expect(stage.done).toEqual(['api at-once', 'queues', 'unsubscribe projections', 'replay']);
    expect(stage.said).toContainEqual(
      expect.stringMatching(/^ {2}queues was never seen empty: .* dead letters$/),
    );
  });

  it('goes no further where a stack does not come up', async () => {
    const stage = aStage([0]);
    const deploy = (stack: string): Promise<void> => Promise.reject(new Error(`${stack} did not come up.`));
    await expect(goBack(steps, { ...stage.ports, deploy })).rejects.toThrow('api did not come up.');
    expect(stage.done).toEqual([]);
  });
});

describe('a stack of a kept release', () => {
  it('is deployed alone, by the id under which the CDK selects it', () => {
    const kept = readAssembly(prod().outdir);
    const ids = Object.fromEntries(kept.map((stack) => [stack.name, deployArguments('former', stack)[1]]));
    expect(ids).toMatchObject({ 'mrejesho-prod-api': 'api', 'mrejesho-prod-release': 'release' });
    expect(deployArguments('former', { id: 'release' }, 'at-once')).toEqual([
      ...['deploy', 'release', '--exclusively', '--app', 'former', '--require-approval', 'never'],
      ...['--parameters', 'Shift=at-once'],
    ]);
  });
});

describe('the command line of the way back', () => {
  it('changes nothing unless it is told to', () => {
    const given = ['--assembly', 'former', '--since', '2026-12-01T08:00:00+03:00'];
    const asked = { assembly: 'former', since: '2026-12-01T05:00:00Z' };
    expect(backRequest(given)).toEqual({ ...asked, apply: false });
    expect(backRequest([...given, '--apply'])).toEqual({ ...asked, apply: true });
  });

  it.each([
    [[]],
    [['--assembly', 'former']],
    [['--assembly', 'former', '--since', '2026-12-01T05:00']],
    [['--assembly', 'former', '--since', 'yesterday']],
  ])('makes no sense as %j', (given) => {
    expect(() => backRequest(given)).toThrow(UsageError);
  });
});
