import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { stackName, type OutputOf, type StackName } from '../../lib/config/outputs.ts';
import type { CloudFolder } from '../system/folder.ts';
import { readJson, writeJson } from '../system/json-file.ts';

/** What is deployed in a local cloud, and from what. */
export const Deployed = z.strictObject({
  /** Fingerprint of the synthesised templates and their code. */
  assembly: z.string(),
  /** Fingerprint of the imported registry files; undefined while none were. */
  registry: z.string().optional(),
  /** Fingerprint of the demonstration's linked logins; undefined while none were. */
  logins: z.string().optional(),
  /** The release of the site that lies in its bucket, as the edge must know it; undefined while none does. */
  site: z
    .strictObject({ release: z.string(), pages: z.array(z.string()), files: z.array(z.string()) })
    .optional(),
  /** The name of the made year that was loaded; undefined while none was. */
  year: z.string().optional(),
  fastClock: z.boolean(),
  /** Fingerprint of the packages that made the state: another MiniStack may not read it. */
  requirements: z.string(),
  outputs: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Deployed = z.infer<typeof Deployed>;

const Saved = z.strictObject({ at: z.string(), deployed: Deployed });
export type Saved = z.infer<typeof Saved>;

const savedFile = ({ state }: CloudFolder): string => join(state, 'saved.json');

/** What the running cloud holds. */
export const deployedIn = (folder: CloudFolder): Deployed | undefined => readJson(folder.deployed, Deployed);

export const rememberDeployed = (folder: CloudFolder, deployed: Deployed): void =>
  writeJson(folder.deployed, deployed);

/** What the state on disk holds, which MiniStack writes only when it is told to end. */
export const savedIn = (folder: CloudFolder): Saved | undefined => readJson(savedFile(folder), Saved);

/** To be called before MiniStack is told to end: while it writes its state, the state is none. */
export const beginSaving = (folder: CloudFolder): void => rmSync(savedFile(folder), { force: true });

/** To be called when MiniStack has ended of itself, so that all its state is written. */
export function endSaving(folder: CloudFolder, at: Date): void {
  const deployed = deployedIn(folder);
  if (deployed !== undefined)
    writeJson(savedFile(folder), { at: at.toISOString(), deployed } satisfies Saved);
}

/** Takes what the state on disk holds for deployed, before MiniStack starts from it. */
export function takeUpSaved(folder: CloudFolder): void {
  const saved = savedIn(folder);
  if (saved !== undefined) rememberDeployed(folder, saved.deployed);
  else if (existsSync(folder.deployed)) rmSync(folder.deployed);
}

/** An output of a stack of the local stage. */
export function outputOf<Stack extends StackName>(
  { outputs }: Pick<Deployed, 'outputs'>,
  stack: Stack,
  name: OutputOf<Stack>,
): string {
  const value = outputs[stackName('local', stack)]?.[name];
  if (value === undefined) throw new Error(`The stack ${stackName('local', stack)} told no ${name}.`);
  return value;
}

/** The API's id in API Gateway, the first part of its host name. */
export const apiIdOf = (deployed: Pick<Deployed, 'outputs'>): string =>
  new URL(outputOf(deployed, 'api', 'ApiUrl')).hostname.split('.')[0] ?? '';
