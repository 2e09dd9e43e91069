import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { UsageError } from '../registry/arguments.ts';
import { localCloud as localRegistry } from '../registry/local-cloud.ts';
import type { Stage } from './arguments.ts';

const description = z.looseObject({ login: z.looseObject({ issuer: z.string() }) });

/** The local cloud that this file describes, and the variables by which the SDK finds it. Throws `UsageError`. */
export function localCloud(file: string): {
  readonly stage: Stage;
  readonly environment: Readonly<Record<string, string>>;
} {
  const { tables, environment } = localRegistry(file);
  const { data } = description.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (data === undefined) throw new UsageError(`${file} names no issuer: name it with --issuer.`);
  return { stage: { table: tables.registry, issuer: data.login.issuer }, environment };
}
