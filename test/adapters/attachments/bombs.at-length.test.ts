import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { fileRefusals } from '../../../domain/ticketing/attachments/attachment.ts';
import { fileRefusalWords } from '../../../words/attachments.ts';
import { bombs, laboriousPdfs } from '../../builders/bombs.ts';

/** In which a file is cleaned by itself, and nothing else happens. It is ended after so many seconds. */
const program = join(import.meta.dirname, '../clean-one-file.ts');
const secondsAtMost = 30;

const cleaning = z.object({
  outcome: z.enum([...fileRefusals, 'clean']),
  size: z.number(),
  seconds: z.number(),
  megabytes: z.number(),
});

function costOf(bytes: Uint8Array): z.infer<typeof cleaning> {
  const { stdout, signal } = spawnSync(process.execPath, [program], {
    input: bytes,
    timeout: secondsAtMost * 1000,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
  });
  expect(signal, 'It was ended, since it did not end by itself.').toBeNull();
  return cleaning.parse(JSON.parse(stdout));
}

describe('in under a second of computing and 200 MB', () => {
  it.each(bombs)('%s is refused, and its sender reads why in both languages', (_what, make) => {
    const { outcome, seconds, megabytes } = costOf(make());
    expect(outcome).not.toBe('clean');
    if (outcome !== 'clean')
      for (const text of Object.values(fileRefusalWords[outcome])) expect(text).not.toBe('');
    expect(seconds).toBeLessThan(1);
    expect(megabytes).toBeLessThan(200);
  });

  it.each(laboriousPdfs)('%s comes out clean, and no larger than it came', (_what, make) => {
    const bytes = make();
    const { outcome, size, seconds, megabytes } = costOf(bytes);
    expect(outcome).toBe('clean');
    expect(size).toBeLessThan(2 * bytes.length);
    expect(seconds).toBeLessThan(1);
    expect(megabytes).toBeLessThan(200);
  });
});
