import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LivedNation } from './lived-nation.ts';

const run = promisify(execFile);

/** What everything takes in a checkout, in a process of its own. */
export async function measureNation(checkout: string): Promise<LivedNation> {
  const file = join(checkout, 'benchmarks/lives/measure-lives.ts');
  const running = run(process.execPath, [file], { cwd: checkout, maxBuffer: 1 << 26 });
  running.child.stderr?.pipe(process.stderr);
  const { stdout } = await running;
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as LivedNation;
}
