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
