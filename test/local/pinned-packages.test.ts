import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { image } from '../../local/ministack/docker.ts';
import { installEnvironment } from '../../local/python/environment.ts';
import { findPython } from '../../local/python/find-python.ts';
import { scratchFolder } from './scratch.ts';

/** What the file requires: of each package one line, once those that go on in the next are joined. */
const required = readFileSync(new URL('../../local/requirements.txt', import.meta.url), 'utf8')
  .replaceAll(/\\\n/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** `name==version`, when it is needed, and the hashes of its files. */
const pinned =
  /^[a-z0-9-]+==[0-9][0-9a-z.]*( ; python_full_version (<|>=) '3\.11')?( +--hash=sha256:[0-9a-f]{64})+ *$/;

describe('local/requirements.txt', () => {
  it('pins each package by its version and by the hashes of its files', () => {
    expect(required.length).toBeGreaterThan(20);
    expect(required.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('names the MiniStack that the image holds', () => {
    const [version] = required.flatMap((line) => /^ministack==(\S+)/.exec(line)?.[1] ?? []);
    expect(image).toBe(`ministackorg/ministack:${version ?? ''}`);
  });
});

/** Makes a package by the name and the version of one that is pinned, with something else in it. */
const forging = `
import sys, zipfile
name, folder = sys.argv[1:]
info = name.replace("==", "-") + ".dist-info"
with zipfile.ZipFile(f"{folder}/{name.replace('==', '-')}-py3-none-any.whl", "w") as wheel:
    wheel.writestr(f"{name.split('==')[0]}/__init__.py", "print('forged')")
    wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\\nName: %s\\nVersion: %s\\n" % tuple(name.split("==")))
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: forger\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(f"{info}/RECORD", "")
`;

describe('a package that somebody put in the place of one that is pinned', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is not installed, and neither is any other', async () => {
    const [first = ''] = required;
    const [name = ''] = first.split(' ');
    const scratch = scratchFolder();
    const [index, place] = [join(scratch, 'index'), join(scratch, 'python')];
    mkdirSync(index);
    const python = await findPython(process.env);
    execFileSync(python.command, ['-c', forging, name, index]);
    vi.stubEnv('PIP_NO_INDEX', '1');
    vi.stubEnv('PIP_FIND_LINKS', index);

    await expect(installEnvironment(place, python)).rejects.toThrow(
      'a package is another file than the one that local/requirements.txt pins by its hash',
    );

    expect(existsSync(place)).toBe(false);
  });
});
