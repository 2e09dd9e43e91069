import { defineConfig } from 'vitest/config';

/** One project per folder of test/, so that each can run alone: `npx vitest --project domain`. */
const project = (name: string, settings: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], ...settings },
});

const slow = { testTimeout: 180_000, hookTimeout: 180_000 };
/** A journey waits for deadlines to pass: its own steps say how long. */
const patient = { testTimeout: 900_000, hookTimeout: 900_000 };

export default defineConfig({
  test: {
    projects: [
      project('domain'),
      project('contracts'),
      project('registry'),
      project('functions'),
      project('adapters', { ...slow, globalSetup: ['test/adapters/engines.ts'] }),
      project('statemachines'),
      project('infrastructure', slow),
      project('import-rules', slow),
      project('local', slow),
      project('journeys', { ...patient, globalSetup: ['test/journeys/cloud.ts'], fileParallelism: false }),
    ],
  },
});
