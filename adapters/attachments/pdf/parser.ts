import type { Allowance } from '../reading/allowance.ts';
import { budgets } from '../reading/budgets.ts';
import { damaged, FileRefused } from '../reading/refused.ts';
import { PdfName, PdfNumber, PdfReference, PdfString, type PdfDictionary, type PdfValue } from './values.ts';

const gap = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const number = /[+-]?(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const reference = /(\d{1,9})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const hexadecimal = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
/** What stands for itself within a text. */
const plainCharacters = /[^()\\]*/y;
const octalDigits = /[0-7]{1,3}/y;
const letters = /[a-z]{1,5}/y;
const words: ReadonlyMap<string, PdfValue> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * Reads objects out of a PDF, one character a byte, from `at` on, as long as there are values left to read. ISO 32000-1,
 * 7.2 and 7.3. Whatever is not an object as the standard has it throws `FileRefused`.
 */
export class PdfParser {
  readonly text: string;
  at: number;
  readonly #values: Allowance;
  constructor(text: string, values: Allowance, at = 0) {
    this.text = text;
    this.#values = values;
    this.at = at;
  }

  value(depth = 0): PdfValue {
    if (depth > budgets.pdf.depth) throw damaged();
    this.#values.take(1);
    this.passGap();
    if (this.text.startsWith('<<', this.at)) return this.#dictionary(depth);
    switch (this.text[this.at]) {
      case '/':
        return new PdfName(this.#name());
      case '(':
        return new PdfString(this.#string());
      case '<':
        return new PdfString(fromHexadecimal(word(this.#take(hexadecimal)[1])));
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
    const value = words.get(this.#take(letters)[0]);
    if (value === undefined) throw damaged();
    return value;
  }

  #dictionary(depth: number): PdfDictionary {
    this.#values.take(budgets.pdf.list - 1);
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.passes('>>')) entries.set(this.#name(), this.value(depth + 1));
    return entries;
  }

  #array(depth: number): readonly PdfValue[] {
    this.#values.take(budgets.pdf.list - 1);
    this.at += 1;
    const values: PdfValue[] = [];
    while (!this.passes(']')) values.push(this.value(depth + 1));
    return values;
  }

  #name(): string {
    const written = word(this.#take(name)[1]);
    return written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
  }

  #string(): string {
    const end = this.at + budgets.pdf.word;
    this.at += 1;
    const [begin] = this.#take(plainCharacters);
    if (begin.length <= budgets.pdf.word && this.text[this.at] === ')') {
      this.at += 1;
      return begin;
    }
    const parts = [begin];
    for (let open = 1; ; this.at += 1) {
      const character = this.text[this.at];
      if (character === undefined) throw damaged();
      if (this.at > end) throw new FileRefused('not-plain');
      if (character === '\\') {
        parts.push(this.#escaped());
        continue;
      }
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      if (open === 0) break;
      parts.push(character);
    }
    this.at += 1;
    return parts.join('');
  }

  /** What a backslash and what follows stand for; it ends on their last character. */
  #escaped(): string {
    this.at += 1;
    const character = this.text[this.at] ?? '';
    if (character >= '0' && character <= '7') {
      const [octal] = this.#take(octalDigits);
      this.at -= 1;
      return String.fromCharCode(parseInt(octal, 8) & 255);
    }
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

/** A text or a name as it is written, no longer than any has to be. */
function word(written = ''): string {
  if (written.length > budgets.pdf.word) throw new FileRefused('not-plain');
  return written;
}

function fromHexadecimal(written: string): string {
  const digits = written.replaceAll(/[\0\t\n\f\r ]/g, '');
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return Buffer.from(even, 'hex').toString('latin1');
}
