import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of this test's own, gone when the test is. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mrejesho-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A program of this name in `folder` that says these lines, in plain shell: its PATH may hold nothing else. */
export function program(folder: string, name: string, lines: readonly string[], exitCode = 0): void {
  const path = join(folder, name);
  const says = lines.map((line) => `echo '${line}'\n`).join('');
  writeFileSync(path, `#!/bin/sh\n${says}exit ${exitCode}\n`);
  chmodSync(path, 0o755);
}
