import { App, Stack } from 'aws-cdk-lib/core';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAsSolution } from '../../../lib/solutions-checks.ts';
import { backupAccount, checked, dev, prod } from './synthesised.ts';

describe('the checks of cdk-nag', () => {
  it('find nothing in prod that is not acknowledged with its reason', () => {
    expect(prod().stacks).toHaveLength(18); // a finding is thrown, with the report
  });

  it('find nothing in dev either', () => {
    expect(dev().stacks).not.toHaveLength(0);
  });

  it('find nothing in what the backup account deploys', () => {
    expect(Object.keys(backupAccount())).toEqual(['backup-vault', 'log-archive']);
  });

  it('would find something: a queue that takes messages in the clear is refused', () => {
    const app = new App({
      outdir: join(mkdtempSync(join(tmpdir(), 'mrejesho-bad-')), 'out'),
      builtinCloudFormationValidation: false,
    });
    new Queue(new Stack(app, 'bad'), 'InTheClear');
    checkAsSolution(app);
    expect(() => checked(app)).toThrow('AwsSolutions-SQS4');
  });
});
