import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withoutAws } from '../ministack/aws-environment.ts';
import { project, type CloudFolder } from '../system/folder.ts';
import { run } from '../system/run.ts';
import { Trouble } from '../system/trouble.ts';

/** Bundles the functions and synthesises the stacks of the local stage. Returns the fingerprint of both. */
export async function synthesise(folder: CloudFolder, region: string): Promise<string> {
  const { context } = JSON.parse(readFileSync(join(project, 'cdk.json'), 'utf8')) as { context: object };
  const { ok, text } = await run(process.execPath, ['bin/mrejesho.ts'], {
    cwd: project,
    env: {
      ...withoutAws(),
      CDK_OUTDIR: folder.assembly,
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, stage: 'local', region }),
    },
  });
  if (!ok) throw new Trouble(`The stacks could not be synthesised:\n${text.trim()}`);
  return fingerprint(folder.assembly);
}

/** Of all templates: the code that they deploy is in them by its hash. */
function fingerprint(assembly: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(assembly)
    .filter((file) => file.endsWith('.template.json'))
    .sort()) {
    hash.update(name).update(readFileSync(join(assembly, name)));
  }
  return hash.digest('hex');
}
