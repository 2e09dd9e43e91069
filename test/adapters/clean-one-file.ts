import { readFileSync } from 'node:fs';
import { cleanFile } from '../../adapters/attachments/clean-file.ts';

/** The most memory that this program had at once, in MB. Linux counts it anew for each; `maxRSS` has its parent's. */
function megabytesAtMost(): number {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'latin1')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Cleans the file that it is sent, and says what came of that and what it cost, as JSON. */
const bytes = readFileSync(0);
const before = process.cpuUsage();
const cleaning = cleanFile(bytes);
const { user, system } = process.cpuUsage(before);
const [outcome, size] =
  cleaning.outcome === 'refused' ? [cleaning.because, 0] : ['clean', cleaning.bytes.length];
process.stdout.write(
  JSON.stringify({ outcome, size, seconds: (user + system) / 1e6, megabytes: megabytesAtMost() }),
);
