import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionNames } from '../config/functions.ts';
import { sourceMapOf } from './bundle-functions.ts';

/** Which sources an assembly was made of. */
export interface Release {
  /** `git describe` of the sources: the commit, with `-dirty` where something was not committed. */
  readonly commit: string;
}

/** Where an assembly says of which release it is. */
export const releaseIn = (assembly: string): string => join(assembly, 'source-maps', 'release.json');

/** Keeps the source maps of an assembly's functions within it, beside what is deployed of it, and says of which commit they are. */
export function keepSourceMaps(bundles: string, assembly: string): void {
  mkdirSync(join(assembly, 'source-maps'), { recursive: true });
  for (const name of functionNames) copyFileSync(sourceMapOf(name, bundles), sourceMapOf(name, assembly));
  const release: Release = { commit: commitOfSources() };
  writeFileSync(releaseIn(assembly), `${JSON.stringify(release)}\n`);
}

function commitOfSources(): string {
  try {
    const given = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];
    return execFileSync('git', given, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown'; // sources without their repository
  }
}
