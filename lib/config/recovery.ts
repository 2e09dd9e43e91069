import { ConfigurationError, demand, type ReadSetting } from './settings.ts';
import type { StageName, StageRecovery } from './stage.ts';

/** Settings without which nothing of a stage is out of its reach. */
export const recoveryValues = ['backupAccount', 'backupRegion', 'breakGlassRole', 'operatorsRole'] as const;

/** What a rule copies. */
export type Copied = 'tables' | 'buckets';

/** How often what cannot be lost is copied to the backup account, and for how long a copy is there. */
export interface BackupRule {
  /** Fields of a cron expression, UTC. */
  readonly at: {
    readonly minute: string;
    readonly hour: string;
    readonly day?: string;
    readonly weekDay?: string;
  };
  readonly of: readonly Copied[];
  /** In the stage's own account, where a copy is made of it: point-in-time recovery goes further back. */
  readonly keptDays: number;
  readonly copyKeptDays: number;
  /** After so many days a copy lies where it is cheap and comes back more slowly; AWS Backup does that for tables alone. */
  readonly copyColdAfterDays?: number;
}

/**
 * Each copy of a table is a whole one, paid by its size; what changed since is exported every hour. Of a bucket what is new is copied. The price
 * of a rule is in docs/design/recovery.md.
 */
export const backupRules = {
  'six-hourly': { of: ['buckets'], at: { minute: '20', hour: '0/6' }, keptDays: 2, copyKeptDays: 14 },
  weekly: { of: ['tables'], at: { minute: '50', hour: '0', weekDay: 'SUN' }, keptDays: 2, copyKeptDays: 14 },
  monthly: {
    ...{ of: ['tables', 'buckets'], at: { minute: '50', hour: '1', day: '1' } },
    ...{ keptDays: 2, copyKeptDays: 400, copyColdAfterDays: 35 },
  },
} as const satisfies Record<string, BackupRule>;

/**
 * For so many days nobody can remove what changed in an hour: longer than the weekly copies that it follows, and as long as point-in-time
 * recovery goes back. It is exported at this minute of the next hour, once DynamoDB can restore to its end.
 */
export const changeExports = { lockDays: 35, minute: '10' } as const;

/**
 * What the vault of the backup account takes: a copy that is kept for less, or for more, is refused. Nobody can change it once the days of
 * grace are over, which AWS wants to be three at least.
 */
export const vaultLock = { minDays: 14, maxDays: 400, graceDays: 3 } as const;

/** For so many days nobody can remove what the trail wrote; then it goes. */
export const trailLockDays = 400;

/** For so many days nobody can remove a sealed key: as long as the record of checkpoints. */
export const sealedKeysLockDays = 10 * 365;

/** Reads where copies lie and who may what nobody else may. Throws `ConfigurationError` for what is missing or cannot be. */
export function stageRecovery(setting: ReadSetting, stage: StageName, region: string): StageRecovery {
  const value = demand(setting, stage, [...recoveryValues, 'originCertificate']);
  const ownAccount = accountIn(value('originCertificate'));
  const backupAccount = value('backupAccount');
  const backupRegion = value('backupRegion');
  if (!/^\d{12}$/.test(backupAccount) || backupAccount === ownAccount)
    throw new ConfigurationError(
      `"${backupAccount}" cannot hold backups: the twelve digits of another account than the stage's (${ownAccount}).`,
    );
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(backupRegion) || backupRegion === region)
    throw new ConfigurationError(
      `"${backupRegion}" cannot hold backups: an AWS region, and another than the stage's.`,
    );
  return {
    ownAccount,
    backupAccount,
    backupRegion,
    breakGlassRole: roleName(value('breakGlassRole')),
    operatorsRole: roleName(value('operatorsRole')),
  };
}

/** The account in which a certificate lies: that of the stage. */
function accountIn(certificate: string): string {
  const [, account] = /^arn:aws[\w-]*:acm:[\w-]+:(\d{12}):/.exec(certificate) ?? [];
  if (account === undefined)
    throw new ConfigurationError(`"${certificate}" is no ARN of a certificate: it says no account.`);
  return account;
}

/** Roles of Identity Center end in what it makes up, and say under which region they lie; of others a `*` would be anybody's. */
const roleOfIdentityCenter =
  /^aws-reserved\/sso\.amazonaws\.com\/(\*\/|[a-z0-9-]+\/)?AWSReservedSSO_[\w+=,.@-]+_(\*|[0-9a-f]{16})$/;
const roleOfItsOwn = /^([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;

function roleName(name: string): string {
  if (!roleOfIdentityCenter.test(name) && !roleOfItsOwn.test(name))
    throw new ConfigurationError(
      `"${name}" is no name of a role: break-glass, or aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_BreakGlass_*.`,
    );
  return name;
}
