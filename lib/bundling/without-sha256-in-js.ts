import type { Plugin } from 'esbuild';

const inJs = /[\\/]@smithy[\\/]core[\\/]dist-es[\\/]submodules[\\/]checksum[\\/]sha256[\\/]Sha256Js\.js$/;

/**
 * Leaves out of bundles how the SDK would compute SHA-256 if Node could not, which can. 3 KB less in each. If it
 * were asked to, an error would say so.
 */
export const withoutSha256InJs: Plugin = {
  name: 'without-sha256-in-js',
  setup(build) {
    build.onLoad({ filter: inJs }, () => ({
      contents: [
        'export class Sha256Js {',
        "  constructor() { throw new Error('Node computes SHA-256 for functions.'); }",
        '}',
      ].join('\n'),
      loader: 'js',
    }));
  },
};
