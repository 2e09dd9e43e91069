import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ConfigurationError, isOfOneDeployment, stageSettings, type SettingName } from './settings.ts';

const folder = join(import.meta.dirname, 'stages');

/** Which stage it is says the file's name; what is for one deployment alone says who deploys. */
type CommittedName = Exclude<SettingName, 'stage' | 'firstDeployment'>;

/** Settings of a stage by name, as its file states them. */
export type CommittedSettings = Readonly<Partial<Record<CommittedName, string>>>;

const isCommitted = (name: SettingName): name is CommittedName =>
  name !== 'stage' && !isOfOneDeployment(name);

const names = Object.keys(stageSettings) as SettingName[];
const Committed = z.partialRecord(z.enum(names.filter(isCommitted)), z.string());

/**
 * Reads what `lib/config/stages/<stage>.json` says of a stage; nothing where it has no file. Throws `ConfigurationError` where the file has
 * an unknown setting, or one that is no text.
 */
export function committedSettings(stage: string | undefined): CommittedSettings {
  if (stage === undefined || !/^\w+$/.test(stage)) return {};
  const file = join(folder, `${stage}.json`);
  return existsSync(file) ? readCommitted(file) : {};
}

/** Reads such a file. */
export function readCommitted(file: string): CommittedSettings {
  const read = Committed.safeParse(untyped(file));
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new ConfigurationError([`${file} is no stage configuration:`, ...problems].join('\n'));
}

function untyped(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ConfigurationError(`${file} is no JSON: ${error.message}`);
  }
}
