import { describe, expect, it } from 'vitest';
import { tables } from '../../../lib/config/tables.ts';
import { resourcesOf, textOf } from './resources.ts';
import { local, prod } from './synthesised.ts';

const tablesOfProd = () => resourcesOf([prod().template('data')], 'AWS::DynamoDB::GlobalTable');

/** Those that can be brought back, or those that cannot. */
const tablesKept = (kept: boolean) =>
  tablesOfProd().filter((table) => (textOf(table, 'TableName') !== 'mrejesho-prod-sessions') === kept);

describe('a table in prod', () => {
  it('is there for each description, under its own name', () => {
    const names = tablesOfProd().map((table) => textOf(table, 'TableName'));
    expect(names.toSorted()).toEqual(
      Object.keys(tables)
        .map((name) => `mrejesho-prod-${name}`)
        .toSorted(),
    );
  });

  it('outlives its stack, refuses deletion, and comes back to any second of 35 days', () => {
    for (const table of tablesKept(true)) {
      expect(table.deletionPolicy).toBe('RetainExceptOnCreate');
      expect(table.properties).toMatchObject({
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          },
        ],
      });
    }
  });

  it('of what phones are in the midst of is in no backup, and goes with its stack', () => {
    const passing = tablesKept(false);
    expect(passing).toHaveLength(1);
    for (const { deletionPolicy, properties } of passing) {
      expect(deletionPolicy).toBe('Delete');
      const [replica] = properties['Replicas'] as readonly Record<string, unknown>[];
      expect(replica).not.toHaveProperty('PointInTimeRecoverySpecification');
      expect(replica).not.toMatchObject({ DeletionProtectionEnabled: true });
    }
  });

  it('is paid by the request and lets expired items go', () => {
    for (const { properties } of tablesOfProd()) {
      expect(properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      });
    }
  });

  it('has its generic indexes from the start, except where it is read by key alone', () => {
    const indexes = tablesOfProd().map(({ properties }) => {
      const written = (properties['GlobalSecondaryIndexes'] ?? []) as readonly { IndexName: string }[];
      return [properties['TableName'], written.map(({ IndexName }) => IndexName)];
    });
    expect(Object.fromEntries(indexes)).toEqual({
      'mrejesho-prod-tickets': ['GSI1', 'GSI2'],
      'mrejesho-prod-identities': [],
      'mrejesho-prod-registry': ['GSI1', 'GSI2'],
      'mrejesho-prod-outbox': ['GSI1', 'GSI2'],
      'mrejesho-prod-projections': ['GSI1', 'GSI2', 'GSI3', 'GSI4'],
      'mrejesho-prod-measures': [],
      'mrejesho-prod-sessions': [],
    });
  });

  it('streams the new image of tickets, and nothing of the others', () => {
    const streaming = tablesOfProd().filter(({ properties }) => 'StreamSpecification' in properties);
    expect(streaming.map((table) => textOf(table, 'TableName'))).toEqual(['mrejesho-prod-tickets']);
  });
});

describe('the local cloud', () => {
  it('keeps none of its tables when it is taken down', () => {
    const kept = resourcesOf(local().templates, 'AWS::DynamoDB::GlobalTable').filter(
      ({ deletionPolicy }) => deletionPolicy !== 'Delete',
    );
    expect(kept).toEqual([]);
  });
});

describe('the key of the identity vault', () => {
  it('serves only the functions that handle contacts or show a name, and only through DynamoDB', () => {
    const [key] = resourcesOf([prod().template('data')], 'AWS::KMS::Key');
    const { Statement: statements } = key?.properties['KeyPolicy'] as {
      Statement: readonly { Sid: string }[];
    };
    const policy = JSON.stringify(statements.find(({ Sid }) => Sid === 'OnlyThoseWhoMayReadIdentities'));
    const roles = [...policy.matchAll(/:role\/mrejesho-prod-([\w-]+)/g)].map(([, role]) => role);
    expect(roles.toSorted()).toEqual([
      'answer-ussd',
      'citizen-acts',
      'draw-consequences', // of officers alone
      'officer-measures',
      'open-ticket',
      'receive-sms',
      'registry-acts', // where officers lie
      'replace-secret',
      'reveal-identity',
      'send-due-notices',
      'send-notices',
      'submit-desk-ticket',
      'submit-ticket',
    ]);
    expect(policy).toContain('"kms:ViaService":"dynamodb.af-south-1.amazonaws.com"');
  });

  it('is renewed each year, and kept', () => {
    const [key] = resourcesOf([prod().template('data')], 'AWS::KMS::Key');
    expect(key).toMatchObject({
      deletionPolicy: 'RetainExceptOnCreate',
      properties: { EnableKeyRotation: true },
    });
  });
});

describe('a secret in prod', () => {
  it('outlives its stack', () => {
    const secrets = resourcesOf(prod().templates, 'AWS::SecretsManager::Secret');
    expect(secrets.map(({ deletionPolicy }) => deletionPolicy)).toEqual(
      Array.from({ length: 6 }, () => 'RetainExceptOnCreate'),
    );
  });

  it('of the server is made of 64 random characters, as version 1 and current', () => {
    prod()
      .template('data')
      .hasResourceProperties('AWS::SecretsManager::Secret', {
        Name: 'mrejesho-prod-server-keys',
        GenerateSecretString: {
          SecretStringTemplate: '{"current":"1"}',
          GenerateStringKey: '1',
          PasswordLength: 64,
        },
      });
  });

  it('of the registry is made alike, and apart', () => {
    prod()
      .template('data')
      .hasResourceProperties('AWS::SecretsManager::Secret', {
        Name: 'mrejesho-prod-registry-key',
        GenerateSecretString: {
          SecretStringTemplate: '{"current":"1"}',
          GenerateStringKey: '1',
          PasswordLength: 64,
        },
      });
  });
});

describe('a reader of the stream', () => {
  it.each([
    ['events', '{"eventName":["INSERT"],"dynamodb":{"NewImage":{"entity":{"S":["event"]}}}}'],
    [
      'ends of checks of files',
      '{"eventName":["MODIFY"],"dynamodb":{"NewImage":{"entity":{"S":["attachment","office-file"]},"state":{"S":["clean","refused","removed"]}}}}',
    ],
  ])(
    'hears %s alone, halves a batch that fails, tries five times and sets the record aside',
    (_what, pattern) => {
      prod()
        .template('data')
        .hasResourceProperties('AWS::Lambda::EventSourceMapping', {
          FilterCriteria: { Filters: [{ Pattern: pattern }] },
          BisectBatchOnFunctionError: true,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          MaximumRetryAttempts: 5,
          StartingPosition: 'TRIM_HORIZON',
        });
    },
  );

  it('has one other beside it at most, or they would hold each other up', () => {
    const mappings = resourcesOf([prod().template('data')], 'AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(2);
  });
});
