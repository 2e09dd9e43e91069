import { describe, expect, it } from 'vitest';
import { findPython } from '../../local/python/find-python.ts';
import { program, scratchFolder } from './scratch.ts';

const everything = 'pip ensurepip venv';

/** A PATH on which only these Pythons lie, each with what it says: its version, and what it installs with. */
function only(pythons: Readonly<Record<string, readonly string[]>>): NodeJS.ProcessEnv {
  const folder = scratchFolder();
  for (const [name, lines] of Object.entries(pythons)) program(folder, name, lines);
  return { PATH: folder };
}

describe('the Python that runs the local cloud', () => {
  it('is python3 when that is new enough', async () => {
    const found = await findPython(
      only({ python3: ['3.11', everything], 'python3.13': ['3.13', everything] }),
    );
    expect(found).toEqual({ command: 'python3', version: '3.11', installer: 'pip' });
  });

  it('is a newer one under another name when python3 is too old', async () => {
    const found = await findPython(
      only({ python3: ['3.9', everything], 'python3.11': ['3.11', everything] }),
    );
    expect(found.command).toBe('python3.11');
  });

  it('is python where there is no python3', async () => {
    const found = await findPython(only({ python: ['3.12', everything] }));
    expect(found.command).toBe('python');
  });

  it('is the first that can install packages when another can not', async () => {
    const found = await findPython(only({ python3: ['3.11', ''], 'python3.12': ['3.12', 'pip'] }));
    expect(found.command).toBe('python3.12');
  });

  it('may have ensurepip and venv in place of pip', async () => {
    const found = await findPython(only({ python3: ['3.10', 'ensurepip venv'] }));
    expect(found.installer).toBe('ensurepip');
  });

  it('is not a command that fails, as the shims of version managers do', async () => {
    const path = only({ 'python3.13': ['3.13', everything] });
    program(path['PATH'] ?? '', 'python3', ['pyenv: python3: command not found'], 127);
    expect((await findPython(path)).command).toBe('python3.13');
  });
});

describe('a person without a usable Python', () => {
  const said = async (pythons: Readonly<Record<string, readonly string[]>>): Promise<string> =>
    findPython(only(pythons)).then(
      () => 'found one',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  it('is told that there is none, and where to get it', async () => {
    expect(await said({})).toMatch(
      /^The local cloud needs Python 3\.10 or newer, and found none on the PATH\. Install it from https:/,
    );
  });

  it('is told which ones are too old', async () => {
    expect(await said({ python3: ['3.8', everything], python: ['2.7'] })).toContain(
      'found only older ones (python3 is 3.8, python is 2.7)',
    );
  });

  it('is told the Debian package when only the means to install are missing', async () => {
    expect(await said({ python3: ['3.11', ''] })).toMatch(
      /python3 is 3\.11 but has neither\. On Debian and Ubuntu: sudo apt install python3-venv\./,
    );
  });
});
