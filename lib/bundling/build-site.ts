import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { variableOf } from '../config/settings.ts';
import type { Stage } from '../config/stage.ts';
import { readSite } from '../site/site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the site lies unless told otherwise, as for `npm run web:build`. */
export const siteFolder = join(root, '.local/site');

/** What pages say of the stage before they have asked it. */
type SiteStage = Pick<Stage, 'ussdCode'> & Partial<Pick<Stage, 'edge' | 'smsPrefixes' | 'ussd' | 'leaveTo'>>;

/** The variables by which a build of the site knows its stage. */
export const siteEnvironment = ({ ussdCode, edge, smsPrefixes, ussd, leaveTo }: SiteStage) => ({
  [variableOf('ussdCode')]: ussdCode,
  [variableOf('ussdPrefix')]: ussd?.prefix,
  [variableOf('publicDomain')]: edge?.kind === 'cloudfront' ? edge.publicDomain : undefined,
  [variableOf('smsPrefixes')]: smsPrefixes?.join(','),
  [variableOf('leaveTo')]: leaveTo,
  [variableOf('ussdDemonstration')]: ussd?.demonstration === true ? 'yes' : undefined,
});

/** What Vite said of a site that it could not build. */
export class SiteNotBuilt extends Error {
  override readonly name = 'SiteNotBuilt';
}

/**
 * Builds the site of a stage and answers the folder in which it lies. It is built beside its place and moved there when it is
 * whole; a site that has not changed is left alone, for another deployment may be reading it. Throws `SiteNotBuilt`.
 */
export async function buildSite(stage: SiteStage, folder: string = siteFolder): Promise<string> {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}-being-built-`);
  try {
    await runVite(beside, stage);
    if (releaseIn(folder) !== readSite(beside).release) {
      const former = `${beside}-former`;
      if (existsSync(folder)) renameSync(folder, former);
      renameSync(beside, folder);
      rmSync(former, { recursive: true, force: true });
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}

/** In a process of its own: it wants to know nothing of ours, and may not stay in its way. */
async function runVite(outDir: string, stage: SiteStage): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const words = [vite, 'build', 'web', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, ...siteEnvironment(stage) };
  await new Promise<void>((done, failed) => {
    execFile(process.execPath, words, { cwd: root, env }, (error, out, told) => {
      if (error === null) done();
      else failed(new SiteNotBuilt(`The site could not be built.\n${out}${told}`.trim(), { cause: error }));
    });
  });
}

/** The release in a folder, or undefined where there is none that is whole. */
function releaseIn(folder: string): string | undefined {
  try {
    return readSite(folder).release;
  } catch {
    return undefined;
  }
}
