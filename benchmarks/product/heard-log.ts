/** What functions of this process logged. */
export interface HeardLog {
  /** Bytes. */
  readonly logged: number;
  /** Lines at `error`. */
  readonly errors: readonly string[];
}

/** Listens to what is logged, which goes nowhere else, until it ends. */
export function listening(): { readonly ends: () => HeardLog } {
  const write = process.stdout.write.bind(process.stdout);
  const lines: string[] = [];
  process.stdout.write = (line: string | Uint8Array): boolean => lines.push(String(line)) > 0;
  return {
    ends: () => {
      process.stdout.write = write;
      return {
        logged: lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0),
        errors: lines.filter((line) => line.includes('"level":"error"')),
      };
    },
  };
}
