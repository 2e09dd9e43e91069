import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { deployedOutputs } from '../adapters/cloudformation/deployed-outputs.ts';
import { cloudFormationIn, deployedTemplate } from '../adapters/cloudformation/deployed-template.ts';
import { updateStack } from '../adapters/cloudformation/update-stack.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoTicketStore } from '../adapters/dynamodb/ticket-store.ts';
import { eventsClient, snsEventPublisher } from '../adapters/sns/event-publisher.ts';
import { queueDepth, queuesIn } from '../adapters/sqs/queue-depth.ts';
import { instantOf, type Instant } from '../domain/foundation/time/instant.ts';
import { outputs, stackName, type StackName } from '../lib/config/outputs.ts';
import type { StackTemplate, StackTemplates } from '../lib/upgrade/stateful-resources.ts';
import { runCommand } from './command-line/run-command.ts';
import { unhurried } from './command-line/unhurried.ts';
import { UsageError } from './command-line/usage-error.ts';
import { backRequest, backUsage } from './release/arguments.ts';
import { deployArguments } from './release/cdk-deploy.ts';
import { goBack, stepInWords } from './release/go-back.ts';
import { planBack, withoutSubscriptions } from './release/plan-back.ts';
import { republish } from './replay/republish.ts';
import { readAssembly, type SynthesisedStack } from './stages/read-assembly.ts';

const parsed = (template: string): StackTemplate => JSON.parse(template) as StackTemplate;

/** The stage that an assembly is of, by the name of the stack that each has. */
function stageOf(stacks: readonly SynthesisedStack[]): { readonly stage: string; readonly region: string } {
  for (const { name, region } of stacks) {
    const [, stage] = /^mrejesho-(\w+)-data$/.exec(name) ?? [];
    if (stage !== undefined) return { stage, region };
  }
  throw new UsageError('The assembly has no stack of the tables: it is not that of a stage.');
}

/** The templates that are deployed, of the stacks of a former release and of those that came since. */
async function deployedOf(former: readonly SynthesisedStack[]): Promise<StackTemplates> {
  const { stage, region } = stageOf(former);
  const regions = new Map(former.map(({ name, region: its }) => [name, its]));
  const known = (Object.keys(outputs) as StackName[]).map((name) => stackName(stage, name));
  const templates = await Promise.all(
    [...new Set([...regions.keys(), ...known])].map(async (name) => {
      const template = await deployedTemplate(name, cloudFormationIn(regions.get(name) ?? region));
      return template === undefined ? [] : [[name, parsed(template)] as const];
    }),
  );
  return Object.fromEntries(templates.flat());
}

/** Deploys one stack of an assembly, and shows what the CDK says. */
async function deploy(assembly: string, stack: SynthesisedStack, shift?: string): Promise<void> {
  const cdk = fileURLToPath(new URL('../node_modules/aws-cdk/bin/cdk', import.meta.url));
  const words = [cdk, ...deployArguments(assembly, stack, shift)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${stack.name} did not come up.`);
}

/** Takes the subscriptions out of a deployed stack. */
async function unsubscribe(stack: string, region: string): Promise<void> {
  const client = cloudFormationIn(region);
  const template = await deployedTemplate(stack, client);
  if (template === undefined) throw new Error(`There is no ${stack} any more.`);
  await updateStack(stack, withoutSubscriptions(parsed(template)), client);
}

/** Tells the topic of a stage again what happened from a moment until now. */
async function replay(stage: string, region: string, since: Instant): Promise<number> {
  const said = await deployedOutputs(stackName(stage, 'data'), cloudFormationIn(region));
  const { TicketsTable: tickets = '', TicketEventsTopicArn: topic = '' } = said;
  const until = instantOf(Date.now());
  const { told } = await republish(
    { from: since, until },
    {
      tickets: dynamoTicketStore({ client: documentClient({ ...unhurried, region }), tables: { tickets } }),
      publisher: snsEventPublisher(topic, eventsClient({ ...unhurried, region })),
      report: () => undefined,
    },
  );
  return told;
}

/** Goes back to a former release: `npm run release:back`. Exit code 1 where that would lose something. */
async function back(given: readonly string[]): Promise<void> {
  const { assembly, since, apply } = backRequest(given);
  const stacks = readAssembly(assembly);
  const { stage, region } = stageOf(stacks);
  const former = Object.fromEntries(stacks.map(({ name, template }) => [name, parsed(template)]));
  const { steps, stay, dangers } = planBack(await deployedOf(stacks), former);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  if (steps.length === 0) say('Everything is as in the former release.');
  for (const [place, step] of steps.entries()) say(`${place + 1}. ${stepInWords(step)}`);
  for (const stack of stay) say(`${stack} stays: the former release has none.`);
  if (dangers.length > 0) {
    process.stderr.write(
      `Nothing is done, for this would be lost:\n${dangers.map((line) => `  ${line}\n`).join('')}`,
    );
    process.exitCode = 1;
    return;
  }
  if (!apply || steps.length === 0) return;
  const queues = queuesIn(region);
  await goBack(steps, {
    deploy: async (stack, shift) => {
      const its = stacks.find(({ name }) => name === stack);
      if (its === undefined) throw new Error(`The former release has no ${stack}.`);
      await deploy(assembly, its, shift);
    },
    unsubscribe: (stack) => unsubscribe(stack, region),
    depth: (queue) => queueDepth(queues, queue),
    replay: () => replay(stage, region, since),
    pause: () => pause(10_000),
    say,
  });
}

await runCommand({
  usage: backUsage,
  afterFailure: 'What was done stays done: the same command goes on.',
  run: back,
});
