import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { CloudFolder } from '../system/folder.ts';

const LambdaState = z.looseObject({
  payload: z.looseObject({
    dynamodb_stream_positions: z.looseObject({ data: z.record(z.string(), z.number()) }),
  }),
});

/**
 * Lets readers of DynamoDB streams begin at the beginning. MiniStack 1.5.33 saves how far each had come in
 * its stream but not the stream: after a restart a reader waits behind the end of an empty stream, and
 * hears nothing until as much has been written as before. To be called before MiniStack starts.
 */
export function rewindStreams({ state }: CloudFolder): void {
  const path = join(state, 'lambda.json');
  if (!existsSync(path)) return;
  const saved = LambdaState.parse(JSON.parse(readFileSync(path, 'utf8')));
  saved.payload.dynamodb_stream_positions.data = {};
  writeFileSync(path, JSON.stringify(saved));
}
