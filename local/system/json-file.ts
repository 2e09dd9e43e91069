import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type * as z from 'zod';

/** What a JSON file holds, or undefined when it is missing, half written, or of another shape. */
export function readJson<T>(path: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Writes a JSON file in one step, so that a reader never meets half of it. */
export function writeJson(path: string, value: unknown): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(beside, path);
}
