import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rewindStreams } from '../../local/ministack/rewind-streams.ts';
import { cloudFolder } from '../../local/system/folder.ts';
import { scratchFolder } from './scratch.ts';

/** As MiniStack writes it, cut to what matters here. */
const saved = {
  __ministack_format__: 2,
  payload: {
    functions: { __account_region_scoped__: true, data: { relay: { handler: 'index.handler' } } },
    dynamodb_stream_positions: { __account_region_scoped__: true, data: { 'the relay': 68 } },
  },
};

describe('before MiniStack starts with a saved state', () => {
  it('readers of its streams are sent to the beginning, and all else stays', () => {
    const folder = cloudFolder(scratchFolder());
    const path = join(folder.state, 'lambda.json');
    writeFileSync(path, JSON.stringify(saved));
    rewindStreams(folder);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      ...saved,
      payload: {
        ...saved.payload,
        dynamodb_stream_positions: { __account_region_scoped__: true, data: {} },
      },
    });
  });

  it('nothing is written where there is no state yet', () => {
    const folder = cloudFolder(scratchFolder());
    rewindStreams(folder);
    expect(() => readFileSync(join(folder.state, 'lambda.json'))).toThrow('ENOENT');
  });
});
