import { Allowance } from '../reading/allowance.ts';
import { budgets } from '../reading/budgets.ts';
import { inflated, inflatedSize } from '../reading/inflated.ts';
import { damaged, FileRefused } from '../reading/refused.ts';
import { PdfParser } from './parser.ts';
import {
  countOf,
  isDictionary,
  pdfNameOf,
  PdfReference,
  PdfStream,
  type PdfDictionary,
  type PdfValue,
} from './values.ts';

/** Every object of a PDF, by its number, and what its trailers say. */
export interface PdfDocument {
  readonly objects: ReadonlyMap<number, PdfValue>;
  readonly trailers: readonly PdfDictionary[];
}

/** A part of a document as a reader aloud goes through it. ISO 32000-1, 14.7.2. */
const isOfStructure = (value: PdfValue): boolean =>
  isDictionary(value) && pdfNameOf(value.get('Type')) === 'StructElem';

/** What a reference stands for. */
export const resolve = (
  { objects }: Pick<PdfDocument, 'objects'>,
  value: PdfValue | undefined,
): PdfValue | undefined => (value instanceof PdfReference ? objects.get(value.object) : value);

const start = /(\d{1,9})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}obj|trailer/g;
/** Lengths of streams that stand in objects of their own, often behind the stream. */
const figures =
  /(\d{1,9})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}obj[\0\t\n\f\r ]{1,20}(\d{1,9})[\0\t\n\f\r ]{1,20}endobj/g;

/**
 * Reads a PDF from its first byte to its last, without its tables of contents: what is found is all there
 * is, and of two objects of one number the later counts. What says how a document is built, and is never written, is
 * shown to `pass` and not held. Throws `FileRefused`.
 */
export function readPdf(bytes: Uint8Array, pass: (value: PdfValue) => void): PdfDocument {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const lengths = lengthsIn(text);
  const objects = new Map<number, PdfValue>();
  const trailers: PdfDictionary[] = [];
  const values = new Allowance(budgets.pdf.values);
  const unpack = unpacking();
  const valuesRead = new Allowance(budgets.pdf.valuesRead);
  const keep = (number: number, value: PdfValue, took: number): void => {
    valuesRead.take(took);
    if (isOfStructure(value)) {
      pass(value);
      values.giveBack(took);
    }
    objects.set(number, isOfStructure(value) ? null : value);
    if (objects.size > budgets.pdf.objects) throw new FileRefused('not-plain');
  };
  start.lastIndex = 0;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const parser = new PdfParser(text, values, start.lastIndex);
    const before = values.left;
    const value = objectAt(parser, bytes, lengths);
    start.lastIndex = parser.at;
    if (found[1] === undefined) {
      if (isDictionary(value)) trailers.push(value);
      continue;
    }
    keep(Number(found[1]), value, before - values.left);
    if (value instanceof PdfStream) {
      const type = pdfNameOf(value.dictionary.get('Type'));
      if (type === 'XRef') trailers.push(value.dictionary);
      if (type === 'ObjStm')
        for (const [number, packed, took] of packedIn(value, values, unpack)) keep(number, packed, took);
    }
  }
  return { objects, trailers };
}

type LengthIn = (object: number) => number | undefined;

/** Which length stands in an object. They are looked for when the first is asked for: hardly any PDF has one. */
function lengthsIn(text: string): LengthIn {
  let lengths: Map<number, number> | undefined;
  return (asked) => {
    if (lengths !== undefined) return lengths.get(asked);
    lengths = new Map();
    for (const [, object, length] of text.matchAll(figures)) {
      lengths.set(Number(object), Number(length));
      if (lengths.size > budgets.pdf.objects) throw new FileRefused('not-plain');
    }
    return lengths.get(asked);
  };
}

function objectAt(parser: PdfParser, bytes: Uint8Array, lengths: LengthIn): PdfValue {
  const value = parser.value();
  if (!isDictionary(value) || !parser.passes('stream')) return value;
  const { text } = parser;
  if (text[parser.at] === '\r') parser.at += 1;
  if (text[parser.at] === '\n') parser.at += 1;
  const begin = parser.at;
  const end = endOfStream(text, begin, lengthOf(value, lengths));
  parser.at = text.indexOf('endstream', end) + 'endstream'.length;
  return new PdfStream(value, bytes.subarray(begin, end));
}

function lengthOf(dictionary: PdfDictionary, lengths: LengthIn): number | undefined {
  const length = dictionary.get('Length');
  return length instanceof PdfReference ? lengths(length.object) : countOf(length);
}

/** Where its length says, if it ends there; else before the next word that ends a stream. */
function endOfStream(text: string, begin: number, length: number | undefined): number {
  if (length !== undefined && /^\s{0,2}endstream/.test(text.slice(begin + length, begin + length + 11))) {
    return begin + length;
  }
  const end = text.indexOf('endstream', begin);
  if (end === -1) throw damaged();
  return end;
}

/** Unpacks streams, all together to a limit: none that is larger than is left of it. */
function unpacking(): (stream: PdfStream) => string {
  const room = new Allowance(budgets.pdf.objectStreams);
  return ({ dictionary, bytes }) => {
    if (pdfNameOf(dictionary.get('Filter')) !== 'FlateDecode' || dictionary.has('DecodeParms')) {
      throw new FileRefused('not-plain');
    }
    const size = inflatedSize(bytes, room.left);
    if (size > room.left) throw damaged();
    room.take(size);
    return inflated(bytes, size).toString('latin1');
  };
}

/**
 * The objects in an object stream. ISO 32000-1, 7.5.7: they follow each other, so that all together are no longer than
 * the stream.
 */
function* packedIn(
  stream: PdfStream,
  values: Allowance,
  unpack: (stream: PdfStream) => string,
): Generator<[number, PdfValue, number], void> {
  const [count, first] = ['N', 'First'].map((name) => countOf(stream.dictionary.get(name)));
  if (count === undefined || first === undefined) throw damaged();
  const text = unpack(stream);
  const read = new Allowance(text.length);
  const places = new PdfParser(text, values);
  for (let packed = 0; packed < count; packed += 1) {
    const [number, offset] = [countOf(places.value()), countOf(places.value())];
    if (number === undefined || offset === undefined) throw damaged();
    const parser = new PdfParser(text, values, first + offset);
    const before = values.left;
    const value = parser.value();
    yield [number, value, before - values.left];
    read.take(parser.at - first - offset);
  }
}
