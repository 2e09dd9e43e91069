import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { timesAsOften } from './test/builders/runs.ts';
import { WaitingFirst } from './test/waiting-first.ts';

/**
 * Each file of some projects has a process of its own, and what all of these load is compiled once: a tenth of what small files take
 * of a processor is compiling.
 */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.local/compile-cache');

/** What goes through a whole table for minutes: `npm run test:at-length`, a check of `.ci/run`, runs it, and nothing else. */
const atLength = '.at-length.test.ts';
const runsAtLength = process.env['MREJESHO_AT_LENGTH'] !== undefined;

/** A file whose exhaustive tables the usual run takes by turns, and the run at length whole. */
const byTurns = '.by-turns.test.ts';

process.env['MREJESHO_TURN'] ??= turnOfCommit();

/** The turn of the commit, from its hash. Without git it is the first. */
function turnOfCommit(): string {
  try {
    const hash = execFileSync('git', ['rev-parse', '--short=6', 'HEAD'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return String(Number.parseInt(hash, 16));
  } catch {
    return '0';
  }
}

/** One project per folder of test/, so that each can run alone: `npx vitest --project domain`. */
const project = (name: string, settings: object = {}) => ({
  test: {
    name,
    ...testsIn(`${name}/**/`),
    maxWorkers: availableParallelism(),
    ...patient,
    ...settings,
  },
});

const within = (seconds: number) => ({
  testTimeout: seconds * 1000 * timesAsOften,
  hookTimeout: seconds * 1000,
});
/** No test is judged by the clock of a busy machine: one that takes longer hangs. */
const patient = within(runsAtLength ? 3_600 : 600);

/**
 * Files of a project are run one after another in the same workers, and modules are loaded once in each: loading them
 * takes longer than most tests. For what keeps nothing in its modules but what is the same for everybody.
 */
const together = { isolate: false };

/** The tests in these folders that are run: those at length, or all others. */
const testsIn = (folders: string) => ({
  include: (runsAtLength ? [atLength, byTurns] : ['.test.ts']).map((ending) => `test/${folders}*${ending}`),
  exclude: runsAtLength ? [] : [`**/*${atLength}`],
});

/** How many journeys run at once on their cloud. */
const atOnce = 5;

/** A journey waits for deadlines to pass: its own steps say how long. It begins when all other tests are over. */
const journeys = project('journeys', {
  globalSetup: ['test/journeys/cloud.ts'],
  setupFiles: ['test/journeys/place.ts'],
  provide: { atOnce },
  maxWorkers: atOnce,
  sequence: { groupOrder: 1 },
});

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-folder.ts'],
    sequence: { sequencer: WaitingFirst },
    projects: [
      project('builders', together),
      project('domain', together),
      project('words', together),
      project('application', together),
      project('contracts', together),
      project('registry', together),
      project('functions', together),
      project('adapters', { ...together, globalSetup: ['test/adapters/engines.ts'] }),
      project('statemachines', together),
      project('infrastructure', together),
      project('import-rules'),
      project('documents'),
      project('web'),
      project('browser', {
        ...together,
        globalSetup: ['test/browser/browser.ts'],
      }),
      project('local'),
      journeys,
    ],
  },
});
