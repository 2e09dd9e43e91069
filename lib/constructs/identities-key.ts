import { Aws, DefaultStackSynthesizer, Duration } from 'aws-cdk-lib/core';
import {
  AccountRootPrincipal,
  AnyPrincipal,
  ArnPrincipal,
  PolicyDocument,
  PolicyStatement,
  type PolicyStatementProps,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { functionsReaching } from '../config/functions.ts';
import { backupRoleOf, changeExporterOf, nameOf } from '../config/names.ts';
import type { Stage, StageRecovery } from '../config/stage.ts';
import { deniedToOthers } from './denied-to-others.ts';
import { roleArn } from './reach.ts';
import { removalPolicyOf } from './removal.ts';

/** What reading and writing a table under the key takes. */
const using = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'];

/** What ends the key, or takes from DynamoDB what it keeps the table by. */
const ending = ['kms:DisableKey', 'kms:DisableKeyRotation', 'kms:RevokeGrant', 'kms:ScheduleKeyDeletion'];

/** What a deployment does to the key itself. */
const deploying = [
  'kms:CreateAlias',
  'kms:EnableKeyRotation',
  'kms:PutKeyPolicy',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];

const named = (name: string): string => `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/${name}`;

/** The functions that handle contacts of citizens or officers. */
const readers = (stage: Stage): readonly string[] =>
  [...functionsReaching('identities'), ...functionsReaching('officer-contacts')].map((name) =>
    roleArn(stage, name),
  );

const statement = (sid: string, props: PolicyStatementProps): PolicyStatement =>
  new PolicyStatement({ sid, principals: [new AnyPrincipal()], resources: ['*'], ...props });

/** The roles, of this account, on whose behalf DynamoDB asks. */
const throughDynamoDb = (
  { region }: Stage,
  roles: readonly string[],
): Required<Pick<PolicyStatementProps, 'conditions'>> => ({
  conditions: {
    StringEquals: {
      'kms:CallerAccount': Aws.ACCOUNT_ID,
      'kms:ViaService': `dynamodb.${region}.amazonaws.com`,
    },
    ArnLike: { 'aws:PrincipalArn': roles },
  },
});

/**
 * The key of the identity vault. Its policy names the roles that it serves, and only through DynamoDB:
 * a function that was given the table by mistake still reads nothing. Where a stage has a role to break the glass, nobody else ends the key,
 * and no policy of IAM opens it.
 */
export class IdentitiesKey extends Key {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'IdentitiesKey', {
      alias: nameOf(stage, 'identities'),
      description: 'Contacts of citizens and officers',
      enableKeyRotation: true,
      removalPolicy: removalPolicyOf(stage),
      pendingWindow: Duration.days(stage.keepsData ? 30 : 7),
      ...(stage.recovery !== undefined && { policy: policyOfNamedRoles(stage, stage.recovery) }),
    });
    if (stage.recovery === undefined) this.addToResourcePolicy(forReaders(stage, readers(stage)));
  }
}

const forReaders = (stage: Stage, roles: readonly string[]): PolicyStatement =>
  statement('OnlyThoseWhoMayReadIdentities', {
    actions: [...using, 'kms:DescribeKey'],
    ...throughDynamoDb(stage, roles),
  });

/** The whole policy, which leaves nothing to IAM. The account's root user can write another: whoever locks everybody out has a way back. */
function policyOfNamedRoles(stage: Stage, recovery: StageRecovery): PolicyDocument {
  const breakGlass = named(recovery.breakGlassRole);
  const operators = named(recovery.operatorsRole);
  const backup = named(backupRoleOf(stage));
  const exporter = named(changeExporterOf(stage));
  const root = `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:root`;
  const deployer = named(
    `cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-cfn-exec-role-${Aws.ACCOUNT_ID}-${stage.region}`,
  );
  /** A first deployment that fails takes back what it made. */
  const takesBack = stage.refusesDeletion ? [] : [deployer];
  const users = [...readers(stage), operators, backup, exporter, deployer, breakGlass];
  return new PolicyDocument({
    statements: [
      forReaders(stage, [...readers(stage), operators]),
      statement('TablesAreMadeAndCopied', {
        actions: [...using, 'kms:CreateGrant', 'kms:DescribeKey'],
        ...throughDynamoDb(stage, [deployer, backup]),
      }),
      statement('ChangesAreExported', {
        actions: ['kms:Decrypt', 'kms:DescribeKey'],
        ...throughDynamoDb(stage, [exporter]),
      }),
      statement('CopiesAreMadeByGrants', {
        actions: ['kms:CreateGrant'],
        conditions: {
          ArnLike: { 'aws:PrincipalArn': [backup] },
          Bool: { 'kms:GrantIsForAWSResource': 'true' },
        },
      }),
      statement('BackupsLook', {
        actions: ['kms:DescribeKey'],
        conditions: { ArnLike: { 'aws:PrincipalArn': [backup] } },
      }),
      statement('DeploymentsManage', {
        principals: [new ArnPrincipal(deployer)],
        actions: [
          ...deploying,
          ...(stage.refusesDeletion ? [] : ['kms:DeleteAlias', 'kms:ScheduleKeyDeletion']),
        ],
      }),
      statement('TheAccountLooks', {
        principals: [new AccountRootPrincipal(), new ServicePrincipal('dynamodb.amazonaws.com')],
        actions: ['kms:DescribeKey', 'kms:GetKeyPolicy', 'kms:GetKeyRotationStatus', 'kms:List*'],
      }),
      statement('BreakGlass', {
        actions: ['kms:*'],
        conditions: { ArnLike: { 'aws:PrincipalArn': [breakGlass] } },
      }),
      statement('TheRootUserUnlocks', {
        principals: [new AccountRootPrincipal()],
        actions: ['kms:PutKeyPolicy'],
        conditions: { ArnEquals: { 'aws:PrincipalArn': root } },
      }),
      // DynamoDB keeps the table by grants, in its own name.
      deniedToOthers('NobodyElseReads', [...using, 'kms:CreateGrant'], users),
      deniedToOthers('NobodyElseRewrites', ['kms:PutKeyPolicy'], [deployer, breakGlass, root]),
      deniedToOthers('NobodyElseEnds', ending, [breakGlass, ...takesBack]),
    ],
  });
}
