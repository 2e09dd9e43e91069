import type { PdfDocument } from './document.ts';
import { withoutCamera } from './picture.ts';
import {
  isArray,
  PdfName,
  PdfNumber,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfDictionary,
  type PdfValue,
} from './values.ts';

/** What describes, links or steers, and shows nothing. */
const leftOut: ReadonlySet<string> = new Set([
  ...['Metadata', 'PieceInfo', 'LastModified', 'OPI', 'Ref', 'Alternates', 'Properties', 'OC'],
  ...['AA', 'OpenAction', 'Annots', 'Parent', 'StructParent', 'StructParents'],
  ...['Length', 'DL', 'FFilter', 'FDecodeParms'],
]);

const catalog = 1;
const pageTree = 2;

/**
 * A new PDF of these pages and of what they refer to, and of nothing else: numbered anew, with a table of
 * contents of its own. Nobody can read anything into it that was not read out of the first one.
 */
export function writePdf(document: PdfDocument, pages: readonly PdfDictionary[]): Uint8Array {
  const numbers = new Map<number, number>();
  const waiting: number[] = [];
  const written: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  const offsets = new Map<number, number>();
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
  const textOf = (value: PdfValue): string => {
    if (value === null || typeof value === 'boolean') return String(value);
    if (value instanceof PdfNumber) return value.text;
    if (value instanceof PdfName) return writtenName(value.name);
    if (value instanceof PdfString) return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
    if (value instanceof PdfReference) return `${newNumber(value.object)} 0 R`;
    if (value instanceof PdfStream) return dictionaryText(value.dictionary);
    if (isArray(value)) return `[${value.map(textOf).join(' ')}]`;
    return dictionaryText(value);
  };
  const dictionaryText = (dictionary: PdfDictionary, more = ''): string => {
    const entries = [...dictionary].filter(([key]) => !leftOut.has(key));
    return `<<${entries.map(([key, value]) => `${writtenName(key)} ${textOf(value)}`).join(' ')}${more}>>`;
  };
  const object = (number: number, text: string, bytes?: Uint8Array): void => {
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
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const value = document.objects.get(next) ?? null;
    const number = newNumber(next);
    if (!(value instanceof PdfStream)) {
      object(number, textOf(value));
      continue;
    }
    const { dictionary, bytes } = withoutCamera(value);
    object(number, dictionaryText(dictionary, ` /Length ${bytes.length}`), bytes);
  }

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

/** Everything but letters, digits and a few signs as its code: so no name can be taken for anything else. */
const writtenName = (name: string): string =>
  `/${name.replaceAll(/[^A-Za-z0-9+_.,*-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
