import { Allowance } from '../reading/allowance.ts';
import { budgets } from '../reading/budgets.ts';
import type { PdfDocument } from './document.ts';
import { withoutCamera } from './picture.ts';
import { requireDrawable, unpackedSize } from './unpacked-size.ts';
import {
  isArray,
  isDictionary,
  PdfName,
  PdfNumber,
  PdfReference,
  PdfStream,
  type PdfString,
  type PdfDictionary,
  type PdfValue,
} from './values.ts';

/** What describes, links or steers, and shows nothing. */
const leftOut: ReadonlySet<string> = new Set([
  ...['Metadata', 'PieceInfo', 'LastModified', 'OPI', 'Ref', 'Alternates', 'Properties', 'OC'],
  ...['AA', 'OpenAction', 'Annots', 'Parent', 'StructParent', 'StructParents'],
  ...['Length', 'DL', 'FFilter', 'FDecodeParms'],
]);

/** Bytes of an object beside its content: number, keywords and row of the table. */
const bytesOfObject = 60;

const catalog = 1;
const pageTree = 2;

/**
 * A new PDF of these pages and of what they refer to, and of nothing else: numbered anew, with a table of
 * contents of its own. Nobody can read anything into it that was not read out of the first one. Throws `FileRefused`
 * where it would be too large for a file that was sent with so many bytes, or would unpack to too much.
 */
export function writePdf(document: PdfDocument, pages: readonly PdfDictionary[], sent: number): Uint8Array {
  const room = new Allowance(budgets.pdf.written(sent));
  const unpacked = new Allowance(budgets.pdf.unpacked);
  const numbers = new Map<number, number>();
  const waiting: number[] = [];
  const written: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  const offsets = new Map<number, number>();
  const sizes = new Map<number, number>();
  let length = written[0]?.length ?? 0;
  let used = pageTree + pages.length;

  const add = (part: Uint8Array): void => {
    written.push(Buffer.from(part.buffer, part.byteOffset, part.length));
    length += part.length;
  };
  const newNumber = (object: number): number => {
    const known = numbers.get(object);
    if (known !== undefined) return known;
    used += 1;
    numbers.set(object, used);
    waiting.push(object);
    return used;
  };
  const counted = (text: string): string => {
    room.take(text.length + 1);
    return text;
  };
  const textOf = (value: PdfValue): string => {
    if (value instanceof PdfStream) return dictionaryText(value.dictionary);
    if (isDictionary(value)) return dictionaryText(value);
    if (isArray(value)) return `${counted('[')}${value.map(textOf).join(' ')}]`;
    if (value instanceof PdfReference) return counted(`${newNumber(value.object)} 0 R`);
    return counted(plainText(value));
  };
  const dictionaryText = (dictionary: PdfDictionary, more = ''): string => {
    const entries = [...dictionary].filter(([key]) => !leftOut.has(key));
    const texts = entries.map(([key, value]) => `${counted(writtenName(key))} ${textOf(value)}`);
    return `${counted('<<')}${texts.join(' ')}${more}>>`;
  };
  const object = (number: number, text: string, bytes?: Uint8Array): void => {
    room.take(bytesOfObject + (bytes?.length ?? 0));
    offsets.set(number, length);
    add(Buffer.from(`${number} 0 obj\n${text}\n`, 'latin1'));
    if (bytes !== undefined) {
      add(Buffer.from('stream\n', 'latin1'));
      add(bytes);
      add(Buffer.from('\nendstream\n', 'latin1'));
    }
    add(Buffer.from('endobj\n', 'latin1'));
  };

  const kids = pages.map((_, place) => `${pageTree + 1 + place} 0 R`).join(' ');
  object(catalog, `<</Type /Catalog /Pages ${pageTree} 0 R>>`);
  object(pageTree, `<</Type /Pages /Count ${pages.length} /Kids [${kids}]>>`);
  pages.forEach((page, place) =>
    object(pageTree + 1 + place, dictionaryText(page, ` /Type /Page /Parent ${pageTree} 0 R`)),
  );
  for (const next of waiting) {
    const value = document.objects.get(next) ?? null;
    const number = newNumber(next);
    if (!(value instanceof PdfStream)) {
      object(number, textOf(value));
      continue;
    }
    const stream = withoutCamera(value, room.left);
    const size = unpackedSize(document, stream);
    unpacked.take(size);
    sizes.set(next, size);
    const { dictionary, bytes } = stream;
    object(number, dictionaryText(dictionary, ` /Length ${bytes.length}`), bytes);
  }

  for (const page of pages) requireDrawable(document, page, sizes);

  const contents = length;
  const lines = Array.from({ length: used }, (_, place) => {
    const offset = String(offsets.get(place + 1) ?? 0).padStart(10, '0');
    return `${offset} 00000 n \n`;
  });
  add(
    Buffer.from(
      `xref\n0 ${used + 1}\n0000000000 65535 f \n${lines.join('')}` +
        `trailer\n<</Size ${used + 1} /Root ${catalog} 0 R>>\nstartxref\n${contents}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(written);
}

function plainText(value: null | boolean | PdfNumber | PdfName | PdfString): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof PdfNumber) return value.text;
  if (value instanceof PdfName) return writtenName(value.name);
  return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
}

/** Everything but letters, digits and a few signs as its code: so no name can be taken for anything else. */
const writtenName = (name: string): string =>
  `/${name.replaceAll(/[^A-Za-z0-9+_.,*-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
