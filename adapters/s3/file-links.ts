import { fileNameOf, type FileLinks } from '../../domain/ticketing/attachments/files.ts';
import { formats } from '../../domain/ticketing/attachments/formats.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import { addressOf, askedFrom, signingOf, type SignedBucket } from './bucket-address.ts';
import { signedAddress } from './signing.ts';
import { keyOfCleanFile } from './upload-keys.ts';

/** Links to cleaned files. The signature covers how a file is served: nobody can change it. */
export const s3FileLinks = (files: SignedBucket): FileLinks => ({
  link: (file) =>
    askedFrom(
      files,
      signedAddress(
        {
          method: 'GET',
          address: new URL(keyOfCleanFile(file), addressOf(files)),
          seconds: attachmentLimits.linkSeconds,
          parameters: {
            'response-cache-control': 'no-store',
            'response-content-disposition': `attachment; filename="${fileNameOf(file, file.format)}"`,
            'response-content-type': formats[file.format].mediaType,
          },
        },
        signingOf(files),
      ),
    ),
});
