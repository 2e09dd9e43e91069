import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { inside, isMap } from '../../domain/foundation/vocabulary/untyped-map.ts';
import { sourceMapOf } from '../../lib/bundling/bundle-functions.ts';
import { functionNames, type FunctionName } from '../../lib/config/functions.ts';
import { UsageError } from '../command-line/usage-error.ts';

const inBundle = /^(?<before>at .*?)\(?(?:file:\/\/)?[^\s()]*index\.mjs:(?<line>\d+):(?<column>\d+)\)?$/;

/** The function whose name a line of the log has, `mrejesho-prod-submit-ticket`. */
const functionIn = (name: unknown): FunctionName | undefined =>
  functionNames.find((each) => typeof name === 'string' && name.replace(/^mrejesho-[a-z]+-/, '') === each);

/** Reads where frames of a function's bundle stand in the sources, by the map in a folder. */
function readerOf(name: FunctionName, folder: string): (frame: string) => string {
  const map = new SourceMap(JSON.parse(readFileSync(sourceMapOf(name, folder), 'utf8')) as SourceMapPayload);
  return (frame) => {
    const { before = '', line, column } = inBundle.exec(frame)?.groups ?? {};
    if (line === undefined || column === undefined) return frame;
    const found = map.findOrigin(Number(line), Number(column));
    if (!('fileName' in found)) return frame;
    const file = found.fileName.replace(/^(\.\.\/)+/, '');
    return `${before.trimEnd()} ${file}:${found.lineNumber}:${found.columnNumber}`.trim();
  };
}

const framesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((frame) => typeof frame === 'string') : [];

/** An error as the log describes it, and what caused it. */
function linesOfError(error: unknown, read: (frame: string) => string, indent = ''): readonly string[] {
  if (!isMap(error)) return [];
  const { type, cause } = error;
  return [
    `${indent}${typeof type === 'string' ? type : 'An error'}`,
    ...framesIn(error['stack']).map((frame) => `${indent}    ${read(frame)}`),
    ...linesOfError(cause, read, `${indent}  `).map((line, place) =>
      place === 0 ? `${indent}  caused by ${line.trim()}` : line,
    ),
  ];
}

/** What is read: a line of the log, or the frames alone, which then are of the function that is named. */
export interface LoggedStack {
  readonly text: string;
  readonly ofFunction?: string | undefined;
  /** The folder in which `source-maps` lies. */
  readonly folder: string;
}

/** Says where each frame of a logged error stands in the sources, error by error. Throws `UsageError` where no function or no stack is told. */
export function readStack({ text, ofFunction, folder }: LoggedStack): readonly string[] {
  const said = parsed(text);
  const name = functionIn(ofFunction ?? inside(said, 'function'));
  if (name === undefined)
    throw new UsageError(
      'Say of which function it is: --function submit-ticket. The line names none that is known.',
    );
  const read = readerOf(name, folder);
  const lines = isMap(said)
    ? linesOfError(said['error'], read)
    : text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(read);
  if (lines.length === 0) throw new UsageError('The line has no error.');
  return [
    `${name}${typeof inside(said, 'entry') === 'string' ? `, ${String(inside(said, 'entry'))}` : ''}`,
    ...lines,
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // frames alone
  }
}
