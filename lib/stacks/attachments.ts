import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { filesCleanedAtOnce } from '../config/cleaning.ts';
import { attachmentsBucketOf } from '../config/names.ts';
import { tellEventBridge } from '../constructs/bucket-events.ts';
import { PrivateBucket } from '../constructs/private-bucket.ts';
import { QuarantineBucket } from '../constructs/quarantine.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** Files that citizens attach: where they wait, what cleans them, and where they lie afterwards. */
export class AttachmentsStack extends StageStack<'attachments'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'attachments', props, 'Mrejesho: attachments, in quarantine and cleaned');
    const { stage } = props;
    const firstFiles = new WorkQueue(this, {
      ...props,
      name: 'attachments',
      consumer: 'clean-attachments',
      batchSize: 1, // a file that ends the function takes no other with it
      maxConcurrency: filesCleanedAtOnce.attachments,
    });
    const busyFiles = new WorkQueue(this, {
      ...props,
      name: 'busy-attachments',
      consumer: firstFiles.consumer,
      batchSize: 1,
      maxConcurrency: filesCleanedAtOnce['busy-attachments'],
    });
    const furtherFiles = new WorkQueue(this, {
      ...props,
      name: 'further-attachments',
      consumer: firstFiles.consumer,
      batchSize: 1,
      maxConcurrency: filesCleanedAtOnce['further-attachments'],
    });
    const quarantine = new QuarantineBucket(this, {
      stage,
      reader: 'clean-attachments',
      tells: { firstFiles, busyFiles, furtherFiles },
    });
    const clean = new PrivateBucket(this, 'Attachments', {
      stage,
      name: attachmentsBucketOf,
      keeps: true,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    });
    if (stage.recovery !== undefined) tellEventBridge(clean);
    this.tell({
      QuarantineBucket: quarantine.bucket.bucketName,
      AttachmentsBucket: clean.bucketName,
      AttachmentsQueueUrl: firstFiles.queue.queueUrl,
      AttachmentsDeadLettersUrl: firstFiles.deadLetters.queueUrl,
      BusyAttachmentsQueueUrl: busyFiles.queue.queueUrl,
      BusyAttachmentsDeadLettersUrl: busyFiles.deadLetters.queueUrl,
      FurtherAttachmentsQueueUrl: furtherFiles.queue.queueUrl,
      FurtherAttachmentsDeadLettersUrl: furtherFiles.deadLetters.queueUrl,
    });
  }
}
