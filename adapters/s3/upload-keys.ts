import type { Upload } from '../../domain/ticketing/attachments/attachment.ts';
import type { CleanFile } from '../../domain/ticketing/attachments/files.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';

/** Where a file lies in quarantine: no upload to a place meets another one to it. */
export const keyOfUpload = ({ number, place, upload }: Upload): string => `${number}/${place}/${upload}`;

/** Where a cleaned file lies. */
export const keyOfCleanFile = (file: Omit<CleanFile, 'format'>): string =>
  `${keyOfUpload(file)}/${file.digest}`;

const pattern = new RegExp(`^([0-9]{12})/([1-${attachmentLimits.places}])/([A-Za-z0-9_-]{1,64})$`);

/** Which upload a file is; undefined for a key that was not made here. */
export function uploadOfKey(key: string): Upload | undefined {
  const [, number, place, upload] = pattern.exec(key) ?? [];
  if (number === undefined || upload === undefined) return undefined;
  return { number, place: Number(place), upload };
}
