import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { UsageError } from '../command-line/usage-error.ts';
import { jsonLinesOf } from './lines-of.ts';

/** What the lines of a file of an export say. Throws `UsageError` where it lacks the file, or a line is no JSON. */
export function* jsonLines(folder: string, file: string): Iterable<unknown> {
  const path = join(folder, file);
  if (!existsSync(path)) throw new UsageError(`${folder} is no export: it lacks ${file}.`);
  let number = 0;
  for (const line of jsonLinesOf(path)) {
    number += 1;
    try {
      yield JSON.parse(line) as unknown;
    } catch {
      throw new UsageError(`${file} has a line that is no JSON: ${number}.`);
    }
  }
}

/** A line as it must be. Throws `UsageError`. */
export function lineOf<Value>(schema: z.ZodType<Value>, file: string, line: unknown): Value {
  const read = schema.safeParse(line);
  if (!read.success) throw new UsageError(`${file} has a line that is no entry of it.`);
  return read.data;
}
