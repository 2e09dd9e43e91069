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

/** One project per folder of test/, so that each can run alone: `npx vitest --project domain`. */
const project = (name: string, settings: object = {}) => ({
  test: {
    name,
    ...testsIn(`${name}/**/`),
    maxWorkers: availableParallelism(),
    ...settings,
  },
});

const within = (seconds: number) => ({
  testTimeout: seconds * 1000 * timesAsOften,
  hookTimeout: seconds * 1000,
});
/** A busy machine takes its time: a test that waits for its turn does not hang. */
const busy = within(30);
const slow = within(180);

/**
 * Files of a project are run one after another in the same workers, and modules are loaded once in each: loading them
 * takes longer than most tests. For what keeps nothing in its modules but what is the same for everybody.
 */
const together = { isolate: false };

/** What goes through a whole table for minutes: `npm run test:at-length`, a check of `.ci/run`, runs it, and nothing else. */
const atLength = '.at-length.test.ts';
const runsAtLength = process.env['MREJESHO_AT_LENGTH'] !== undefined;

/** The tests in these folders that are run: those at length, or all others. */
const testsIn = (folders: string) => ({
  include: [`test/${folders}*${runsAtLength ? atLength : '.test.ts'}`],
  exclude: runsAtLength ? [] : [`**/*${atLength}`],
});

/** How many journeys run at once: on the cloud that they share, and on that of those that disturb others. */
const atOnce = { shared: 5, alone: 1 };

/** A journey waits for deadlines to pass: its own steps say how long. It begins when all others are over. */
const journeys = (name: string, folders: string, places: number) =>
  project(name, {
    ...within(900),
    ...testsIn(folders),
    globalSetup: ['test/journeys/cloud.ts'],
    setupFiles: ['test/journeys/place.ts'],
    provide: { atOnce: places },
    // Those that disturb others come first by their name: enough for all of these to wait, and the rest to run.
    maxWorkers: atOnce.shared + 5,
    sequence: { groupOrder: 1 },
  });

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-folder.ts'],
    sequence: { sequencer: WaitingFirst },
    projects: [
      project('builders', { ...busy, ...together }),
      project('domain', { ...busy, ...together }),
      project('words', { ...busy, ...together }),
      project('application', { ...busy, ...together }),
      project('contracts', { ...busy, ...together }),
      project('registry', { ...busy, ...together }),
      project('functions', { ...busy, ...together }),
      project('adapters', { ...slow, ...together, globalSetup: ['test/adapters/engines.ts'] }),
      project('statemachines', { ...busy, ...together }),
      project('infrastructure', { ...slow, ...together }),
      project('import-rules', slow),
      project('documents', busy),
      project('web', busy),
      project('browser', {
        ...slow,
        ...together,
        globalSetup: ['test/browser/browser.ts'],
      }),
      project('local', slow),
      journeys('journeys', 'journeys/{,pages/}', atOnce.shared),
      journeys('disruptive-journeys', 'journeys/disruptive/', atOnce.alone),
    ],
  },
});
