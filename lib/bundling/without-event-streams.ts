import type { Plugin } from 'esbuild';

/** The module that clients ask for when, and only when, an operation streams events. */
const eventStreams = /^@smithy\/core\/event-streams$/;

/**
 * Leaves out of bundles how the SDK reads and writes streams of events: no operation that a function calls
 * has one. 15 KB less in each. One that had would be told so by an error. A client that brings them by
 * itself, as S3's does, keeps what it brings.
 */
export const withoutEventStreams: Plugin = {
  name: 'without-event-streams',
  setup(build) {
    build.onResolve({ filter: eventStreams }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, namespace: 'without-event-streams' } : undefined,
    );
    build.onLoad({ filter: eventStreams, namespace: 'without-event-streams' }, () => ({
      contents: "throw new Error('No function streams events.');",
      loader: 'js',
    }));
  },
};
