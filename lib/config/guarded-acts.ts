import { functionNames, functions, type FunctionDescription } from './functions.ts';
import { nameOf, recordHealerOf } from './names.ts';
import type { Stage, StageRecovery } from './stage.ts';

/**
 * What nobody may in a stage's account, or in the backup account, but who breaks the glass: actions of IAM, by what they would end. A
 * deployment does some of them when it makes a table, a bucket, the plan or the trail, which takes the policy off for so long.
 */
export const guardedActs = {
  tables: ['dynamodb:DeleteBackup', 'dynamodb:DeleteTable', 'dynamodb:UpdateContinuousBackups'],
  copies: [
    'backup:DeleteBackupPlan',
    'backup:DeleteBackupSelection',
    'backup:DeleteBackupVault',
    'backup:DeleteBackupVaultAccessPolicy',
    'backup:DeleteBackupVaultLockConfiguration',
    'backup:DeleteRecoveryPoint',
    'backup:DisassociateRecoveryPoint',
    'backup:PutBackupVaultAccessPolicy',
    'backup:StopBackupJob',
    'backup:UpdateBackupPlan',
    'backup:UpdateGlobalSettings',
    'backup:UpdateRecoveryPointLifecycle',
    'backup:UpdateRegionSettings',
  ],
  keys: ['kms:DisableKey', 'kms:ScheduleKeyDeletion'],
  trail: [
    'cloudtrail:DeleteTrail',
    'cloudtrail:PutEventSelectors',
    'cloudtrail:StopLogging',
    'cloudtrail:UpdateTrail',
  ],
  secrets: [
    'secretsmanager:DeleteSecret',
    'secretsmanager:RemoveRegionsFromReplication',
    'secretsmanager:StopReplicationToReplica',
  ],
  buckets: [
    's3:BypassGovernanceRetention',
    's3:DeleteBucket',
    's3:DeleteBucketPolicy',
    's3:PutBucketObjectLockConfiguration',
    's3:PutBucketVersioning',
    's3:PutLifecycleConfiguration',
  ],
  accounts: ['account:CloseAccount', 'cognito-idp:DeleteUserPool', 'organizations:LeaveOrganization'],
} as const;

/** What deployments do as well: whoever did it by hand would run code of their own as a function, or take a lock off. */
const actsOfDeployments = [
  'kms:PutKeyPolicy',
  'lambda:UpdateFunctionCode',
  'lambda:UpdateFunctionConfiguration',
  's3:PutBucketPolicy',
] as const;

/** What gives a role to somebody else, or makes it another. */
const actsOnRoles = [
  'iam:AttachRolePolicy',
  'iam:DeleteRole',
  'iam:DeleteRolePermissionsBoundary',
  'iam:DeleteRolePolicy',
  'iam:DetachRolePolicy',
  'iam:PassRole',
  'iam:PutRolePolicy',
  'iam:UpdateAssumeRolePolicy',
] as const;

/** Names of events on the trail, where they are not those of the actions. */
const eventNames: Readonly<Record<string, string>> = {
  's3:PutBucketObjectLockConfiguration': 'PutObjectLockConfiguration',
  's3:PutLifecycleConfiguration': 'PutBucketLifecycle',
};

/** Events by which the trail tells of guarded acts, tried or done, and of another policy of a key. */
export const guardedEvents: readonly string[] = [
  ...Object.values(guardedActs).flat(),
  'kms:PutKeyPolicy',
].map((action) => eventNames[action] ?? action.replace(/^[\w-]+:/, ''));

/** Functions and roles that remove versions of objects, as their work is. */
const removers = (stage: Stage): readonly string[] => [
  recordHealerOf(stage),
  ...functionNames
    .filter((name) => {
      const { may }: FunctionDescription = functions[name];
      return Object.values(may).some((actions) => actions.includes('DeleteObjectVersion'));
    })
    .map((name) => nameOf(stage, name)),
];

interface ServiceControlPolicy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: 'Deny';
    readonly Action: readonly string[];
    readonly Resource: string | readonly string[];
    readonly Condition: { readonly ArnNotLike: { readonly 'aws:PrincipalArn': readonly string[] } };
  }[];
}

/** The service control policy of an organization, for the accounts of a stage: it denies guarded acts to all but named roles. */
export function serviceControlPolicy(stage: Stage, recovery: StageRecovery): ServiceControlPolicy {
  const { ownAccount, breakGlassRole } = recovery;
  const role = (name: string): string => `arn:aws:iam::${ownAccount}:role/${name}`;
  const breakGlass = `arn:aws:iam::*:role/${breakGlassRole}`;
  const deployers = [...new Set([stage.region, 'us-east-1'])].map((region) =>
    role(`cdk-hnb659fds-cfn-exec-role-${ownAccount}-${region}`),
  );
  const denied = (
    Sid: string,
    Action: readonly string[],
    exempt: readonly string[],
    Resource: string | readonly string[] = '*',
  ) => ({
    ...({ Sid, Effect: 'Deny', Action, Resource } as const),
    Condition: { ArnNotLike: { 'aws:PrincipalArn': [breakGlass, ...exempt] } },
  });
  return {
    Version: '2012-10-17',
    Statement: [
      denied('OnlyBreakGlass', Object.values(guardedActs).flat(), []),
      denied('RolesOfLastResort', actsOnRoles, [], [breakGlass, ...deployers]),
      denied('OnlyDeployments', actsOfDeployments, deployers),
      denied('RolesOfFunctions', actsOnRoles, deployers, role(`mrejesho-${stage.name}-*`)),
      denied('VersionsOfObjects', ['s3:DeleteObjectVersion'], removers(stage).map(role)),
    ],
  };
}
