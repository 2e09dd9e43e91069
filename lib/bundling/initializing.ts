import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { functions } from '../config/functions.ts';

/** Lets each bundle await what its modules build and read before the first call (`functions/lambda/initialization.ts`). */
export const initializing: Plugin = {
  name: 'initializing',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    const of = (path: string): string => JSON.stringify(join(root, 'functions/lambda', path));
    const entries = new Set(Object.values(functions).map(({ entry }) => join(root, entry)));
    build.onLoad({ filter: /[\\/]functions[\\/].*\.ts$/ }, ({ path }) =>
      entries.has(path)
        ? {
            contents: [
              readFileSync(path, 'utf8'),
              `import { initialize } from ${of('initialization.ts')};`,
              `import { functionLog as logOfInitialization } from ${of('function-log.ts')};`,
              'await initialize(logOfInitialization);',
            ].join('\n'),
            loader: 'ts',
          }
        : undefined,
    );
  },
};
