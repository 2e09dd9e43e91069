import { parseArgs } from 'node:util';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

/** Where a stage is asked, and by what its operator proves to be one. */
export interface SmokeStage {
  /** Without a slash at its end. */
  readonly url: string;
  /** Name or ARN of the secret with the server keys. */
  readonly keys: string;
  /** The state machine of deadlines. */
  readonly machine: string;
}

export interface SmokeRequest {
  readonly institution: string;
  readonly category: string;
  /** A stage on AWS, or the file in which a local cloud is described. */
  readonly where: SmokeStage | { readonly cloud?: string };
}

export const smokeUsage = `npm run smoke -- --institution ID --category ID

Sends a complaint through the public API, follows it, sees that its clock runs, and withdraws it: the ticket is in no figure,
publication, queue, row of the lake or message, and stays in the audit log. Ends with exit code 1 at the first step that fails, and
names it. Institution and category are ids of the registry; of institutions choose one of your own. Without more it means the
running local cloud (--cloud FILE: one that is described elsewhere). For a stage on AWS, with the SDK's usual environment:
  --url https://PUBLIC-DOMAIN --keys mrejesho-prod-server-keys --machine ARN_OF_RESPONSE_DEADLINE`;

/** What the operator asked for. Throws \`UsageError`. */
export function smokeRequest(given: readonly string[]): SmokeRequest {
  const text = { type: 'string' } as const;
  const options = { institution: text, category: text, url: text, keys: text, machine: text, cloud: text };
  const { institution, category, url, keys, machine, cloud } = readArguments(
    () => parseArgs({ args: [...given], options, strict: true }).values,
  );
  if (institution === undefined || category === undefined)
    throw new UsageError('Say where it goes and what it is about: --institution and --category.');
  if (url === undefined && keys === undefined && machine === undefined)
    return { institution, category, where: cloud === undefined ? {} : { cloud } };
  if (url === undefined || keys === undefined || machine === undefined || cloud !== undefined)
    throw new UsageError('--url, --keys and --machine go together, and without --cloud.');
  return { institution, category, where: { url: url.replace(/\/$/, ''), keys, machine } };
}
