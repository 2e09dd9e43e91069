import { once } from 'node:events';
import { startMiniStack } from '../../../local/ministack/ministack.ts';
import { readyRunner } from '../../../local/ministack/runner.ts';
import { cloudFolder } from '../../../local/system/folder.ts';
import { freePort } from '../../../local/system/ports.ts';
import type { StartedEngine } from './engine.ts';

/** MiniStack as the local cloud runs it, without a deployment: the tests make their own tables. */
export async function startTestMiniStack(folder: string): Promise<StartedEngine> {
  const port = await freePort();
  const child = await startMiniStack(cloudFolder(folder), {
    runner: await readyRunner(() => undefined),
    port,
    region: 'eu-west-1',
    enforcePermissions: false,
  });
  return {
    name: 'MiniStack',
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
