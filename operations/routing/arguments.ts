import { parseArgs } from 'node:util';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';
import { intervalOf } from '../replay/what.ts';

export const routingUsage = `npm run routing:report -- --from 2026-11-01T00:00:00+03:00 --until 2026-12-01T00:00:00+03:00

Says how often what was suggested to those who sent a ticket was right: by category and council, what transfers and
reclassifying corrected, and which rules mislead. Complaints about a person and sensitive matters are left out. Without more
it means the running local cloud. For a stage on AWS, with the SDK's usual environment: --table TABLE_OF_TICKETS`;

/** Which tickets are reported on, and the table of tickets of a deployed stage; without it the local cloud is meant. */
interface RoutingRequest {
  readonly from: Instant;
  readonly until: Instant;
  readonly table?: string;
}

/** What the command line asks for. Throws `UsageError`. */
export function routingRequest(given: readonly string[]): RoutingRequest {
  const text = { type: 'string' } as const;
  const options = { from: text, until: text, table: text };
  const { from, until, table } = readArguments(() => parseArgs({ args: [...given], options }).values);
  if (from === undefined || until === undefined) throw new UsageError('Say --from and --until.');
  return { ...intervalOf(from, until), ...(table !== undefined && { table }) };
}
