import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { UsageError } from '../command-line/usage-error.ts';
import { exportFiles } from './export-files.ts';
import { jsonLinesOf } from './lines-of.ts';

/** Adds these values to a file of an export, a line each. */
export const addsLines =
  (folder: string) =>
  (name: keyof typeof exportFiles, values: readonly unknown[]): void =>
    appendFileSync(
      join(folder, exportFiles[name]),
      values.map((value) => `${JSON.stringify(value)}\n`).join(''),
    );

/** The lines of a file of an export, as they are. Throws `UsageError` where the file is missing, unless it may be. */
export function* textLinesIn(
  folder: string,
  name: keyof typeof exportFiles,
  { mayBeMissing = false } = {},
): Iterable<string> {
  const path = join(folder, exportFiles[name]);
  if (existsSync(path)) yield* jsonLinesOf(path);
  else if (!mayBeMissing) throw new UsageError(`${folder} is no export: it lacks ${exportFiles[name]}.`);
}

/** Reads a line of a file of an export as it must be. Throws `UsageError` where it is not. */
export function lineOf<Line>(schema: z.ZodType<Line>, name: keyof typeof exportFiles, text: string): Line {
  const read = schema.safeParse(jsonOf(name, text));
  if (!read.success) throw new UsageError(`${exportFiles[name]} has a line that is no entry of it.`);
  return read.data;
}

/** Reads a line of a file of an export as JSON. Throws `UsageError` where it is none. */
export function jsonOf(name: keyof typeof exportFiles, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${exportFiles[name]} has a line that is no JSON: ${text.slice(0, 40)}`);
  }
}

/** Reads the lines of a file of an export, one after the other. Throws `UsageError` as `textLinesIn` and `lineOf` do. */
export function* linesIn<Line>(
  folder: string,
  name: keyof typeof exportFiles,
  schema: z.ZodType<Line>,
  may: { readonly mayBeMissing?: boolean } = {},
): Iterable<Line> {
  for (const text of textLinesIn(folder, name, may)) yield lineOf(schema, name, text);
}
