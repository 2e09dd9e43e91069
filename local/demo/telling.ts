/** A line that was told: of which ticket, and when, in milliseconds since the beginning. */
export interface ToldLine {
  readonly number: string;
  readonly after: number;
  readonly text: string;
}

/** Tells on the terminal what happens, a line a step, and remembers it so that a story can be told whole. */
export class Telling {
  readonly #began: number;
  readonly #now: () => number;
  readonly #print: (line: string) => void;
  readonly #lines: ToldLine[] = [];

  /** `now` in milliseconds. */
  constructor(now: () => number, print: (line: string) => void) {
    this.#now = now;
    this.#began = now();
    this.#print = print;
  }

  /** What was written with the step stands in quotation marks behind it. */
  step(number: string, who: string, what: string, written: readonly string[] = []): void {
    const quotes = written.map((text) => ` "${text}"`).join('');
    const line = { number, after: this.#now() - this.#began, text: `${who}: ${what}${quotes}` };
    this.#lines.push(line);
    this.#print(`${clock(line.after)}  ${number}  ${line.text}`);
  }

  /** When it all began: milliseconds since 1970. */
  get began(): number {
    return this.#began;
  }

  /** How long nothing was told, in milliseconds. */
  quietFor(): number {
    const [last] = this.#lines.slice(-1);
    return this.#now() - this.#began - (last?.after ?? 0);
  }

  linesOf(number: string): readonly ToldLine[] {
    return this.#lines.filter((line) => line.number === number);
  }
}

/** Minutes and seconds. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
