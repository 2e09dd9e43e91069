import { deployedParameters } from '../adapters/cloudformation/deployed-parameters.ts';
import { cloudFormationIn, deployedTemplate } from '../adapters/cloudformation/deployed-template.ts';
import type { StackTemplate } from '../lib/upgrade/stateful-resources.ts';
import { runCommand } from './command-line/run-command.ts';
import { compareRequest, compareUsage } from './stages/arguments.ts';
import { compareStacks } from './stages/compare-stacks.ts';
import { keptShift } from './stages/kept-shift.ts';
import { readAssembly } from './stages/read-assembly.ts';

const parsed = (template: string): StackTemplate => JSON.parse(template) as StackTemplate;

/** Compares what is to be deployed with what is: `npm run stage:compare`. Exit code 1 where something would be lost, or a release would take over at once unasked. */
async function compareStage(given: readonly string[]): Promise<void> {
  const stacks = readAssembly(compareRequest(given).assembly);
  const deployed = await Promise.all(
    stacks.map(async ({ name, region }) => {
      const client = cloudFormationIn(region);
      const template = await deployedTemplate(name, client);
      if (template === undefined) return [];
      const kept = keptShift(name, await deployedParameters(name, client));
      return [{ name, template: parsed(template), kept }];
    }),
  );
  const before = deployed.flat();
  const { lines, dangers: lost } = compareStacks(
    Object.fromEntries(before.map(({ name, template }) => [name, template])),
    Object.fromEntries(stacks.map(({ name, template }) => [name, parsed(template)])),
  );
  const dangers = [...lost, ...before.flatMap(({ kept }) => kept)];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (dangers.length === 0) return;
  process.stderr.write(`Do not deploy this:\n${dangers.map((line) => `  ${line}\n`).join('')}`);
  process.exitCode = 1;
}

await runCommand({ usage: compareUsage, failureCode: 2, run: compareStage });
