import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { environmentIn, installedEnvironment, installEnvironment } from '../../local/python/environment.ts';
import type { Python } from '../../local/python/find-python.ts';
import { scratchFolder } from './scratch.ts';

/** A Python that says of itself what a real one does, and makes what pip would fetch. */
function aPython(folder: string): Python {
  const command = join(folder, 'python3');
  const lines = [
    '#!/bin/sh',
    'if [ "$1" = -c ]; then echo 3.11; echo pip; exit; fi',
    'while [ "$1" != --target ]; do shift; done',
    'mkdir -p "$2/ministack"',
  ];
  writeFileSync(command, `${lines.join('\n')}\n`);
  chmodSync(command, 0o755);
  return { command, version: '3.11', installer: 'pip' };
}

it('packages that one start has put in place stay, for its cloud runs from them, when another comes later', async () => {
  const scratch = scratchFolder();
  const [place, python] = [join(scratch, 'python'), aPython(scratch)];
  const { packages } = await installEnvironment(place, python);
  writeFileSync(join(packages, 'in-use'), '');

  await installEnvironment(place, python);

  expect(existsSync(join(packages, 'in-use'))).toBe(true);
  expect(await installedEnvironment(place)).toEqual({ command: python.command, packages });
});

it('packages of another version give way', async () => {
  const scratch = scratchFolder();
  const [place, python] = [join(scratch, 'python'), aPython(scratch)];
  const { packages } = await installEnvironment(place, python);
  writeFileSync(
    join(place, 'installed.json'),
    '{"requirements":"of before","command":"python2","version":"2.7"}',
  );
  writeFileSync(join(packages, 'of-before'), '');

  await installEnvironment(place, python);

  expect(existsSync(join(packages, 'of-before'))).toBe(false);
  expect(await installedEnvironment(place)).toEqual({ command: python.command, packages });
});

it('clouds that are started at once fetch their packages once', async () => {
  const scratch = scratchFolder();
  const [place, python] = [join(scratch, 'python'), aPython(scratch)];
  const fetching: string[] = [];
  const start = (name: string) => environmentIn(place, python, () => fetching.push(name));

  const environments = await Promise.all([start('first'), start('second'), start('third')]);

  expect(fetching).toHaveLength(1);
  const fetched = { command: python.command, packages: join(place, 'packages') };
  expect(environments).toEqual([fetched, fetched, fetched]);
});
