import type { CleanFiles } from '../../domain/ticketing/attachments/files.ts';
import { formats } from '../../domain/ticketing/attachments/formats.ts';
import type { SignedBucket } from './bucket-address.ts';
import { askBucket, BucketUnavailable } from './objects.ts';
import { keyOfCleanFile } from './upload-keys.ts';

/** The bucket of cleaned files. */
export const s3CleanFiles = (bucket: SignedBucket): CleanFiles => ({
  async keep(file, bytes) {
    const reply = await askBucket(bucket, 'PUT', {
      key: keyOfCleanFile(file),
      headers: { 'content-type': formats[file.format].mediaType },
      body: Uint8Array.from(bytes),
    });
    await reply.body?.cancel();
    if (!reply.ok) throw new BucketUnavailable('There is no bucket for cleaned files.');
  },

  async remove(file) {
    const key = keyOfCleanFile(file);
    const list = await askBucket(bucket, 'GET', { key: '', parameters: { versions: '', prefix: key } });
    if (!list.ok) throw new BucketUnavailable('There is no bucket for cleaned files.');
    for (const [, versionId = ''] of (await list.text()).matchAll(/<VersionId>([^<]+)<\/VersionId>/g)) {
      const reply = await askBucket(bucket, 'DELETE', { key, parameters: { versionId } });
      await reply.body?.cancel();
    }
  },
});
