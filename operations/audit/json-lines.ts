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

/**
 * Reads the lines of files of an export, each as it must be. Throws `UsageError` where a line is not, and where a file is missing that
 * nothing is given for.
 */
export const linesIn =
  (folder: string) =>
  <Line>(
    name: keyof typeof exportFiles,
    schema: z.ZodType<Line>,
    whenMissing?: readonly Line[],
  ): readonly Line[] => {
    const file = exportFiles[name];
    const path = join(folder, file);
    if (existsSync(path))
      return [...jsonLinesOf(path)].map((line, place) => lineOf(schema, file, parsed(line, file, place + 1)));
    if (whenMissing !== undefined) return whenMissing;
    throw new UsageError(`${folder} is no export: it lacks ${file}.`);
  };

function parsed(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`${file} has a line that is no JSON: ${number}.`);
  }
}

function lineOf<Line>(schema: z.ZodType<Line>, file: string, line: unknown): Line {
  const read = schema.safeParse(line);
  if (!read.success) throw new UsageError(`${file} has a line that is no entry of it.`);
  return read.data;
}
