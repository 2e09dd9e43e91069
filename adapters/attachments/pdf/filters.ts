import { isArray, pdfNameOf, type PdfDictionary } from './values.ts';

/** Bytes as letters. ISO 32000-1, 7.4.2 and 7.4.3. */
const codings: readonly string[] = ['ASCII85Decode', 'ASCIIHexDecode'];
/** Ways of packing whose readers are simple and old. JBIG2 and JPEG 2000 have cost readers dearly. */
const packings: readonly string[] = [
  ...['FlateDecode', 'LZWDecode', 'RunLengthDecode', 'CCITTFaxDecode', 'DCTDecode'],
];

/** How a stream is packed, in the order in which it is unpacked; undefined where that is not said by names alone. */
export function filtersOf(dictionary: PdfDictionary): readonly string[] | undefined {
  const filter = dictionary.get('Filter');
  const names = (isArray(filter) ? filter : filter === undefined ? [] : [filter]).map(pdfNameOf);
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? known : undefined;
}

/** A picture of a camera that was packed once more, as some programs do with whatever they write. */
export const isPackedPicture = (filters: readonly string[]): boolean =>
  filters.join() === 'FlateDecode,DCTDecode';

/**
 * Whether a stream is packed once at most, by what is known, and written in letters once at most. What is packed within
 * packing unpacks to a thousand times a thousand times itself, and no program that makes documents does it.
 */
export function isSimplyPacked(dictionary: PdfDictionary): boolean {
  const filters = filtersOf(dictionary);
  if (filters === undefined) return false;
  const packing = filters.filter((name) => !codings.includes(name));
  return (
    isPackedPicture(filters) ||
    (filters.length - packing.length <= 1 &&
      packing.length <= 1 &&
      packing.every((name) => packings.includes(name)) &&
      (packing.length === 0 || filters.at(-1) === packing[0]))
  );
}
