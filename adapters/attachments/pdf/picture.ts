import { inflateSync } from 'node:zlib';
import { damaged, FileRefused } from '../refused.ts';
import { isArray, pdfNameOf, PdfName, PdfStream } from './values.ts';

const mostUnpacked = 16 * 1024 * 1024;
const [scan, adobe, comment] = [0xda, 0xee, 0xfe];
const isNote = (marker: number): boolean =>
  (marker >= 0xe0 && marker <= 0xef && marker !== adobe) || marker === comment;

/**
 * A stream without what a camera wrote into it: of a JPEG, every segment that is no part of the picture.
 * Adobe's says how its colours are mixed, and stays. Other streams are left as they are.
 */
export function withoutCamera(stream: PdfStream): PdfStream {
  const { dictionary } = stream;
  const filter = dictionary.get('Filter');
  const names = (isArray(filter) ? filter : filter === undefined ? [] : [filter]).map(pdfNameOf);
  if (!names.includes('DCTDecode')) return stream;
  if (names.join() !== 'DCTDecode' && names.join() !== 'FlateDecode,DCTDecode') {
    throw new FileRefused('not-plain');
  }
  const bytes = names.length === 1 ? stream.bytes : unpacked(stream.bytes);
  const entries = [...dictionary].filter(([key]) => key !== 'DecodeParms');
  return new PdfStream(new Map([...entries, ['Filter', new PdfName('DCTDecode')]]), withoutNotes(bytes));
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: mostUnpacked });
  } catch (error) {
    throw damaged({ cause: error });
  }
}

/** The JPEG to the end of its picture, without notes. */
function withoutNotes(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    const marker = bytes[at + 1];
    if (at + 4 > bytes.length || bytes[at] !== 0xff || marker === undefined) throw damaged();
    if (marker === scan) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) throw damaged();
    if (!isNote(marker)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(Buffer.of(0xff, 0xd9));
  if (end < at) throw damaged();
  return Buffer.concat([...parts, bytes.subarray(at, end + 2)]);
}
