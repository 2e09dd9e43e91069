import { DeleteObjectCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { Quarantine } from '../../domain/attachments/files.ts';
import { attachmentLimits } from '../../domain/attachments/limits.ts';
import { keyOfUpload } from './upload-keys.ts';

interface Settings {
  readonly client: S3Client;
  readonly bucket: string;
}

/** The bucket that anybody with a form puts a file into, and the cleaner alone reads. */
export function s3Quarantine({ client, bucket: Bucket }: Settings): Quarantine {
  return {
    form: (upload, mediaType) => {
      const Key = keyOfUpload(upload);
      return createPresignedPost(client, {
        Bucket,
        Key,
        Fields: { 'Content-Type': mediaType },
        Conditions: [
          ['eq', '$key', Key],
          ['eq', '$Content-Type', mediaType],
          ['content-length-range', 1, attachmentLimits.bytes],
        ],
        Expires: attachmentLimits.formSeconds,
      });
    },

    async fetch(upload) {
      try {
        const get = new GetObjectCommand({ Bucket, Key: keyOfUpload(upload) });
        const { Body, ContentLength = Infinity } = await client.send(get);
        if (Body === undefined) return undefined;
        if (ContentLength > attachmentLimits.bytes) return 'too-large';
        return await Body.transformToByteArray();
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return undefined;
        throw error;
      }
    },

    async discard(upload) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: keyOfUpload(upload) }));
    },
  };
}
