/** A number as it is written: PDF knows no exponents, and nothing is to be rounded. */
export class PdfNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A name, without its slash and with its escapes undone. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string, one character a byte. */
export class PdfString {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** Stands for the object of this number. Generations are told apart by which object comes last in the file. */
export class PdfReference {
  readonly object: number;
  constructor(object: number) {
    this.object = object;
  }
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A dictionary with bytes, still packed as its filters say. */
export class PdfStream {
  readonly dictionary: PdfDictionary;
  readonly bytes: Uint8Array;
  constructor(dictionary: PdfDictionary, bytes: Uint8Array) {
    this.dictionary = dictionary;
    this.bytes = bytes;
  }
}

/** A direct or indirect object of a PDF. ISO 32000-1, 7.3. */
export type PdfValue =
  | null
  | boolean
  | PdfNumber
  | PdfName
  | PdfString
  | PdfReference
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

/** The dictionary of what is one or has one. */
export function dictionaryOf(value: PdfValue | undefined): PdfDictionary | undefined {
  if (value instanceof PdfStream) return value.dictionary;
  return isDictionary(value) ? value : undefined;
}

export const pdfNameOf = (value: PdfValue | undefined): string | undefined =>
  value instanceof PdfName ? value.name : undefined;

/** A whole number that is not negative. */
export function countOf(value: PdfValue | undefined): number | undefined {
  return value instanceof PdfNumber && /^\d{1,9}$/.test(value.text) ? Number(value.text) : undefined;
}
