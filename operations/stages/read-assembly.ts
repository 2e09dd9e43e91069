import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { UsageError } from '../command-line/usage-error.ts';

/** A stack as it was synthesised. */
export interface SynthesisedStack {
  /** By which the CDK selects it. */
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** The text of its template. */
  readonly template: string;
}

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.looseObject({
      type: z.string(),
      environment: z.string().optional(),
      properties: z
        .looseObject({ templateFile: z.string().optional(), stackName: z.string().optional() })
        .optional(),
    }),
  ),
});

/** Reads the stacks that `cdk synth --output` wrote into a folder. Throws `UsageError` where it holds none. */
export function readAssembly(folder: string): readonly SynthesisedStack[] {
  const { artifacts } = Manifest.parse(JSON.parse(manifestOf(folder)));
  return Object.entries(artifacts).flatMap(([id, { type, environment = '', properties }]) => {
    const { templateFile, stackName = id } = properties ?? {};
    if (type !== 'aws:cloudformation:stack' || templateFile === undefined) return [];
    const template = readFileSync(join(folder, templateFile), 'utf8');
    return [{ id, name: stackName, region: environment.replace(/^.*\//, ''), template }];
  });
}

function manifestOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'manifest.json'), 'utf8');
  } catch {
    throw new UsageError(`${folder} holds no stacks: npx cdk synth --output ${folder} writes them.`);
  }
}
