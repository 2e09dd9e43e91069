import { parseArgs } from 'node:util';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

export interface CompareRequest {
  /** The folder with the stacks that are to be deployed. */
  readonly assembly: string;
}

export const compareUsage = `npm run stage:compare -- --assembly .local/cdk.prod

Says what a deployment of these stacks would change of what is deployed: how much comes and goes, and each property that
becomes another, addresses and phones left out. Ends with exit code 1 where it would lose what holds data or is known by
name, let a table or pool be deleted that refuses it now, or be stopped by an export in use, or where Shift=at-once stayed. Changes nothing. The stacks are those of
  npx cdk synth --quiet -c stage=prod --output .local/cdk.prod
and what was compared is what  npx cdk deploy --all --app .local/cdk.prod  deploys.`;

/** What the operator asked for. Throws `UsageError`. */
export function compareRequest(given: readonly string[]): CompareRequest {
  const { assembly } = readArguments(
    () => parseArgs({ args: [...given], options: { assembly: { type: 'string' } }, strict: true }).values,
  );
  if (assembly === undefined) throw new UsageError('Say which stacks: --assembly');
  return { assembly };
}
