import { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import { readStream } from './stream-reader.ts';

export interface AttachmentRecordProps {
  readonly stage: Stage;
  readonly bundles: string;
  readonly streamArn: string;
}

/** How files come into the history of their ticket: the end of each check is heard on the stream. */
export class AttachmentRecord extends Construct {
  constructor(scope: Construct, props: AttachmentRecordProps) {
    super(scope, 'AttachmentRecord');
    readStream(this, {
      ...props,
      name: 'record-attachments',
      hears: {
        eventName: ['MODIFY'],
        dynamodb: {
          NewImage: {
            entity: { S: ['attachment', 'office-file'] },
            state: { S: ['clean', 'refused', 'removed'] },
          },
        },
      },
      deadLetters: 'attachment-record-dead-letters',
    });
  }
}
