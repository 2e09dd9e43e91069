import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withoutAws } from '../ministack/aws-environment.ts';
import { siteFolder } from '../../lib/bundling/build-site.ts';
import { readSite, type Site } from '../../lib/site/site.ts';
import { project, type CloudFolder } from '../system/folder.ts';
import { loginAddressAt, webAddressAt, type Ports } from '../system/ports.ts';
import { run } from '../system/run.ts';
import { OperatorError } from '../system/operator-error.ts';

/** Where the stacks will be: the region that the cloud plays, and the ports on which its AWS, its edge and its login page answer. */
export interface SynthesisTarget {
  readonly region: string;
  readonly ports: Ports;
}

/** What is to be deployed: the stacks of the local stage with the code of their functions, and the site. */
export interface Synthesised {
  /** The fingerprint of the stacks. */
  readonly assembly: string;
  readonly site: Site;
}

/** Bundles the functions, builds the site and synthesises the stacks of the local stage. */
export async function synthesise(
  folder: CloudFolder,
  { region, ports }: SynthesisTarget,
): Promise<Synthesised> {
  const { context } = JSON.parse(readFileSync(join(project, 'cdk.json'), 'utf8')) as { context: object };
  const { ok, text } = await run(process.execPath, ['bin/mrejesho.ts'], {
    cwd: project,
    env: {
      ...withoutAws(),
      CDK_OUTDIR: folder.assembly,
      CDK_VALIDATION: 'false', // three quarters of the time; tests and deployments to AWS validate
      CDK_CONTEXT_JSON: JSON.stringify({
        ...context,
        stage: 'local',
        region,
        cognitoAddress: `http://127.0.0.1:${ports.aws}`,
        loginAddress: loginAddressAt(ports),
        webAddress: webAddressAt(ports),
      }),
    },
  });
  appendFileSync(folder.logs.start, text);
  if (!ok) throw new OperatorError(sentenceFor(text, folder));
  return { assembly: fingerprint(folder.assembly), site: readSite(siteFolder) };
}

/** The lines of the error itself; where it came from is in the log. */
function sentenceFor(text: string, folder: CloudFolder): string {
  const lines = text.split('\n').filter((line) => /error/i.test(line) && !/^\s+at /.test(line));
  return `The stacks could not be synthesised:\n${lines.slice(0, 5).join('\n')}\nAll of it is in ${folder.logs.start}.`;
}

/** Fingerprint of all templates, which name their code by its hash. */
function fingerprint(assembly: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(assembly)
    .filter((file) => file.endsWith('.template.json'))
    .sort()) {
    hash.update(name).update(readFileSync(join(assembly, name)));
  }
  return hash.digest('hex');
}
