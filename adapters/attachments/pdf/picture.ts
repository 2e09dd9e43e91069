import { budgets } from '../reading/budgets.ts';
import { inflated, inflatedSize } from '../reading/inflated.ts';
import { readJpegHeader } from '../reading/jpeg-header.ts';
import { damaged, FileRefused } from '../reading/refused.ts';
import { filtersOf, isPackedPicture } from './filters.ts';
import { PdfName, PdfStream } from './values.ts';

/**
 * A stream without what a camera wrote into it: of a JPEG, every segment that is no part of the picture.
 * Adobe's says how its colours are mixed, and stays. Other streams are left as they are. Throws `FileRefused`, also
 * where a JPEG that was packed once more has more bytes than there is room for.
 */
export function withoutCamera(stream: PdfStream, room: number): PdfStream {
  const { dictionary } = stream;
  const filters = filtersOf(dictionary) ?? [];
  if (!filters.includes('DCTDecode')) return stream;
  if (filters.length > 1 && !isPackedPicture(filters)) throw new FileRefused('not-plain');
  const bytes = filters.length === 1 ? stream.bytes : unpacked(stream.bytes, room);
  const entries = [...dictionary].filter(([key]) => key !== 'DecodeParms');
  return new PdfStream(new Map([...entries, ['Filter', new PdfName('DCTDecode')]]), withoutNotes(bytes));
}

function unpacked(bytes: Uint8Array, room: number): Uint8Array {
  const size = inflatedSize(bytes, room);
  if (size > room) throw new FileRefused('not-plain');
  return inflated(bytes, size);
}

/** The JPEG to the end of its picture, without notes. */
function withoutNotes(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw damaged();
  return Buffer.concat(readJpegHeader(bytes, budgets.pdf.pixels).picture);
}
