import { parseArgs } from 'node:util';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

/** The tables of which tickets are recounted. */
export interface RecountTables {
  readonly tickets: string;
  readonly measures: string;
  readonly registry: string;
}

/** A deployed stage: its tables, and the secret with its registry keys. */
export interface RecountedStage {
  readonly tables: RecountTables;
  readonly registryKey: string;
}

export interface RecountRequest {
  readonly repairs: boolean;
  readonly stage?: RecountedStage;
}

export const recountUsage = `npm run measures:recount
npm run measures:recount -- --repair

Counts all tickets anew out of their histories, and names each figure that is read otherwise. With --repair it is
put right, and what measures have not heard is told them; while a batch of roll-ups is at work, or where one broke off,
nothing is. Exit code 1 while anything differs.
Without more it means the running local cloud. For a stage on AWS, with the SDK's usual environment:
--tickets TABLE --measures TABLE --registry TABLE --registry-key SECRET`;

/** What the command line asks for. Throws `UsageError`. */
export function recountRequest(given: readonly string[]): RecountRequest {
  const text = { type: 'string' } as const;
  const options = {
    repair: { type: 'boolean' },
    tickets: text,
    measures: text,
    registry: text,
    'registry-key': text,
  } as const;
  const {
    repair = false,
    tickets,
    measures,
    registry,
    'registry-key': registryKey,
  } = readArguments(() => parseArgs({ args: [...given], options, strict: true }).values);
  if (tickets !== undefined && measures !== undefined && registry !== undefined && registryKey !== undefined)
    return { repairs: repair, stage: { tables: { tickets, measures, registry }, registryKey } };
  if ([tickets, measures, registry, registryKey].some((name) => name !== undefined))
    throw new UsageError('--tickets, --measures, --registry and --registry-key go together.');
  return { repairs: repair };
}
