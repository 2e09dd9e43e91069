import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { lakeBucketOf, lakeDatabaseOf, stageSecrets } from '../config/names.ts';
import { LakeQuestions } from '../constructs/lake-questions.ts';
import { LakeStream, refusedFolder } from '../constructs/lake-stream.ts';
import { LakeTable, rowsFolder } from '../constructs/lake-table.ts';
import { PrivateBucket } from '../constructs/private-bucket.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { SharedSecret } from '../constructs/shared-secret.ts';
import { Timetable } from '../constructs/timetable.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** Rows of events are kept for so many days: ten years. */
const rowsAreKept = 3_650;

/** What nobody counts beforehand: events without texts and names, and those who may ask anything of them. */
export class LakeStack extends StageStack<'lake'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'lake', props, 'Mrejesho: what happened, to be asked anything of');
    const { stage } = props;
    const bucket = new PrivateBucket(this, 'Lake', {
      stage,
      name: lakeBucketOf,
      keeps: true,
      lifecycleRules: [
        {
          prefix: rowsFolder,
          expiration: Duration.days(rowsAreKept),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { prefix: refusedFolder, expiration: Duration.days(14) },
      ],
    });
    new SharedSecret(this, 'Key', {
      stage,
      name: stageSecrets.lakeKey,
      description: 'The key under which numbers of tickets are hashed for the lake',
      renewal:
        'Under another key the rows of a ticket would not find each other. Removing it makes them all anonymous.',
    });
    const table = new LakeTable(this, { stage, bucket });
    new LakeStream(this, { stage, bucket, table });
    const questions = new LakeQuestions(this, { stage, table });
    // What project-events could not apply.
    const fills = new WorkQueue(this, {
      ...props,
      name: 'lake',
      consumer: 'fill-lake',
      batchSize: 10,
      maxConcurrency: 5,
    });
    const reports = new ServiceFunction(this, { ...props, name: 'report-suggestions' });
    questions.letsAsk(reports.lambda, 'SUGGESTIONS_QUESTION', 'what-became-of-suggestions');
    new Timetable(this, { stage, runs: reports, everyMinutes: 6 * 60 });
    this.tell({
      LakeBucket: bucket.bucketName,
      LakeDatabase: lakeDatabaseOf(stage),
      LakeWorkgroup: questions.workgroup,
      LakeQueueUrl: fills.queue.queueUrl,
      LakeDeadLettersUrl: fills.deadLetters.queueUrl,
    });
  }
}
