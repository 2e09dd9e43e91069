import { setTimeout as wait } from 'node:timers/promises';
import {
  CloudFormationClient,
  DescribeStacksCommand,
  GetTemplateCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { GetFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, expect, it } from 'vitest';
import { queueDepth } from '../../../adapters/sqs/queue-depth.ts';
import { documentClient } from '../../../adapters/dynamodb/client.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { eventsClient, snsEventPublisher } from '../../../adapters/sns/event-publisher.ts';
import { instantOf } from '../../../domain/foundation/time/instant.ts';
import { orderBack } from '../../../lib/config/going-back.ts';
import { assetsBucketOf } from '../../../lib/config/names.ts';
import { stackName } from '../../../lib/config/outputs.ts';
import { liveAlias } from '../../../lib/config/releases.ts';
import type { StackTemplate, StackTemplates } from '../../../lib/upgrade/stateful-resources.ts';
import type { Receipt } from '../../../local/demo/citizen.ts';
import { localStage } from '../../../local/deployed/local-stage.ts';
import { goBack } from '../../../operations/release/go-back.ts';
import { planBack } from '../../../operations/release/plan-back.ts';
import { republish } from '../../../operations/replay/republish.ts';
import { buckets, lambda, owner, patientOwner, queues } from '../steps/aws.ts';
import { itemsOf } from '../steps/history.ts';
import { asks, tokensOf } from '../steps/officers.ts';
import { linesOfTicket } from '../steps/queues.ts';
import { untilRuns } from '../steps/schedules.ts';
import { aComplaint } from '../steps/tickets.ts';
import { aCitizen, cloud } from '../steps/under-test.ts';
import { until } from '../steps/until.ts';

const cloudFormation = new CloudFormationClient(owner);
const unit = 'tanesco-kinondoni';

/** Stacks with functions, in the order of a deployment: what works queues off before what makes events. */
const forth = ['workflow', 'queues', 'measures', 'lake', 'notifications', 'api'] as const;
const stacks = forth.map((name) => stackName('local', name));

async function templateOf(StackName: string): Promise<string> {
  const { TemplateBody = '' } = await cloudFormation.send(new GetTemplateCommand({ StackName }));
  return TemplateBody;
}

/** Exported to the others, and changed by no release here. */
const others = (['data', 'identity'] as const).map((name) => stackName('local', name));

async function deployed(): Promise<Readonly<Record<string, string>>> {
  const templates = await Promise.all(
    [...stacks, ...others].map(async (stack) => [stack, await templateOf(stack)] as const),
  );
  return Object.fromEntries(templates);
}

/** Longer than a request of CloudFormation takes, a template comes from a bucket. */
async function deploy(StackName: string, Body: string): Promise<void> {
  const template = { Bucket: assetsBucketOf(localStage), Key: `${StackName}.json` };
  await buckets.send(new PutObjectCommand({ ...template, Body }));
  const TemplateURL = `${cloud.endpoint}/${template.Bucket}/${template.Key}`;
  const Capabilities = ['CAPABILITY_NAMED_IAM' as const];
  await cloudFormation.send(new UpdateStackCommand({ StackName, TemplateURL, Capabilities }));
  const status = await until(`the deployment of ${StackName}`, 60, async () => {
    const { Stacks: [stack] = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName }));
    return stack?.StackStatus?.endsWith('_IN_PROGRESS') === true ? undefined : stack?.StackStatus;
  });
  expect(status, StackName).toBe('UPDATE_COMPLETE');
}

const parsed = (templates: Readonly<Record<string, string>>): StackTemplates =>
  Object.fromEntries(
    Object.entries(templates).map(([stack, text]) => [stack, JSON.parse(text) as StackTemplate]),
  );

/** The next release: each function has another setting, and so each that has versions a new one. */
function nextOf(text: string): string {
  const template = JSON.parse(text) as {
    Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
  };
  const versions = Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) => {
    if (Type === 'AWS::Lambda::Function') {
      const environment = Properties['Environment'] as { Variables: Record<string, unknown> };
      environment.Variables['RELEASE'] = 'next';
    }
    return Type === 'AWS::Lambda::Version' ? [id] : [];
  });
  return versions.reduce(
    (written, id) => written.replaceAll(`"${id}"`, `"${id}Next"`),
    JSON.stringify(template),
  );
}

/** Citizens who send one ticket after the other until they are told to stop. */
class Traffic {
  readonly receipts: Receipt[] = [];
  readonly failures: string[] = [];
  #isOver = false;
  readonly #ended: Promise<void>;

  constructor() {
    this.#ended = this.#send();
  }

  async #send(): Promise<void> {
    while (!this.#isOver) {
      try {
        const ticket = aComplaint({ institution: unit, category: 'umeme', kind: 'compliment' });
        this.receipts.push(await aCitizen().send(ticket));
      } catch (error) {
        this.failures.push(String(error));
      }
      await wait(500);
    }
  }

  /** Waits until so many more were received. */
  async goesOn(more: number): Promise<void> {
    const wanted = this.receipts.length + more;
    await until(`${more} more tickets`, 60, () => this.receipts.length >= wanted);
  }

  ends(): Promise<void> {
    this.#isOver = true;
    return this.#ended;
  }
}

/** By which setting the function behind the alias tells its release. */
async function settingOfLive(): Promise<string | undefined> {
  const live = { FunctionName: 'mrejesho-local-submit-ticket', Qualifier: liveAlias };
  const { Environment } = await lambda.send(new GetFunctionConfigurationCommand(live));
  return Environment?.Variables?.['RELEASE'];
}

async function arrived(): Promise<number> {
  const { access } = await tokensOf('rehema-shija');
  const { body } = await asks(`/v1/officer/measures/${unit}?kind=compliment`, access);
  const days = body['days'] as readonly { readonly arrived: number }[];
  return days.reduce((sum, { arrived: count }) => sum + count, 0);
}

it('a release that is deployed, taken back and deployed again under traffic loses and doubles nothing, and figures go on', async () => {
  const before = await deployed();
  afterAll(async () => {
    const now = await deployed();
    for (const stack of stacks) if (now[stack] !== before[stack]) await deploy(stack, before[stack] ?? '');
  });
  const next = Object.fromEntries(Object.entries(before).map(([stack, text]) => [stack, nextOf(text)]));
  const since = instantOf(Date.now() - 1_000);
  const already = await arrived();
  const traffic = new Traffic();
  await traffic.goesOn(3);

  for (const stack of stacks) await deploy(stack, next[stack] ?? '');
  expect(await settingOfLive()).toBe('next');
  await traffic.goesOn(8);

  const { steps, dangers } = planBack(parsed(await deployed()), parsed(before));
  expect(dangers).toEqual([]);
  expect(steps.flatMap((step) => (step.does === 'deploy' ? [step.stack] : [step.does]))).toEqual([
    stackName('local', 'api'),
    'drain',
    ...orderBack.drained.map((name) => stackName('local', name)).filter((stack) => stacks.includes(stack)),
    'replay',
  ]);
  await goBack(steps, {
    deploy: (stack) => deploy(stack, before[stack] ?? ''),
    unsubscribe: (stack) => Promise.reject(new Error(`${stack} stays, which the former release has too.`)),
    depth: (queue) => queueDepth(queues, queue),
    replay: async () => {
      const { told } = await republish(
        { from: since, until: instantOf(Date.now()) },
        {
          tickets: dynamoTicketStore({ client: documentClient(patientOwner), tables: cloud.tables }),
          publisher: snsEventPublisher(cloud.topicArn, eventsClient(patientOwner)),
          report: () => undefined,
        },
      );
      return told;
    },
    pause: () => wait(1_000),
    say: () => undefined,
  });
  expect(await deployed()).toEqual(before);
  expect(await settingOfLive()).toBeUndefined();
  await traffic.goesOn(8);

  for (const stack of stacks) await deploy(stack, next[stack] ?? '');
  expect(await settingOfLive()).toBe('next');
  await traffic.goesOn(8);
  await traffic.ends();

  expect(traffic.failures).toEqual([]);
  const numbers = traffic.receipts.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) {
    const heads = (await itemsOf(number)).filter(({ entity }) => entity?.S === 'ticket');
    expect(heads, number).toHaveLength(1);
    await until(`the queue entry of ${number}`, 30, async () => {
      const lines = await linesOfTicket(number);
      const here = lines.filter(({ entity, SK }) => entity === 'line' && SK === `LEVEL#${unit}`);
      return here.length === 1 ? true : undefined;
    });
  }
  const counted = await untilRuns('roll-up-measures', 'every ticket is counted', 300, async () => {
    const count = (await arrived()) - already;
    return count >= numbers.length ? count : undefined;
  });
  expect(counted).toBe(numbers.length);
});
