import { parseArgs } from 'node:util';
import { readMoment } from '../command-line/moment.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';

/** What to tell again: all that happened to one ticket, or to all tickets from a moment to before another. */
export type What =
  { readonly ticket: string } | { readonly from: Instant; readonly until: Instant; readonly ticket?: never };

/** The names of a deployed stage; without them the local cloud is meant. */
export interface ReplayNames {
  readonly table: string;
  readonly topic: string;
}

export interface Request {
  readonly what: What;
  readonly names?: ReplayNames;
}

export const replayUsage = `npm run replay -- --ticket NUMBER
npm run replay -- --from 2026-11-24T15:00:00Z --until 2026-11-24T16:00:00Z

Tells the topic again what happened; listeners bear it. Without more it means the running local cloud.
For a stage on AWS, with the SDK's usual environment: --table TABLE_OF_TICKETS --topic ARN_OF_TICKET_EVENTS`;

/** What the command line asks for. Throws `UsageError`. */
export function requestFrom(given: readonly string[]): Request {
  const { ticket, from, until, table, topic } = flagsOf(given);
  const names = namesOf(table, topic);
  return { what: whatOf(ticket, from, until), ...(names && { names }) };
}

function flagsOf(given: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { ticket: text, from: text, until: text, table: text, topic: text };
  return readArguments(() => parseArgs({ args: [...given], options, strict: true }).values);
}

function namesOf(table: string | undefined, topic: string | undefined): ReplayNames | undefined {
  if (table !== undefined && topic !== undefined) return { table, topic };
  if (table === undefined && topic === undefined) return undefined;
  throw new UsageError('--table and --topic go together.');
}

function whatOf(ticket?: string, from?: string, until?: string): What {
  if (ticket !== undefined) {
    if (from !== undefined || until !== undefined) throw new UsageError('Say a ticket or an interval.');
    if (!/^\d{12}$/.test(ticket)) throw new UsageError('The number of a ticket has 12 digits.');
    return { ticket };
  }
  if (from === undefined || until === undefined) throw new UsageError('Say --ticket, or --from and --until.');
  const interval = { from: readMoment('--from', from), until: readMoment('--until', until) };
  if (interval.from >= interval.until) throw new UsageError('--from is not before --until.');
  return interval;
}
