import { describe, expect, it } from 'vitest';
import { resourcesOf } from './resources.ts';
import { local, prod } from './synthesised.ts';

const [bucketType, policyType, keyType] = ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::KMS::Key'];

describe('the bucket of the record in prod', () => {
  it('locks every object for ten years, also against the owner of the account', () => {
    const [bucket] = resourcesOf([prod().template('audit')], bucketType);
    expect(bucket).toMatchObject({
      deletionPolicy: 'RetainExceptOnCreate',
      properties: {
        ObjectLockEnabled: true,
        ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3650 } } },
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      },
    });
  });

  it('takes each object once, and speaks TLS alone', () => {
    const [policy] = resourcesOf([prod().template('audit')], policyType);
    const statements = JSON.stringify(policy?.properties);
    expect(statements).toContain('{"Null":{"s3:if-none-match":"true"}}');
    expect(statements).toContain('{"Bool":{"aws:SecureTransport":"false"}}');
  });
});

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string;
  readonly Principal: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

describe('objects of the record in prod', () => {
  const statementsOf = (): readonly Statement[] => {
    const [policy] = resourcesOf([prod().template('audit')], policyType);
    return (policy?.properties['PolicyDocument'] as { readonly Statement: readonly Statement[] }).Statement;
  };
  const denied = (action: string) =>
    statementsOf().filter(({ Action, Effect }) => Action === action && Effect === 'Deny');

  it('can be hidden by no expiry', () => {
    const [statement] = denied('s3:PutLifecycleConfiguration');
    expect(statement?.Principal).toEqual({ AWS: '*' });
    expect(statement).not.toHaveProperty('Condition');
  });

  it('can be marked as deleted by nobody, and uncovered by one role, which is assumed with a second factor and may mark none', () => {
    const [healer] = resourcesOf([prod().template('audit')], 'AWS::IAM::Role').filter(({ properties }) =>
      JSON.stringify(properties['RoleName']).includes('record-healer'),
    );
    for (const action of ['s3:DeleteObject', 's3:DeleteObjectVersion']) {
      const [statement] = denied(action);
      expect(statement?.Principal).toEqual({ AWS: '*' });
      expect(statement?.Condition).toEqual({
        ArnNotEquals: { 'aws:PrincipalArn': { 'Fn::GetAtt': [healer?.id, 'Arn'] } },
      });
    }
    expect(JSON.stringify(healer?.properties['AssumeRolePolicyDocument'])).toContain(
      'aws:MultiFactorAuthPresent',
    );
    const allowed = JSON.stringify(healer?.properties['Policies']).match(/s3:\w+/g);
    expect(allowed).toEqual(['s3:ListBucketVersions', 's3:DeleteObjectVersion']);
    expect(healer?.properties).not.toHaveProperty('ManagedPolicyArns');
  });
});

describe('the key of the record', () => {
  it('signs, with a private half that is kept', () => {
    const [key] = resourcesOf([prod().template('audit')], keyType);
    expect(key).toMatchObject({
      deletionPolicy: 'RetainExceptOnCreate',
      properties: { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' },
    });
  });
});

describe('the record of the local cloud', () => {
  it('has no lock, which its CloudFormation does not know', () => {
    const [bucket] = resourcesOf([local().template('audit')], bucketType);
    expect(bucket?.properties).not.toHaveProperty('ObjectLockEnabled');
  });
});
