import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonLinesOf } from './lines-of.ts';

/** So many characters are held before they are written to files. */
const charactersHeld = 1 << 23;

/**
 * Lines divided by whose they are, so that all of one ticket are in one part, and one part at a time is read. Few lines stay in memory;
 * many lie in a folder of the system's temporary one until this is disposed of.
 */
export class Division implements Disposable {
  readonly parts: number;
  readonly #held: string[][];
  readonly #mostHeld: number;
  #characters = 0;
  #folder: string | undefined;

  constructor(parts: number, mostHeld = charactersHeld) {
    this.parts = parts;
    this.#mostHeld = mostHeld;
    this.#held = Array.from({ length: parts }, () => []);
  }

  /** Adds a line to the part of this owner. */
  add(owner: string, line: string): void {
    this.#held[this.partOf(owner)]?.push(line);
    this.#characters += line.length;
    if (this.#characters > this.#mostHeld) this.#write();
  }

  /** The part of an owner: FNV-1a, which spreads numbers that differ in one digit. */
  partOf(owner: string): number {
    let hash = 0x811c9dc5;
    for (let place = 0; place < owner.length; place += 1)
      hash = Math.imul(hash ^ owner.charCodeAt(place), 0x01000193) >>> 0;
    return hash % this.parts;
  }

  /** The lines of a part, in the order in which they were added. */
  *linesOf(part: number): Iterable<string> {
    const file = this.#folder === undefined ? undefined : join(this.#folder, String(part));
    if (file !== undefined && existsSync(file)) yield* jsonLinesOf(file);
    yield* this.#held[part] ?? [];
  }

  [Symbol.dispose](): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true });
  }

  #write(): void {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'mrejesho-verification-'));
    for (const [part, lines] of this.#held.entries()) {
      if (lines.length > 0) appendFileSync(join(this.#folder, String(part)), `${lines.join('\n')}\n`);
      lines.length = 0;
    }
    this.#characters = 0;
  }
}
