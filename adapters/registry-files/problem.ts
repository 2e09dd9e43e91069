/** Where something stands in a registry file: the file as the operator knows it, and the line from 1. */
export interface FileLocation {
  readonly file: string;
  readonly line: number;
}

/** What is wrong with the files, in words for the person who edits them. */
export interface FileProblem extends FileLocation {
  readonly says: string;
}

/** Gathers every problem, so that an operator mends them in one go. */
export class Problems {
  readonly #found: FileProblem[] = [];

  add({ file, line }: FileLocation, says: string): void {
    this.#found.push({ file, line, says });
  }

  /** By file and line. */
  get sorted(): readonly FileProblem[] {
    return this.#found.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  }
}

/** `institutions/councils.csv:12: the parent "mkoa-x" does not exist`. */
export const formatProblem = ({ file, line, says }: FileProblem): string => `${file}:${line}: ${says}`;
