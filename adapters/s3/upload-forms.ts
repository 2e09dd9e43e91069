import type { UploadForms } from '../../domain/ticketing/attachments/files.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import { addressOf, askedFrom, signingOf, type SignedBucket } from './bucket-address.ts';
import { signedForm } from './signing.ts';
import { keyInQuarantine } from './upload-keys.ts';

/** Forms for the quarantine. Nothing of them is stored, and S3 is not asked. */
export const s3UploadForms = (quarantine: SignedBucket): UploadForms => ({
  form: (upload, mediaType) => ({
    url: askedFrom(quarantine, addressOf(quarantine).href),
    fields: signedForm(
      quarantine.bucket,
      { key: keyInQuarantine(upload), 'Content-Type': mediaType },
      { bytes: [1, attachmentLimits.bytes], seconds: attachmentLimits.formSeconds },
      signingOf(quarantine),
    ),
  }),
});
