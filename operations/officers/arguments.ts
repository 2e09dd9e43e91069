import { parseArgs } from 'node:util';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import { secondName } from '../command-line/second-name.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

/** A stage's table of the registry, and the issuer whose logins are linked. */
export interface LinkedStage {
  readonly table: string;
  /** The secret with its registry keys. */
  readonly registryKey: string;
  readonly issuer: string;
}

export interface LinkRequest {
  /** A table with the columns officer and sub. */
  readonly file: string;
  readonly by: string;
  /** The second administrator: demanded for logins of who has, or watches over, what is guarded. */
  readonly confirmedBy?: string;
  /** Absent: the local cloud's. */
  readonly stage?: LinkedStage;
}

export const linkUsage = `npm run officers:link -- --file LOGINS.csv --by 'Name of the administrator'
    [--confirmed-by 'Name of the second administrator']
    [--registry-table NAME --registry-key SECRET --issuer ADDRESS]

Links logins to officers. The file has the columns officer (an id of the registry) and sub (the subject that
the issuer gave the login, for Cognito the attribute sub). A login is one officer's for good: to end it, set
the officer's active to no. A login of an officer who receives corruption, heads what lies above, works in an
independent office or watches over others takes two administrators: name the second one with --confirmed-by. Without the names: the local cloud of npm start.`;

const text = { type: 'string' } as const;
const options = {
  file: text,
  by: text,
  'confirmed-by': text,
  'registry-table': text,
  'registry-key': text,
  issuer: text,
} as const;

const read = (given: readonly string[]) =>
  readArguments(() => parseArgs({ args: [...given], options, strict: true }).values);

/** What the operator asked for. Throws `UsageError`. */
export function linkRequest(given: readonly string[]): LinkRequest {
  const { file, by = '', issuer, ...names } = read(given);
  const [table, registryKey] = [names['registry-table'], names['registry-key']];
  if (file === undefined) throw new UsageError('Say which file: --file');
  if (!canBeSeen(by)) throw new UsageError('A link is an act of an administrator: say whose with --by.');
  const confirmedBy = secondName(names['confirmed-by'], by);
  const named = [table, registryKey, issuer].filter((name) => name !== undefined);
  if (named.length !== 0 && named.length !== 3) {
    throw new UsageError('Name all or none: --registry-table, --registry-key and --issuer.');
  }
  return {
    file,
    by: by.trim(),
    ...(confirmedBy !== undefined && { confirmedBy }),
    ...(table === undefined || registryKey === undefined || issuer === undefined
      ? {}
      : { stage: { table, registryKey, issuer } }),
  };
}
