import { parseArgs } from 'node:util';
import type { LakeAddress } from '../../adapters/athena/ask-lake.ts';
import { firstDateOf, lastDateOf, monthAfter } from '../../domain/foundation/time/months.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

export const routingUsage = `npm run routing:report -- --month 2026-11

Says how often what was suggested to those who sent a ticket in a month was right: by category, council and model, what
transfers and reclassifying corrected since, and which suggestions mislead. It asks the lake: complaints about a person and
sensitive matters are in no answer, nor tickets whose words were read as a sensitive matter or corruption among others. A
ticket that was corrected to a sensitive matter counts as it was before. What happened in the last 15 minutes is not in it
yet. Without more it means the running local cloud. For a stage on AWS, with the SDK's usual environment: --workgroup NAME --database NAME`;

/** Which month is reported on, with its dates, and where the lake is asked; without it the local cloud is meant. */
interface RoutingRequest {
  readonly month: string;
  readonly from: string;
  /** What corrected a ticket up to the end of the next month counts. */
  readonly to: string;
  readonly lake?: LakeAddress;
}

/** What the command line asks for. Throws `UsageError`. */
export function routingRequest(given: readonly string[]): RoutingRequest {
  const text = { type: 'string' } as const;
  const options = { month: text, workgroup: text, database: text };
  const { month, workgroup, database } = readArguments(
    () => parseArgs({ args: [...given], options, strict: true }).values,
  );
  if (month === undefined || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw new UsageError('Say --month, like 2026-11.');
  if ((workgroup === undefined) !== (database === undefined))
    throw new UsageError('--workgroup and --database go together.');
  return {
    month,
    from: firstDateOf(month),
    to: lastDateOf(monthAfter(month, 1)),
    ...(workgroup !== undefined && database !== undefined && { lake: { workgroup, database } }),
  };
}
