import { describe, expect, it } from 'vitest';
import { serviceControlPolicy } from '../../../lib/config/guarded-acts.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import { givenForProd } from '../../builders/given-values.ts';
import { isRefusedBy } from './policy-evaluation.ts';
import { resourcesOf } from './resources.ts';
import { prod } from './synthesised.ts';

/** What AWS Organizations takes, in characters. Source: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
const mostCharacters = 5120;

const policyOf = (given: Parameters<typeof givenForProd>[0] = {}) => {
  const stage = stageFrom(givenForProd(given));
  if (stage.recovery === undefined) throw new Error('The stage has no backup account.');
  return serviceControlPolicy(stage, stage.recovery);
};

const account = '111122223333';
const role = (name: string, of = account): string => `arn:aws:iam::${of}:role/${name}`;
const administrator = role('aws-reserved/sso.amazonaws.com/af-south-1/AWSReservedSSO_AdministratorAccess_1');
const deployer = role(`cdk-hnb659fds-cfn-exec-role-${account}-af-south-1`);
const breakGlass = role('example-break-glass');
const rootUser = `arn:aws:iam::${account}:root`;

const refused = (principal: string, action: string, resource = 'anything'): boolean =>
  isRefusedBy(policyOf(), { principal, action, resource });

/** What somebody with a stolen role would do to a stage and to what brings it back. */
const ends = [
  ['switch point-in-time recovery off', 'dynamodb:UpdateContinuousBackups'],
  ['delete a table', 'dynamodb:DeleteTable'],
  ['delete the vault of the stage', 'backup:DeleteBackupVault'],
  ['delete a copy', 'backup:DeleteRecoveryPoint'],
  ['shorten the time of a copy', 'backup:UpdateRecoveryPointLifecycle'],
  ['have nothing copied any more', 'backup:UpdateBackupPlan'],
  ['delete the plan', 'backup:DeleteBackupPlan'],
  ['take a table out of the plan', 'backup:DeleteBackupSelection'],
  ['take tables out of AWS Backup', 'backup:UpdateRegionSettings'],
  ['forbid copies between accounts', 'backup:UpdateGlobalSettings'],
  ['schedule the deletion of a key', 'kms:ScheduleKeyDeletion'],
  ['disable a key', 'kms:DisableKey'],
  ['stop the trail', 'cloudtrail:StopLogging'],
  ['have the trail leave out what is done', 'cloudtrail:PutEventSelectors'],
  ['delete the trail', 'cloudtrail:DeleteTrail'],
  ['delete server keys', 'secretsmanager:DeleteSecret'],
  ['delete their replica', 'secretsmanager:RemoveRegionsFromReplication'],
  ['get round a lock', 's3:BypassGovernanceRetention'],
  ['let attachments expire', 's3:PutLifecycleConfiguration'],
  ['let attachments be overwritten', 's3:PutBucketVersioning'],
  ['delete a bucket', 's3:DeleteBucket'],
  ['delete the accounts of officers', 'cognito-idp:DeleteUserPool'],
  ['leave the organization', 'organizations:LeaveOrganization'],
  ['close the account', 'account:CloseAccount'],
] as const;

describe('a stolen role', () => {
  it.each(ends)(
    'cannot %s (%s): neither an administrator, nor who deploys, nor the root user',
    (_, action) => {
      for (const principal of [administrator, deployer, rootUser, role('mrejesho-prod-officer-acts')])
        expect(refused(principal, action), principal).toBe(true);
      expect(refused(breakGlass, action)).toBe(false);
    },
  );

  it('cannot run its own code as a function, nor open a key or a lock by another policy; deployments can', () => {
    for (const action of [
      'lambda:UpdateFunctionCode',
      'lambda:UpdateFunctionConfiguration',
      'kms:PutKeyPolicy',
      's3:PutBucketPolicy',
    ]) {
      expect(refused(administrator, action), action).toBe(true);
      expect(refused(deployer, action), action).toBe(false);
    }
  });

  it('cannot make itself a function, nor hand the role of one to a function of its own', () => {
    for (const action of [
      'iam:UpdateAssumeRolePolicy',
      'iam:PutRolePolicy',
      'iam:AttachRolePolicy',
      'iam:PassRole',
    ]) {
      expect(refused(administrator, action, role('mrejesho-prod-reveal-identity')), action).toBe(true);
      expect(refused(deployer, action, role('mrejesho-prod-reveal-identity')), action).toBe(false);
    }
  });

  it('cannot take the break-glass role or that of deployments, even by a deployment', () => {
    for (const action of ['iam:UpdateAssumeRolePolicy', 'iam:DeleteRole', 'iam:AttachRolePolicy'])
      for (const resource of [breakGlass, deployer])
        for (const principal of [administrator, deployer])
          expect(refused(principal, action, resource)).toBe(true);
    expect(refused(breakGlass, 'iam:UpdateAssumeRolePolicy', deployer)).toBe(false);
  });

  it('cannot pass for who deploys by a name that is alike', () => {
    for (const alike of [
      role('cdk-hnb659fds-cfn-exec-role-of-mine'),
      role(`cdk-hnb659fds-cfn-exec-role-${account}-eu-west-1`),
      role(`cdk-hnb659fds-cfn-exec-role-${account}-af-south-1`, '999999999999'),
    ])
      expect(refused(alike, 'lambda:UpdateFunctionCode'), alike).toBe(true);
  });

  it('removes no version of an object but as the function and the role whose work that is', () => {
    expect(refused(administrator, 's3:DeleteObjectVersion')).toBe(true);
    expect(refused(role('mrejesho-prod-officer-acts'), 's3:DeleteObjectVersion')).toBe(true);
    for (const name of ['record-attachments', 'record-healer'])
      expect(refused(role(`mrejesho-prod-${name}`), 's3:DeleteObjectVersion'), name).toBe(false);
  });

  it('goes on with what is nobody else’s: reading, deploying stacks, restoring a table', () => {
    for (const action of [
      'dynamodb:RestoreTableToPointInTime',
      'cloudformation:UpdateStack',
      's3:GetObject',
      'backup:StartCopyJob',
    ])
      expect(refused(administrator, action), action).toBe(false);
  });
});

describe('the policy of the organization', () => {
  it('is one that AWS Organizations takes: short enough, each statement named, each action one of a service', () => {
    const long = 'aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_BreakGlassOfTheStage_*';
    for (const policy of [policyOf(), policyOf({ breakGlassRole: long })]) {
      expect(JSON.stringify(policy).length).toBeLessThanOrEqual(mostCharacters);
      const sids = policy.Statement.map(({ Sid }) => Sid);
      expect(new Set(sids).size).toBe(sids.length);
      for (const { Sid, Action } of policy.Statement) {
        expect(Sid).toMatch(/^[A-Za-z0-9]+$/);
        expect(new Set(Action).size).toBe(Action.length);
        for (const action of Action) expect(action).toMatch(/^[a-z][a-z0-9-]+:[A-Z][A-Za-z]+$/);
      }
    }
  });

  it('has the alarm of guarded acts ring for each of them that the trail tells of', () => {
    const [rule] = resourcesOf([prod().template('trail')], 'AWS::Events::Rule');
    const pattern = rule?.properties['EventPattern'] as {
      readonly detail: { readonly $or: readonly [{ readonly eventName: readonly string[] }, unknown] };
    };
    const [{ eventName: names }] = pattern.detail.$or;
    const silent = ends
      .map(([, action]) => action.replace(/^.+:/, ''))
      .filter((name) => !names.includes(name));
    expect(silent).toEqual(['PutLifecycleConfiguration']); // PutBucketLifecycle on the trail
    expect(names).toContain('PutBucketLifecycle');
    expect(names).toContain('PutKeyPolicy');
    expect(JSON.stringify(pattern.detail).length).toBeLessThan(2048); // what EventBridge takes
    expect(JSON.stringify(pattern.detail)).toContain('arn:aws:iam::*:role/example-break-glass');
  });
});
