import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { timesAsOften } from './test/builders/runs.ts';

/** One project per folder of test/, so that each can run alone: `npx vitest --project domain`. */
const project = (name: string, settings: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], maxWorkers: availableParallelism(), ...settings },
});

const within = (seconds: number) => ({
  testTimeout: seconds * 1000 * timesAsOften,
  hookTimeout: seconds * 1000,
});
/** A busy machine takes its time: a test that waits for its turn does not hang. */
const busy = within(30);
const slow = within(180);

/**
 * A journey waits for deadlines to pass: its own steps say how long. It waits more than it works, so many run
 * at once, when all else is over.
 */
const journeys = (name: string, settings: object) =>
  project(name, {
    ...within(900),
    globalSetup: ['test/journeys/cloud.ts'],
    maxWorkers: 8,
    sequence: { groupOrder: 1 },
    ...settings,
  });

export default defineConfig({
  test: {
    projects: [
      project('builders', busy),
      project('domain', busy),
      project('contracts', busy),
      project('registry', busy),
      project('functions', busy),
      project('adapters', { ...slow, globalSetup: ['test/adapters/engines.ts'] }),
      project('statemachines', busy),
      project('infrastructure', slow),
      project('import-rules', slow),
      project('local', slow),
      journeys('journeys', { include: ['test/journeys/*.test.ts'] }),
      // On a cloud of their own, one after another: its name puts it before the others, which then go on beside it.
      journeys('disruptive-journeys', {
        include: ['test/journeys/disruptive/*.test.ts'],
        setupFiles: ['test/journeys/disruptive/in-turn.ts'],
      }),
    ],
  },
});
