import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Aws, Duration, Stack } from 'aws-cdk-lib/core';
import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { answersBucketOf, lakeBucketOf, lakeDatabaseOf, lakeWorkgroupOf, nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { rowsFolder, type LakeTable } from './lake-table.ts';
import { PrivateBucket } from './private-bucket.ts';
import { bucketArn } from './reach.ts';
import { acknowledgeWildcard } from './wildcard.ts';

export interface LakeQuestionsProps {
  readonly stage: Stage;
  readonly table: LakeTable;
}

const withoutComments = (text: string): string => text.replaceAll(/^--.*\n/gm, '');

const questions = join(import.meta.dirname, '../../queries');

/** A question that would read more is broken off: all of a year is a hundredth of it. In bytes. */
const mostRead = 10 * 2 ** 30;

/**
 * Where questions are asked: one workgroup, which nobody can ask past, and a bucket of answers that forgets. Who asks is given the
 * policy of this name, and nothing else of the system.
 */
export class LakeQuestions extends Construct {
  readonly workgroup: string;
  private readonly database: string;
  private readonly mayAsk: ManagedPolicy;

  constructor(scope: Construct, { stage, table }: LakeQuestionsProps) {
    super(scope, 'Questions');
    this.workgroup = lakeWorkgroupOf(stage);
    this.database = lakeDatabaseOf(stage);
    const answers = new PrivateBucket(this, 'Answers', {
      stage,
      name: answersBucketOf,
      keeps: false,
      lifecycleRules: [
        { expiration: Duration.days(7), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    const workgroup = new CfnWorkGroup(this, 'Workgroup', {
      name: this.workgroup,
      description: 'Questions to the lake',
      recursiveDeleteOption: true,
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        publishCloudWatchMetricsEnabled: true,
        bytesScannedCutoffPerQuery: mostRead,
        engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
        resultConfiguration: {
          outputLocation: `s3://${answers.bucketName}/`,
          encryptionConfiguration: { encryptionOption: 'SSE_S3' },
        },
      },
    });
    if (stage.savesQuestions) this.save(stage, workgroup);
    this.mayAsk = this.policyToAsk(stage, table);
  }

  /** Each file of queries/ by its name, with its first line as what it answers. */
  private save(stage: Stage, workgroup: CfnWorkGroup): void {
    for (const file of globSync(join(questions, '*.sql')).toSorted()) {
      const text = readFileSync(file, 'utf8');
      const name = basename(file, '.sql');
      const saved = new CfnNamedQuery(this, name, {
        name,
        database: lakeDatabaseOf(stage),
        description: text.split('\n')[0]?.slice('-- '.length) ?? '',
        queryString: text,
        workGroup: this.workgroup,
      });
      saved.addResourceDependency(workgroup);
    }
  }

  /** Lets a function ask the question of this name, whose text it finds in the variable. */
  letsAsk(lambda: Function, variable: string, question: string): void {
    if (lambda.role !== undefined) this.mayAsk.attachToRole(lambda.role);
    const text = readFileSync(join(questions, `${question}.sql`), 'utf8');
    const variables = {
      LAKE_WORKGROUP: this.workgroup,
      LAKE_DATABASE: this.database,
      [variable]: withoutComments(text),
    };
    for (const [name, value] of Object.entries(variables)) lambda.addEnvironment(name, value);
  }

  private policyToAsk(stage: Stage, table: LakeTable): ManagedPolicy {
    const lake = bucketArn(lakeBucketOf(stage, Aws.ACCOUNT_ID));
    const answers = bucketArn(answersBucketOf(stage, Aws.ACCOUNT_ID));
    const [rows, answered] = [`${lake}/${rowsFolder}*`, `${answers}/*`];
    const policy = new ManagedPolicy(this, 'MayAsk', {
      managedPolicyName: nameOf(stage, 'asks-questions'),
      description: 'Asks the lake, and reads the answers. Everything is read through one workgroup.',
      statements: [
        new PolicyStatement({
          actions: [
            'athena:BatchGetNamedQuery',
            'athena:GetNamedQuery',
            'athena:GetQueryExecution',
            'athena:GetQueryResults',
            'athena:GetWorkGroup',
            'athena:ListNamedQueries',
            'athena:StartQueryExecution',
            'athena:StopQueryExecution',
          ],
          resources: [
            Stack.of(this).formatArn({
              service: 'athena',
              resource: 'workgroup',
              resourceName: this.workgroup,
            }),
          ],
        }),
        new PolicyStatement({
          actions: ['glue:GetDatabase', 'glue:GetPartitions', 'glue:GetTable'],
          resources: [...table.arns],
        }),
        new PolicyStatement({
          actions: ['s3:GetBucketLocation', 's3:ListBucket'],
          resources: [lake, answers],
        }),
        new PolicyStatement({ actions: ['s3:GetObject'], resources: [rows] }),
        new PolicyStatement({
          actions: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'],
          resources: [answered],
        }),
      ],
    });
    acknowledgeWildcard(policy, rows, 'A question reads the rows of its days.');
    acknowledgeWildcard(policy, answered, 'Each answer is an object of its own, for a week.');
    return policy;
  }
}
