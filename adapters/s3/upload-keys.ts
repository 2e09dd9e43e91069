import type { Upload } from '../../domain/ticketing/attachments/attachment.ts';
import type { CleanFile, QuarantinedFile } from '../../domain/ticketing/attachments/files.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';

const keyAt = ({ number, upload }: Upload, place: string): string => `${number}/${place}/${upload}`;

/** What stands after the place in the key of a file from a busy network: `keysOfFirstFiles` does not match it. */
const busyMark = '-busy';

/** What stands after the place in the key of an office's file: `keysOfFirstFiles` lets it wait with the first ones. */
const officeMark = '-office';

const markOf = ({ place, isFromBusyNetwork = false }: QuarantinedFile): string => {
  if (place > attachmentLimits.places) return officeMark;
  return isFromBusyNetwork ? busyMark : '';
};

/** Key of a file in quarantine: no upload to a place meets another one to it. The rules of the quarantine choose a queue by it. */
export const keyInQuarantine = (file: QuarantinedFile): string => keyAt(file, `${file.place}${markOf(file)}`);

/** Key of a cleaned file. */
export const keyOfCleanFile = (file: Omit<CleanFile, 'format'>): string =>
  `${keyAt(file, String(file.place))}/${file.digest}`;

const pattern = new RegExp(
  `^([0-9]{12})/(?:([1-${attachmentLimits.places}])(${busyMark})?|([1-9][0-9]?)${officeMark})/([A-Za-z0-9_-]{1,64})$`,
);

/** Which file lies under a key of the quarantine; undefined for a key that was not made here. */
export function fileOfKey(key: string): QuarantinedFile | undefined {
  const [, number, place, mark, officePlace, upload] = pattern.exec(key) ?? [];
  if (number === undefined || upload === undefined) return undefined;
  return {
    number,
    place: Number(place ?? officePlace),
    upload,
    ...(mark !== undefined && { isFromBusyNetwork: true }),
  };
}
