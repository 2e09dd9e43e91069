import { parseArgs } from 'node:util';
import { readArguments, UsageError } from '../command-line/usage-error.ts';
import type { ImportedStage } from './arguments.ts';

export interface SealRequest {
  readonly apply: boolean;
  /** The table was restored from before it was sealed: what lacks a MAC is sealed once more. */
  readonly again: boolean;
  /** Items sealed in a second at most. */
  readonly perSecond: number;
  /** Absent: the local cloud's. */
  readonly stage?: ImportedStage;
}

export const sealUsage = `npm run registry:seal -- [--apply] [--again] [--per-second N]
    [--registry-table NAME --identities-table NAME --registry-key SECRET]

Gives each item of the registry that decides who may do what, and by when, its MAC under the current key. Without
--apply it only counts. What the registry's chain does not vouch for is named and stays as it is. Once all have one,
the secret says so, and an item without a MAC counts as forged. After that it seals what an older key sealed; with
--again also what lacks a MAC, because the table was restored from before. A run that broke off is gone on with; it
seals 50 a second, or as many as --per-second says. Without names: the local cloud of npm start.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  apply: flag,
  again: flag,
  'per-second': { type: 'string', default: '50' },
  'registry-table': text,
  'identities-table': text,
  'registry-key': text,
} as const;

/** What the operator asked for. Throws `UsageError`. */
export function sealRequest(given: readonly string[]): SealRequest {
  const {
    apply,
    again,
    'per-second': pace,
    ...names
  } = readArguments(() => parseArgs({ args: [...given], options, strict: true }).values);
  const perSecond = Number(pace);
  if (!Number.isInteger(perSecond) || perSecond < 1)
    throw new UsageError('--per-second: a whole number from 1 on.');
  const [registry, identities] = [names['registry-table'], names['identities-table']];
  const registryKey = names['registry-key'];
  if (registry !== undefined && identities !== undefined && registryKey !== undefined)
    return { apply, again, perSecond, stage: { tables: { registry, identities }, registryKey } };
  if ([registry, identities, registryKey].some((name) => name !== undefined))
    throw new UsageError('Name all or none: --registry-table, --identities-table and --registry-key.');
  return { apply, again, perSecond };
}
