import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { git } from './test/builders/changes.ts';
import { timesAsOften } from './test/builders/runs.ts';
import { filesLeftOff } from './test/files-in-rotation.ts';
import { WaitingFirst } from './test/waiting-first.ts';

/**
 * Each file of some projects has a process of its own, and what all of these load is compiled once: a tenth of what small files take
 * of a processor is compiling.
 */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.local/compile-cache');

/** What goes through a whole table for minutes: `npm run test:at-length`, a check of `.ci/run`, runs it, and nothing else. */
const atLength = '.at-length.test.ts';
const runsAtLength = process.env['MREJESHO_AT_LENGTH'] !== undefined;

/** A file of which the usual run takes some rows by turns, and the run at length the others. */
const byTurns = '.by-turns.test.ts';
/** A file that the usual run takes by turns, and the run at length when it is not its turn. `.ci/run storage` has all those of the store. */
const inRotation = '.in-rotation.test.ts';

process.env['MREJESHO_TURN'] ??= String(Number.parseInt(git('rev-parse', '--short=6', 'HEAD') || '0', 16));

const leftOff = filesLeftOff();

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

/** The tests in these folders that are run: those at length with what the usual run left off, or all others. */
const testsIn = (folders: string) => ({
  include: (runsAtLength ? [atLength, byTurns, inRotation] : ['.test.ts']).map(
    (ending) => `test/${folders}*${ending}`,
  ),
  exclude: [...leftOff, runsAtLength ? `test/adapters/dynamodb/**/*${inRotation}` : `**/*${atLength}`],
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
      project('compatibility', together),
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
