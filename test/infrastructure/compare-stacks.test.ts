import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StackTemplate } from '../../lib/upgrade/stateful-resources.ts';
import { compareStacks } from '../../operations/stages/compare-stacks.ts';
import { keptShift } from '../../operations/stages/kept-shift.ts';
import { readAssembly } from '../../operations/stages/read-assembly.ts';

const queue = (name: string) => ({ Type: 'AWS::SQS::Queue', Properties: { QueueName: name } });
const role = { Type: 'AWS::IAM::Role', Properties: { RoleName: 'reader' } };
const stack = (Resources: StackTemplate['Resources'] = {}): StackTemplate => ({ Resources });

describe('what an operator reads before a deployment', () => {
  const lambda = (code: string, variables: Record<string, string>) => ({
    Type: 'AWS::Lambda::Function',
    Properties: { Code: { S3Bucket: 'assets', S3Key: code }, Environment: { Variables: variables } },
    Metadata: { 'aws:asset:path': code },
  });
  const deployed = {
    data: stack({ Notices: queue('notices') }),
    api: stack({ Answer: lambda('one', { STAGE: 'prod' }), Show: lambda('one', {}), Reader: role }),
  };

  it('is nothing where nothing changes', () => {
    expect(compareStacks(deployed, deployed)).toEqual({
      lines: ['data: as it is', 'api: as it is'],
      dangers: [],
    });
  });

  it('is how much comes, goes and gets other code, each property that changes, and what is new', () => {
    const synthesised = {
      data: deployed.data,
      api: stack({
        Answer: lambda('two', { STAGE: 'prod', USSD_PREFIX: '9*3' }),
        Show: lambda('two', {}),
        Writer: role,
      }),
      edge: stack(),
    };
    expect(compareStacks(deployed, synthesised)).toEqual({
      lines: [
        'data: as it is',
        'api: 1 come, 1 go, 1 get other code, 1 properties change',
        '  - Reader AWS::IAM::Role',
        '  ~ Answer AWS::Lambda::Function Properties.Environment.Variables.USSD_PREFIX: (nothing) -> 9*3',
        'edge: new',
      ],
      dangers: [],
    });
  });

  it('shows the address and the phone of nobody', () => {
    const told = (alarms: string, phones: string) => ({
      api: stack({ Answer: lambda('one', { ALARMS: alarms, NOTICE_RECIPIENTS: phones }) }),
    });
    const { lines } = compareStacks(told('a@b.example', '+255712345678'), told('c@d.example', ''));
    expect(lines.slice(1)).toEqual([
      '  ~ Answer AWS::Lambda::Function Properties.Environment.Variables.ALARMS: (not shown) -> (not shown)',
      '  ~ Answer AWS::Lambda::Function Properties.Environment.Variables.NOTICE_RECIPIENTS: (not shown) -> ',
    ]);
  });

  it('is a danger where something that holds data would go', () => {
    expect(compareStacks(deployed, { ...deployed, data: stack() }).dangers).toEqual([
      'data Notices goes: AWS::SQS::Queue notices',
    ]);
  });
});

describe('a table that refuses deletion', () => {
  const protectedBy = (DeletionProtectionEnabled: boolean, pool: string) => ({
    data: stack({
      Tickets: {
        Type: 'AWS::DynamoDB::GlobalTable',
        Properties: { TableName: 'tickets', Replicas: [{ Region: 'af-south-1', DeletionProtectionEnabled }] },
      },
      Pool: {
        Type: 'AWS::Cognito::UserPool',
        Properties: { UserPoolName: 'officers', DeletionProtection: pool },
      },
    }),
  });
  const [off, on] = [protectedBy(false, 'INACTIVE'), protectedBy(true, 'ACTIVE')];

  it('is in danger where a deployment would let it be deleted, as firstDeployment does', () => {
    expect(compareStacks(on, off).dangers).toEqual([
      'data Tickets refuses deletion no more: AWS::DynamoDB::GlobalTable Replicas.0.DeletionProtectionEnabled',
      'data Pool refuses deletion no more: AWS::Cognito::UserPool DeletionProtection',
    ]);
  });

  it('is in none where it stays so, or begins to', () => {
    expect([compareStacks(on, on), compareStacks(off, on)].flatMap(({ dangers }) => dangers)).toEqual([]);
  });

  it('is said to go, and nothing else, where it goes', () => {
    expect(compareStacks(on, { data: stack() }).dangers).toEqual([
      'data Pool goes: AWS::Cognito::UserPool officers',
      'data Tickets goes: AWS::DynamoDB::GlobalTable tickets',
    ]);
  });
});

describe('a stage whose last release took over at once', () => {
  it('is in danger of having the next one do so too', () => {
    expect(keptShift('mrejesho-prod-release', { Shift: 'at-once' })).toEqual([
      'mrejesho-prod-release has Shift=at-once still, and keeps it: deploy it first with --parameters mrejesho-prod-release:Shift=gradually',
    ]);
  });

  it('is in none once it takes over gradually again, nor is a stack without that parameter', () => {
    expect([{ Shift: 'gradually' }, {}].flatMap((each) => keptShift('mrejesho-prod-api', each))).toEqual([]);
  });
});

describe('the stacks that are to be deployed', () => {
  it('are read from the folder of a synthesis, each with its region', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mrejesho-assembly-'));
    const artifacts = {
      'data.assets': { type: 'cdk:asset-manifest', properties: { file: 'data.assets.json' } },
      edge: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://unknown-account/us-east-1',
        properties: { templateFile: 'edge.template.json', stackName: 'mrejesho-prod-edge' },
      },
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ version: '1', artifacts }));
    writeFileSync(join(folder, 'edge.template.json'), '{"Resources":{}}');
    expect(readAssembly(folder)).toEqual([
      { id: 'edge', name: 'mrejesho-prod-edge', region: 'us-east-1', template: '{"Resources":{}}' },
    ]);
    expect(() => readAssembly(join(folder, 'none'))).toThrow('npx cdk synth');
  });
});
