import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import { formatProblem } from '../../adapters/registry-files/problem.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'registry-'));
  await cp(path.join(import.meta.dirname, '../../registry'), folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function problemsOf(root: string, instead?: string): Promise<readonly string[]> {
  const registry = await loadRegistry(root, instead);
  return registry.outcome === 'broken' ? registry.problems.map(formatProblem) : [];
}

describe('loading a folder', () => {
  it('says which file is missing', async () => {
    await rm(path.join(folder, 'policy.yaml'));
    expect(await problemsOf(folder)).toEqual(['policy.yaml:1: the file is missing']);
  });

  it('says that a folder of tables is empty', async () => {
    await rm(path.join(folder, 'officers'), { recursive: true });
    expect(await problemsOf(folder)).toEqual(['officers:1: the folder holds no .csv file']);
  });

  it('says everything that is missing where there is no registry at all', async () => {
    expect(await problemsOf(path.join(folder, 'nowhere'))).toHaveLength(12);
  });

  it('names the file of the folder that stands instead', async () => {
    await writeFile(path.join(folder, 'demonstration', 'calendar.yaml'), 'opens: now\n');
    const [first] = await problemsOf(folder, path.join(folder, 'demonstration'));
    expect(first).toMatch(/^demonstration\/calendar\.yaml:1: /);
  });
});
