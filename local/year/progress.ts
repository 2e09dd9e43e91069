/** Shows how far something has gone, over itself in a terminal and a line each in a file. */
export class YearProgress {
  readonly #began = Date.now();
  readonly #stream: NodeJS.WriteStream;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  tells(done: string): void {
    const seconds = Math.round((Date.now() - this.#began) / 1000);
    this.#stream.write(
      this.#stream.isTTY ? `\r\u001B[K  ${done}, ${seconds} s` : `  ${done}, ${seconds} s\n`,
    );
  }

  ends(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001B[K');
  }
}
