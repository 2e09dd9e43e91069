import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startDynamoDbLocal } from './engines/dynamodb-local.ts';
import { startTestMiniStack } from './engines/ministack.ts';
import type { Engine, StartedEngine } from './engines/engine.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly engines: readonly Engine[];
  }
}

/** `npm run test:dynamodb-local` asks for this engine; `npm test` has tried the other. */
const wantsDynamoDbLocal = (): boolean => process.env['MREJESHO_DYNAMODB_LOCAL'] !== undefined;

/**
 * Starts the engine on a port and with a state of its own: MiniStack, or AWS's DynamoDB Local when
 * `npm run test:dynamodb-local` asks for it. One that cannot start fails the run: nothing is skipped.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'mrejesho-engines-'));
  const started: StartedEngine[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((engine) => engine.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    started.push(
      wantsDynamoDbLocal() ? await startDynamoDbLocal() : await startTestMiniStack(join(folder, 'ministack')),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  provide(
    'engines',
    started.map(({ name, endpoint }) => ({ name, endpoint })),
  );
  return stop;
}
