import { parseArgs } from 'node:util';
import type { RestorePoint } from '../../adapters/dynamodb/table-restores.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import { copiedTables } from '../../lib/config/tables.ts';
import { usualDescription } from '../command-line/local-cloud.ts';
import { readMoment } from '../command-line/moment.ts';
import type { StagePlace } from '../command-line/named-stage.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';
import { isRestored, rebuildings, type RestoredName } from './rebuilding.ts';

/** A copy of AWS Backup, and where what changed since lies. */
export interface CopyBroughtForward {
  /** The bucket of the backup account with incremental exports. */
  readonly bucket: string;
  /** When the copy was made, as its recovery point says. */
  readonly copied: Instant;
}

export interface RestoreRequest {
  readonly table: RestoredName;
  /** What is restored: a second of the last 35 days, or a backup of this one table. */
  readonly point: RestorePoint;
  /** What changed since a copy of another account was made, by which it is brought forward to `point`. */
  readonly changes?: CopyBroughtForward;
  /** Whether tables that belong to it go back with it. */
  readonly alone: boolean;
  /** It is only looked into: the stage does not take it, and nothing is switched off for it. */
  readonly beside: boolean;
  readonly apply: boolean;
  /** The operator, where anything is done. */
  readonly by: string;
  /** Until when people are asked to wait, where intake is closed for it. */
  readonly until?: Instant;
  readonly where: StagePlace;
}

export const restoreUsage = `npm run restore -- --table tickets --at 2026-12-01T14:00:00Z [--alone | --beside] [--stage prod]
    [--apply --by 'Name of the operator' [--until 2026-12-01T18:00:00Z]]
npm run restore -- --table tickets --backup ARN …
npm run restore -- --table tickets --at 2026-12-01T14:00:00Z --changes BUCKET --copied 2026-11-29T01:50:00Z …

Restores a table (${Object.keys(rebuildings).join(', ')}) as it was at a second of the last 35 days, or from a backup
of DynamoDB, into another one beside it; overwrites nothing. Gives back what a restore leaves out (tags, stream, expiry, point-in-time
recovery, deletion protection, contributor insights, resource policy), checks it, says how the stage takes it, and makes again what follows
from it. Tables that must go back to the same second go with it; with --alone they stay as they are. With --changes
a copy of AWS Backup, restored by its own command, is brought forward to --at, a full hour, by what was exported since --copied, when it was made; alone. A restore of tickets,
identities or registry closes intake, until the moment of --until as people are told, and holds the notices. With --beside the table is
restored and checked alone, to look into and to copy items from: the stage does not take it.
Without --apply it only prints the plan. It can be run again at any time, with the same words: what is done is left alone, and
what broke off goes on. Without --stage: the running local cloud, or the one that --cloud FILE describes.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  table: text,
  at: text,
  backup: text,
  alone: flag,
  beside: flag,
  apply: flag,
  by: text,
  until: text,
  changes: text,
  copied: text,
  stage: text,
  cloud: { type: 'string', default: usualDescription },
} as const;

const read = (given: readonly string[]) =>
  readArguments(() => parseArgs({ args: [...given], options, strict: true }).values);

/** What the operator asked for. Throws `UsageError`. */
export function restoreRequest(given: readonly string[], now: Instant): RestoreRequest {
  const {
    table,
    at,
    backup,
    alone,
    beside,
    apply,
    by = '',
    until,
    changes,
    copied,
    stage,
    cloud,
  } = read(given);
  if (table === undefined || !isRestored(table))
    throw new UsageError(`Say which table: --table, one of ${Object.keys(rebuildings).join(', ')}`);
  if (apply && !canBeSeen(by))
    throw new UsageError('A restore is an act of an operator: say whose with --by.');
  const point = pointOf(at, backup, now);
  const forward = broughtForward(table, point, changes, copied);
  return {
    ...{ table, beside, apply, by: by.trim(), point },
    alone: alone || forward !== undefined,
    ...(forward !== undefined && { changes: forward }),
    ...(until !== undefined && { until: readMoment('--until', until) }),
    where: stage === undefined ? { cloud } : { stage },
  };
}

function broughtForward(
  table: RestoredName,
  point: RestorePoint,
  bucket: string | undefined,
  copied: string | undefined,
): CopyBroughtForward | undefined {
  if (bucket === undefined && copied === undefined) return undefined;
  if (bucket === undefined || copied === undefined)
    throw new UsageError('--changes and --copied go together: where changes lie, and since when.');
  if (!copiedTables.some((name) => name === table))
    throw new UsageError(`No copy of ${table} is made: make it again, docs/design/restoring.md.`);
  const moment = readMoment('--copied', copied);
  if (!('at' in point) || moment >= point.at)
    throw new UsageError('A copy is brought forward to --at, which lies after --copied.');
  return { bucket, copied: moment };
}

function pointOf(at: string | undefined, backup: string | undefined, now: Instant): RestorePoint {
  if ((at === undefined) === (backup === undefined)) throw new UsageError('Say either --at or --backup.');
  if (at !== undefined) {
    const moment = readMoment('--at', at);
    if (moment >= now) throw new UsageError('--at lies ahead.');
    return { at: moment };
  }
  if (backup === undefined || !/^arn:[\w-]+:dynamodb:.+:table\/.+\/backup\/[\w-]+$/.test(backup))
    throw new UsageError(
      '--backup wants the ARN of a backup of DynamoDB; of others see docs/design/restoring.md.',
    );
  return { backup };
}
