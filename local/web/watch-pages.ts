import { join } from 'node:path';
import { createServer } from 'vite';
import { siteEnvironment } from '../../lib/bundling/build-site.ts';
import { apiPaths } from '../../lib/config/names.ts';
import { filePaths } from '../../lib/edge-functions/files.ts';
import { localStage } from '../deployed/local-stage.ts';
import { project } from '../system/folder.ts';
import { OperatorError } from '../system/operator-error.ts';

export interface WatchSettings {
  readonly port: number;
  /** Address of the running cloud, which answers what is no page. */
  readonly webUrl: string;
}

export interface Watching {
  readonly address: string;
  readonly end: () => Promise<void>;
}

/**
 * Serves the pages on 127.0.0.1 from their sources until it is ended. They have one origin with the API here too.
 * Throws `Trouble` when the port is taken.
 */
export async function watchPages({ port, webUrl }: WatchSettings): Promise<Watching> {
  // As pages of the stage are built.
  for (const [variable, value] of Object.entries(siteEnvironment(localStage)))
    if (value !== undefined) process.env[variable] = value;
  const server = await createServer({
    root: join(project, 'web'),
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      proxy: Object.fromEntries([apiPaths, ...Object.values(filePaths)].map((path) => [path, webUrl])),
    },
  });
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    throw new OperatorError(`Port ${port} is taken. Choose another: npm run web -- --port ${port + 1}`, {
      cause: error,
    });
  }
  return { address: `http://127.0.0.1:${port}`, end: async () => server.close() };
}
