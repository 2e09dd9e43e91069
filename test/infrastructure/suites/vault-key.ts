import { describe, expect, it } from 'vitest';
import { functionNames, functionsReaching } from '../../../lib/config/functions.ts';
import { decidedBy, type PolicyRequest, type WrittenPolicy } from './policy-evaluation.ts';
import { resourcesOf } from './resources.ts';
import { dev, prod, prodAtFirst, type Synthesised } from './synthesised.ts';

const account = '111122223333';
const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`;
const administrator = role('aws-reserved/sso.amazonaws.com/af-south-1/AWSReservedSSO_AdministratorAccess_1');
const deployer = role(`cdk-hnb659fds-cfn-exec-role-${account}-af-south-1`);
const breakGlass = role('example-break-glass');
const operators = role('example-operators');
const backup = role('mrejesho-prod-backup');
const rootUser = `arn:aws:iam::${account}:root`;
const dynamoDb = 'dynamodb.amazonaws.com';
const ofTheFunction = (name: string): string => role(`mrejesho-prod-${name}`);

const keyPolicyOf = ({ template }: Synthesised): WrittenPolicy => {
  const [key] = resourcesOf([template('data')], 'AWS::KMS::Key');
  return key?.properties['KeyPolicy'] as WrittenPolicy;
};

const verdict = (principal: string, action: string, context: PolicyRequest['context'] = {}, stage = prod()) =>
  decidedBy(keyPolicyOf(stage), { principal, action: `kms:${action}`, resource: 'the key', context });

const throughDynamoDb = { 'kms:ViaService': 'dynamodb.af-south-1.amazonaws.com' };
const byGrant = { 'kms:GrantIsForAWSResource': 'true' };

const readers = new Set([...functionsReaching('identities'), ...functionsReaching('officer-contacts')]);
const ending = ['ScheduleKeyDeletion', 'DisableKey', 'DisableKeyRotation', 'RevokeGrant'];

describe('the key of the vault', () => {
  it('opens through DynamoDB for the functions of its table of grants and for operators, and for no other function', () => {
    const opening = functionNames.filter(
      (name) => verdict(ofTheFunction(name), 'Decrypt', throughDynamoDb) === 'allowed',
    );
    expect(opening.toSorted()).toEqual([...readers].toSorted());
    expect(opening.length).toBeLessThan(functionNames.length / 2);
    expect(verdict(operators, 'Decrypt', throughDynamoDb)).toBe('allowed');
  });

  it.each([
    ['an administrator', administrator],
    ['the root user', rootUser],
    ['a role of another account', 'arn:aws:iam::777788889999:role/example-break-glass'],
  ])('opens for %s neither directly nor through DynamoDB, whatever IAM allows', (_, principal) => {
    for (const action of ['Decrypt', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'CreateGrant']) {
      expect(verdict(principal, action)).toBe('denied');
      expect(verdict(principal, action, { ...throughDynamoDb, ...byGrant })).toBe('denied');
    }
  });

  it('opens for nobody who stole the role of a function and asks KMS itself', () => {
    for (const name of readers) expect(verdict(ofTheFunction(name), 'Decrypt')).toBe('not allowed');
  });

  it.each(ending)('is ended by the break-glass role alone: %s', (action) => {
    expect(verdict(breakGlass, action)).toBe('allowed');
    for (const principal of [
      administrator,
      deployer,
      rootUser,
      operators,
      backup,
      ofTheFunction('send-notices'),
    ])
      expect(verdict(principal, action), principal).toBe('denied');
  });

  it('gets another policy from deployments, the break-glass role and the root user, so that nobody is locked out for good', () => {
    for (const principal of [deployer, breakGlass, rootUser])
      expect(verdict(principal, 'PutKeyPolicy'), principal).toBe('allowed');
    for (const principal of [administrator, operators, backup, ofTheFunction('submit-ticket')])
      expect(verdict(principal, 'PutKeyPolicy'), principal).toBe('denied');
  });

  it('goes on serving DynamoDB, which keeps the table by grants in its own name: no statement denies it', () => {
    for (const action of ['Decrypt', 'GenerateDataKey', 'RetireGrant', 'CreateGrant'])
      expect(verdict(dynamoDb, action)).toBe('not allowed'); // by the policy alone; grants add to it what no statement denies
    expect(verdict(dynamoDb, 'DescribeKey')).toBe('allowed');
  });

  it('lets a deployment make the table under it, and the backup role copy it', () => {
    for (const principal of [deployer, backup]) {
      for (const action of ['Decrypt', 'GenerateDataKey', 'CreateGrant', 'DescribeKey'])
        expect(verdict(principal, action, throughDynamoDb), `${principal} ${action}`).toBe('allowed');
    }
    expect(verdict(backup, 'CreateGrant', byGrant)).toBe('allowed');
    expect(verdict(backup, 'Decrypt')).toBe('not allowed');
    expect(verdict(deployer, 'Decrypt')).toBe('not allowed');
  });

  it('can be looked at by whom IAM lets', () => {
    for (const action of ['DescribeKey', 'GetKeyPolicy', 'ListGrants'])
      expect(verdict(administrator, action)).toBe('allowed');
  });
});

describe('the key of the vault in a first deployment', () => {
  it('can be taken back by the deployment that made it, and by no administrator', () => {
    expect(verdict(deployer, 'ScheduleKeyDeletion', {}, prodAtFirst())).toBe('allowed');
    expect(verdict(administrator, 'ScheduleKeyDeletion', {}, prodAtFirst())).toBe('denied');
  });
});

describe('the key of a stage that has no backup account', () => {
  it('is guarded by IAM alone: who may everything may open it', () => {
    expect(verdict(administrator, 'Decrypt', {}, dev())).toBe('allowed');
  });
});
