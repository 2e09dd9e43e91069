import type { Quarantine } from '../../domain/ticketing/attachments/files.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import type { SignedBucket } from './bucket-address.ts';
import { askBucket } from './objects.ts';
import { keyInQuarantine } from './upload-keys.ts';

/** The bucket that the cleaner alone reads. */
export const s3Quarantine = (bucket: SignedBucket): Quarantine => ({
  async fetch(upload) {
    const reply = await askBucket(bucket, 'GET', { key: keyInQuarantine(upload) });
    if (reply.ok && Number(reply.headers.get('content-length')) <= attachmentLimits.bytes) {
      return new Uint8Array(await reply.arrayBuffer());
    }
    await reply.body?.cancel();
    return reply.ok ? 'too-large' : undefined;
  },

  async discard(upload) {
    const reply = await askBucket(bucket, 'DELETE', { key: keyInQuarantine(upload) });
    await reply.body?.cancel();
  },
});
