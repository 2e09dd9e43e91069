import { damaged } from '../refused.ts';
import { PdfName, PdfNumber, PdfReference, PdfString, type PdfDictionary, type PdfValue } from './values.ts';

const deepest = 60;
const gap = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const number = /[+-]?(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const reference = /(\d{1,9})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const hexadecimal = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
const word = /[a-z]+/y;
const words: ReadonlyMap<string, PdfValue> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * Reads objects out of a PDF, one character a byte, from `at` on. ISO 32000-1, 7.2 and 7.3. Whatever is
 * not an object as the standard has it throws `FileRefused`.
 */
export class PdfParser {
  readonly text: string;
  at: number;
  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) throw damaged();
    this.passGap();
    if (this.text.startsWith('<<', this.at)) return this.#dictionary(depth);
    switch (this.text[this.at]) {
      case '/':
        return new PdfName(this.#name());
      case '(':
        return new PdfString(this.#string());
      case '<':
        return new PdfString(fromHexadecimal(this.#take(hexadecimal)[1] ?? ''));
      case '[':
        return this.#array(depth);
      default:
        return this.#plain();
    }
  }

  passGap(): void {
    gap.lastIndex = this.at;
    this.at += gap.exec(this.text)?.[0].length ?? 0;
  }

  /** Whether this word comes next; then it is passed. */
  passes(expected: string): boolean {
    this.passGap();
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  #plain(): PdfValue {
    const referred = this.#tries(reference);
    if (referred !== undefined) return new PdfReference(Number(referred[1]));
    const figure = this.#tries(number);
    if (figure !== undefined) return new PdfNumber(figure[0]);
    const value = words.get(this.#take(word)[0]);
    if (value === undefined) throw damaged();
    return value;
  }

  #dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.passes('>>')) entries.set(this.#name(), this.value(depth + 1));
    return entries;
  }

  #array(depth: number): readonly PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    while (!this.passes(']')) values.push(this.value(depth + 1));
    return values;
  }

  #name(): string {
    const [, written = ''] = this.#take(name);
    return written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
  }

  #string(): string {
    const characters: string[] = [];
    let open = 1;
    for (this.at += 1; ; this.at += 1) {
      const character = this.text[this.at];
      if (character === undefined) throw damaged();
      if (character === '\\') {
        characters.push(this.#escaped());
        continue;
      }
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      if (open === 0) break;
      characters.push(character);
    }
    this.at += 1;
    return characters.join('');
  }

  /** What a backslash and what follows stand for; it ends on their last character. */
  #escaped(): string {
    this.at += 1;
    const [octal] = /^[0-7]{1,3}/.exec(this.text.slice(this.at, this.at + 3)) ?? [];
    if (octal !== undefined) {
      this.at += octal.length - 1;
      return String.fromCharCode(parseInt(octal, 8) & 255);
    }
    const character = this.text[this.at] ?? '';
    if (character === '\r' && this.text[this.at + 1] === '\n') this.at += 1;
    if (character === '\r' || character === '\n') return '';
    return escapes[character] ?? character;
  }

  #tries(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }

  #take(pattern: RegExp): RegExpExecArray {
    const found = this.#tries(pattern);
    if (found === undefined) throw damaged();
    return found;
  }
}

function fromHexadecimal(written: string): string {
  const digits = written.replaceAll(/[\0\t\n\f\r ]/g, '');
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return Buffer.from(even, 'hex').toString('latin1');
}
