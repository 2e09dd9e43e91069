import { FileRefused } from '../reading/refused.ts';
import type { PdfDocument } from './document.ts';
import { isSimplyPacked } from './filters.ts';
import { dictionaryOf, isArray, pdfNameOf, PdfStream, type PdfDictionary, type PdfValue } from './values.ts';

/** What a document to read does not need, and what acts, hides or asks: anything that has one is refused. */
const forbiddenKeys: readonly string[] = [
  ...['JS', 'JavaScript', 'AcroForm', 'XFA', 'EmbeddedFiles', 'EF', 'RichMediaContent', 'Encrypt'],
];
const forbiddenTypes: readonly string[] = ['EmbeddedFile', 'Filespec', 'Action3D', '3D'];
const forbiddenActions: readonly string[] = [
  ...['JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'ResetForm', 'Rendition', 'GoToE', 'GoToR'],
  ...['Movie', 'Sound', 'RichMediaExecute', 'GoTo3DView', 'Hide', 'SetOCGState', 'Trans'],
];
const forbiddenSubtypes: readonly string[] = [
  ...['PS', 'Widget', 'FileAttachment', 'Movie', 'Sound', 'Screen', 'RichMedia', '3D'],
];

/** Throws `FileRefused` for a document that does more than show its pages, wherever in it that stands. */
export function requirePlain({ objects, trailers }: PdfDocument): void {
  for (const trailer of trailers) requirePlainValue(trailer);
  for (const value of objects.values()) requirePlainValue(value);
}

/** Refuses a value, or anything inside it, that a plain document may not have. */
export function requirePlainValue(value: PdfValue): void {
  const dictionary = dictionaryOf(value);
  if (dictionary !== undefined) {
    if (isForbidden(dictionary)) throw new FileRefused('not-plain');
    if (value instanceof PdfStream && !isSimplyPacked(dictionary)) throw new FileRefused('not-plain');
    // Its bytes would come from another file.
    if (value instanceof PdfStream && dictionary.has('F')) throw new FileRefused('not-plain');
    for (const entry of dictionary.values()) requirePlainValue(entry);
  } else if (isArray(value)) {
    value.forEach(requirePlainValue);
  }
}

function isForbidden(dictionary: PdfDictionary): boolean {
  const has = (key: string, among: readonly string[]) => among.includes(pdfNameOf(dictionary.get(key)) ?? '');
  return (
    forbiddenKeys.some((key) => dictionary.has(key)) ||
    has('Type', forbiddenTypes) ||
    has('S', forbiddenActions) ||
    has('Subtype', forbiddenSubtypes)
  );
}
