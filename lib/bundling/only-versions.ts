import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const description = /[\\/]@aws-sdk[\\/]client-[a-z0-9-]+[\\/]package\.json$/;

/**
 * Leaves in bundles the version alone of what the package of an SDK client says of itself: the client states that
 * to AWS, and reads nothing else of it. 2 KB less for each client in a bundle.
 */
export const onlyVersions: Plugin = {
  name: 'only-versions',
  setup(build) {
    build.onLoad({ filter: description }, ({ path }) => ({
      contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), ['version']),
      loader: 'json',
    }));
  },
};
