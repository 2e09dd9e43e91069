import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { fileNameOf, type CleanFiles } from '../../domain/attachments/files.ts';
import { formats } from '../../domain/attachments/formats.ts';
import { attachmentLimits } from '../../domain/attachments/limits.ts';
import { keyOfCleanFile } from './upload-keys.ts';

interface Settings {
  readonly client: S3Client;
  readonly bucket: string;
}

/** The bucket of cleaned files. A link says in its signature how the file is served: no caller can change it. */
export function s3CleanFiles({ client, bucket: Bucket }: Settings): CleanFiles {
  return {
    async keep(file, bytes) {
      const { mediaType } = formats[file.format];
      const put = { Bucket, Key: keyOfCleanFile(file), Body: bytes, ContentType: mediaType };
      await client.send(new PutObjectCommand(put));
    },

    link: (file) => {
      const get = new GetObjectCommand({
        Bucket,
        Key: keyOfCleanFile(file),
        ResponseContentDisposition: `attachment; filename="${fileNameOf(file, file.format)}"`,
        ResponseContentType: formats[file.format].mediaType,
        ResponseCacheControl: 'no-store',
      });
      return getSignedUrl(client, get, { expiresIn: attachmentLimits.linkSeconds });
    },
  };
}
