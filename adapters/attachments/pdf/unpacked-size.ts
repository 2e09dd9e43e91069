import { budgets } from '../reading/budgets.ts';
import { inflatedSize } from '../reading/inflated.ts';
import { damaged, FileRefused } from '../reading/refused.ts';
import { resolve, type PdfDocument } from './document.ts';
import { filtersOf } from './filters.ts';
import {
  isArray,
  isDictionary,
  PdfNumber,
  pdfNameOf,
  PdfReference,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './values.ts';

const { pdf } = budgets;

/** What a stream says of itself by whole numbers, wherever these stand. Throws `FileRefused` for one out of its bounds. */
type Saying = (key: string, otherwise: number, least: number, most: number) => number;

function sayingOf(document: PdfDocument, dictionary: PdfDictionary): Saying {
  return (key, otherwise, least, most) => {
    const value = resolve(document, dictionary.get(key)) ?? null;
    if (value === null) return otherwise;
    const number = value instanceof PdfNumber ? Number(value.text) : NaN;
    if (!Number.isInteger(number) || number < least || number > most) throw new FileRefused('not-plain');
    return number;
  };
}

/** How the last of a stream's filters unpacks it. ISO 32000-1, 7.3.8.2: a dictionary, or a list with one for each. */
function parametersOf(document: PdfDocument, dictionary: PdfDictionary): PdfDictionary {
  const said = resolve(document, dictionary.get('DecodeParms')) ?? null;
  const last = isArray(said) ? (resolve(document, said.at(-1)) ?? null) : said;
  if (last === null) return new Map();
  if (!isDictionary(last)) throw damaged();
  return last;
}

const unbounded = Number.MAX_SAFE_INTEGER;

/**
 * How many bytes a stream unpacks to for whoever reads it, counted without unpacking it. Throws `FileRefused` where
 * that, its picture or a line of it is larger than any has to be.
 */
export function unpackedSize(document: PdfDocument, { dictionary, bytes }: PdfStream): number {
  const says = sayingOf(document, dictionary);
  const isPicture = pdfNameOf(resolve(document, dictionary.get('Subtype'))) === 'Image';
  const [width, height] = [says('Width', 0, 0, unbounded), says('Height', 0, 0, unbounded)];
  if (width * height > pdf.pixels) throw new FileRefused('too-many-pixels');
  const most = isPicture ? pdf.picture : pdf.stream;
  const filters = filtersOf(dictionary) ?? [];
  const packing = filters.at(-1) ?? '';
  const sayings = sayingOf(document, parametersOf(document, dictionary));
  const packed = filters.length > 1 ? spelled(bytes, filters[0], most) : bytes;
  const size = sizeBy(packing, packed, { says: sayings, most, height });
  if (size > most) throw new FileRefused('not-plain');
  return size;
}

/**
 * Throws `FileRefused` where the streams that a page draws, each as often as it is named, unpack to more than one of
 * them may.
 */
export function requireDrawable(
  document: PdfDocument,
  page: PdfDictionary,
  sizes: ReadonlyMap<number, number>,
): void {
  const named = page.get('Contents');
  const contents = resolve(document, named);
  const streams = isArray(contents) ? contents : [named];
  if (streams.length > pdf.streamsOfPage) throw new FileRefused('not-plain');
  const sizeOf = (stream: PdfValue | undefined): number =>
    stream instanceof PdfReference ? (sizes.get(stream.object) ?? 0) : 0;
  if (streams.reduce((sum, stream) => sum + sizeOf(stream), 0) > pdf.stream)
    throw new FileRefused('not-plain');
}

interface Unpacking {
  readonly says: Saying;
  readonly most: number;
  /** Height of the picture in lines; 0 where it is none. */
  readonly height: number;
}

function sizeBy(packing: string, bytes: Uint8Array, { says, most, height }: Unpacking): number {
  switch (packing) {
    case 'FlateDecode':
      requireLines(says);
      return inflatedSize(bytes, most);
    case 'LZWDecode':
      requireLines(says);
      return lzwSize(bytes, most, says('EarlyChange', 1, 0, 1));
    case 'RunLengthDecode':
      return runLengthSize(bytes);
    case 'CCITTFaxDecode':
      return faxSize(bytes, says, height);
    case 'ASCII85Decode':
    case 'ASCIIHexDecode':
      return lettersSize(bytes, packing);
    default:
      return bytes.length; // as it is, or a JPEG, whose header was held against its bytes
  }
}

/** ISO 32000-1, table 8: each line is predicted from the one before, so that a reader has room for two. */
function requireLines(says: Saying): void {
  says('Predictor', 1, 1, 15);
  const colours = says('Colors', 1, 1, 32);
  says('BitsPerComponent', 8, 1, 16);
  if (says('Columns', 1, 1, unbounded) * colours > pdf.samplesOfLine) throw new FileRefused('not-plain');
}

/** ISO 32000-1, table 11. Where no lines are counted, each has a bit at least. */
function faxSize(bytes: Uint8Array, says: Saying, height: number): number {
  const columns = says('Columns', 1728, 1, pdf.samplesOfLine);
  const rows = says('Rows', 0, 0, unbounded) || height || bytes.length * 8;
  if (columns * rows > pdf.pixels) throw new FileRefused('too-many-pixels');
  return Math.ceil(columns / 8) * rows;
}

/** ISO 32000-1, 7.4.4.2. */
const lzw = { clear: 256, end: 257, first: 258, codes: 4096, narrowest: 9, widest: 12 } as const;

function lzwSize(bytes: Uint8Array, most: number, early: number): number {
  const lengths = new Uint32Array(lzw.codes).fill(1, 0, lzw.clear);
  let [next, width, before]: [number, number, number] = [lzw.first, lzw.narrowest, 0];
  let [held, count, size] = [0, 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xff_ffff;
    count += 8;
    if (count < width) continue;
    count -= width;
    const code = (held >> count) & ((1 << width) - 1);
    if (code === lzw.end || size > most) return size;
    if (code === lzw.clear) {
      [next, width, before] = [lzw.first, lzw.narrowest, 0];
      continue;
    }
    // The one that is being made is the one before, and its first byte once more.
    const length = code === next && before > 0 ? before + 1 : code < next ? (lengths[code] ?? 0) : 0;
    if (length === 0) throw damaged();
    size += length;
    if (before > 0 && next < lzw.codes) {
      lengths[next] = before + 1;
      next += 1;
    }
    before = length;
    if (next + early >= 1 << width && width < lzw.widest) width += 1;
  }
  return size;
}

/** ISO 32000-1, 7.4.5: so many bytes as they are, or one byte so often. */
function runLengthSize(bytes: Uint8Array): number {
  let size = 0;
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    size += length < 128 ? length + 1 : 257 - length;
    at += length < 128 ? length + 2 : 2;
  }
  return size;
}

const [exclamation, fifthLetter, zeroes, tilde] = [0x21, 0x75, 0x7a, 0x7e];

/** How many bytes letters stand for, at most. Five of them, or one `z`, are four bytes. */
function lettersSize(bytes: Uint8Array, coding: string): number {
  if (coding === 'ASCIIHexDecode') return Math.ceil(bytes.length / 2);
  let zeroed = 0;
  for (const byte of bytes) if (byte === zeroes) zeroed += 1;
  return zeroed * 4 + Math.ceil(((bytes.length - zeroed) * 4) / 5);
}

/** The bytes that letters stand for. Throws `FileRefused` where they are more than there is room for. */
function spelled(bytes: Uint8Array, coding = '', most: number): Uint8Array {
  const size = lettersSize(bytes, coding);
  if (size > most) throw new FileRefused('not-plain');
  return coding === 'ASCIIHexDecode' ? fromHexadecimal(bytes) : fromAscii85(bytes, size + 4);
}

function fromHexadecimal(bytes: Uint8Array): Uint8Array {
  const [written = ''] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .split('>');
  const digits = written.replaceAll(/[\0\t\n\f\r ]+/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

function fromAscii85(bytes: Uint8Array, room: number): Uint8Array {
  const spelledOut = new Uint8Array(room);
  let [at, group, count] = [0, 0, 0];
  const put = (value: number, wanted: number): void => {
    for (let place = 0; place < wanted; place += 1, at += 1) spelledOut[at] = value >>> (24 - 8 * place);
  };
  for (const byte of bytes) {
    if (byte === tilde) break;
    if (byte === zeroes && count === 0) put(0, 4);
    if (byte < exclamation || byte > fifthLetter) continue;
    group = group * 85 + byte - exclamation;
    count += 1;
    if (count < 5) continue;
    put(group, 4);
    [group, count] = [0, 0];
  }
  if (count > 1) {
    for (let place = count; place < 5; place += 1) group = group * 85 + 84;
    put(group, count - 1);
  }
  return spelledOut.subarray(0, at);
}
