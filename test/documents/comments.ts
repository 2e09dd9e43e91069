import { globSync, readFileSync } from 'node:fs';

export interface Comment {
  readonly path: string;
  readonly line: number;
  /** What it says, in one line, without stars and slashes. */
  readonly text: string;
}

const folders = 'adapters,benchmarks,bin,contracts,domain,functions,lib,local,operations,test';

/** A block, or lines of `//` or, in the registry's files, of `#` that follow each other. */
const comment = /\/\*\*?[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n?)+|(?:^#.*\n?)+|(?<=\s)\/\/ .*/gm;
const marks = /^[ \t]*(?:\/\*\*?|\*\/|\*|\/\/|#)|\*\/$/gm;

export function commentsIn(path: string, source: string): readonly Comment[] {
  return [...source.matchAll(comment)].map(({ 0: text, index }) => ({
    path,
    line: source.slice(0, index).split('\n').length,
    text: text.replaceAll(marks, '').replaceAll(/\s+/g, ' ').trim(),
  }));
}

/** Every comment of the product and its tests, and every remark in the registry's files. */
export const comments: readonly Comment[] = [
  ...globSync(`{${folders}}/**/*.ts`),
  ...globSync('registry/**/*.{csv,yaml}'),
]
  .filter((path) => !path.startsWith('test/documents/'))
  .sort()
  .flatMap((path) => commentsIn(path, readFileSync(path, 'utf8')));
