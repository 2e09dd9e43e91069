import { Duration } from 'aws-cdk-lib/core';
import { EventField, Match, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { keysOfFirstFiles } from '../config/cleaning.ts';
import type { FunctionName } from '../config/functions.ts';
import { nameOf, quarantineBucketOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { tellEventBridge } from './bucket-events.ts';
import { PrivateBucket } from './private-bucket.ts';
import { roleArn, sessionsArn } from './reach.ts';
import type { WorkQueue } from './work-queue.ts';

export interface QuarantineProps {
  readonly stage: Stage;
  /** Who alone may read what lies there. */
  readonly reader: FunctionName;
  /** Where it is told what came: the first file of a ticket, from a calm network and from a busy one, and those beside it. */
  readonly tells: Readonly<Record<keyof typeof rulesOfFiles, WorkQueue>>;
}

const anyWildcard = (keys: readonly string[]) => Match.anyOf(...keys.map((key) => Match.wildcard(key)));

/** Which file goes which way, by its key. Whatever is no first file is a further one. */
const rulesOfFiles = {
  firstFiles: {
    id: 'FileCame',
    name: 'file-came',
    which: 'first file',
    key: anyWildcard(keysOfFirstFiles.calm),
  },
  busyFiles: {
    id: 'BusyFileCame',
    name: 'busy-file-came',
    which: 'first file from a busy network',
    key: anyWildcard(keysOfFirstFiles.busy),
  },
  furtherFiles: {
    id: 'FurtherFileCame',
    name: 'further-file-came',
    which: 'further file',
    key: Match.anythingButWildcard(...Object.values(keysOfFirstFiles).flat()),
  },
} as const;

type RuleOfFiles = (typeof rulesOfFiles)[keyof typeof rulesOfFiles];

/** Where files lie as they came, for a day at most: anybody with a form writes, one function reads. */
export class QuarantineBucket extends Construct {
  readonly bucket: PrivateBucket;

  constructor(scope: Construct, { stage, reader, tells }: QuarantineProps) {
    super(scope, 'Quarantine');
    this.bucket = new PrivateBucket(this, 'Bucket', {
      stage,
      name: quarantineBucketOf,
      keeps: false,
      lifecycleRules: [
        { expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      cors: [
        {
          allowedOrigins: [...stage.webOrigins],
          allowedMethods: [HttpMethods.POST],
          allowedHeaders: ['content-type'],
          maxAge: Duration.hours(1).toSeconds(),
        },
      ],
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyTheCleanerReads',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:GetObject', 's3:GetObjectVersion'],
        resources: [this.bucket.arnForObjects('*')],
        // AWS names the role, the local cloud its session: the same function by either.
        conditions: {
          ArnNotEquals: { 'aws:PrincipalArn': [roleArn(stage, reader), sessionsArn(stage, reader)] },
        },
      }),
    );
    tellEventBridge(this.bucket);
    this.tell(stage, rulesOfFiles.firstFiles, tells.firstFiles);
    this.tell(stage, rulesOfFiles.busyFiles, tells.busyFiles);
    this.tell(stage, rulesOfFiles.furtherFiles, tells.furtherFiles);
  }

  private tell(stage: Stage, { id, name, which, key }: RuleOfFiles, work: WorkQueue): void {
    new Rule(this, id, {
      ruleName: nameOf(stage, name),
      description: `Tells the cleaner where the ${which} of a ticket lies that came. Who sent it from where is left out.`,
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [this.bucket.bucketName] }, object: { key } },
      },
      targets: [work.target(RuleTargetInput.fromObject({ key: EventField.fromPath('$.detail.object.key') }))],
    });
  }
}
