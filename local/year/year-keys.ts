import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { OperatorError } from '../system/operator-error.ts';
import { readJson, writeJson } from '../system/json-file.ts';

/** Version under which a cloud takes the keys of a year: its own are of version 1. */
const version = '2';

const Keys = z.strictObject({ server: z.string(), registry: z.string() });

/** Keys under which every year kept in a folder is marked, so that any cloud can load it. */
export type YearKeys = z.infer<typeof Keys>;

/** Reads the keys of a folder of years, or draws them where there are none. */
export function keysIn(folder: string): YearKeys {
  const file = join(folder, 'keys.json');
  if (existsSync(file)) {
    const keys = readJson(file, Keys);
    if (keys === undefined) throw new OperatorError(`${file} is broken: remove it.`);
    return keys;
  }
  const drawn = (): string => randomBytes(32).toString('hex');
  const keys = { server: drawn(), registry: drawn() };
  writeJson(file, keys);
  return keys;
}

/** The text of a secret that has this key alone. */
export const ringOf = (key: string): string => JSON.stringify({ current: version, [version]: key });

const Ring = z.looseObject({ current: z.string() });

/** Adds a key to the text of a cloud's secret, as a rotation does. Throws `OperatorError` where it was rotated otherwise. */
export function rotatedTo(key: string, secret: string): string {
  const ring = Ring.parse(JSON.parse(secret));
  if (ring[version] !== undefined && ring[version] !== key)
    throw new OperatorError('The keys of the local cloud were rotated: begin anew with npm start -- --fresh');
  return JSON.stringify({ ...ring, [version]: key, current: version });
}
