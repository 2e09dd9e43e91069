import { parseArgs } from 'node:util';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import { secondName } from '../command-line/second-name.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

/** The names of the tables that an import writes. */
export interface Tables {
  readonly registry: string;
  readonly identities: string;
}

/** A deployed stage: its tables, and the secret with its registry keys. */
export interface ImportedStage {
  readonly tables: Tables;
  readonly registryKey: string;
}

export interface ImportRequest {
  readonly folder: string;
  /** A folder whose files are taken instead, where it has them. */
  readonly instead?: string;
  readonly apply: boolean;
  readonly by: string;
  /** The second administrator, another person. */
  readonly confirmedBy?: string;
  /** Absent: the local cloud's. */
  readonly stage?: ImportedStage;
  /** Waits for tables that are still being made. */
  readonly waitForTables: boolean;
}

export const importUsage = `npm run registry:import -- [--folder registry] [--instead registry/demonstration]
    [--registry-table NAME --identities-table NAME --registry-key SECRET [--wait-for-tables]] [--apply --by 'Name of the administrator']
    [--confirmed-by 'Name of the second administrator']

Shows how the files differ from the registry. With --apply the difference is put in place, and each item
that changes keeps who did it and when. What concerns the receiver of corruption, independent offices,
custodians, auditors, administrators and oversight takes a second one, the first import too. Without names: the local cloud of npm start.
With --wait-for-tables it may begin while the tables are being made, up to ten minutes before.`;

const options = {
  folder: { type: 'string', default: 'registry' },
  instead: { type: 'string' },
  'registry-table': { type: 'string' },
  'identities-table': { type: 'string' },
  'registry-key': { type: 'string' },
  'wait-for-tables': { type: 'boolean', default: false },
  apply: { type: 'boolean', default: false },
  by: { type: 'string' },
  'confirmed-by': { type: 'string' },
} as const;

const read = (given: readonly string[]) =>
  readArguments(() => parseArgs({ args: [...given], options, strict: true }).values);

/** What the operator asked for. Throws `UsageError`. */
export function importRequest(given: readonly string[]): ImportRequest {
  const { folder, instead, apply, by, ...names } = read(given);
  const confirmedBy = secondName(names['confirmed-by'], by ?? '');
  const [registry, identities] = [names['registry-table'], names['identities-table']];
  const registryKey = names['registry-key'];
  const named = [registry, identities, registryKey].filter((name) => name !== undefined);
  if (named.length !== 0 && named.length !== 3) {
    throw new UsageError('Name all or none: --registry-table, --identities-table and --registry-key.');
  }
  if (apply && !canBeSeen(by ?? '')) {
    throw new UsageError('An import is an act of an administrator: say whose with --by.');
  }
  return {
    folder,
    waitForTables: names['wait-for-tables'],
    apply,
    by: by?.trim() ?? 'nobody',
    ...(confirmedBy === undefined ? {} : { confirmedBy }),
    ...(instead === undefined ? {} : { instead }),
    ...(registry === undefined || identities === undefined || registryKey === undefined
      ? {}
      : { stage: { tables: { registry, identities }, registryKey } }),
  };
}
