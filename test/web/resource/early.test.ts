import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../web/src/api/problem.ts';
import { createEarly } from '../../../web/src/resource/early.ts';

const request = () => ({ signal: new AbortController().signal });

/** A request that counts how often it was made, and who is in. */
function counted(refused = false) {
  const at = { made: 0, officer: 'anna', signal: undefined as AbortSignal | undefined };
  const early = createEarly<string, string>(
    (asked, { signal }): Promise<Fetched<string>> => {
      at.made += 1;
      at.signal = signal;
      return refused
        ? Promise.reject(new Error('no line'))
        : Promise.resolve({ data: `${asked} ${at.made}`, response: new Response() });
    },
    () => at.officer,
  );
  return { at, early };
}

describe('an answer that was asked for early', () => {
  it('serves who asks for the same, once', async () => {
    const { at, early } = counted();
    early.begin('dawasa');
    expect((await early.ask('dawasa', request())).data).toBe('dawasa 1');
    expect((await early.ask('dawasa', request())).data).toBe('dawasa 2');
    expect(at.made).toBe(2);
  });

  it('serves nobody who asks for something else', async () => {
    const { early } = counted();
    early.begin('dawasa');
    expect((await early.ask('ruwasa', request())).data).toBe('ruwasa 2');
    expect((await early.ask('dawasa', request())).data).toBe('dawasa 3');
  });

  it('serves nobody but who asked', async () => {
    const { at, early } = counted();
    early.begin('dawasa');
    at.officer = 'musa';
    expect((await early.ask('dawasa', request())).data).toBe('dawasa 2');
  });

  it('fails for who takes it, and for nobody else', async () => {
    const { early } = counted(true);
    early.begin('dawasa');
    await expect(early.ask('dawasa', request())).rejects.toThrow('no line');
  });

  it('is given up by who took it', async () => {
    const { at, early } = counted();
    early.begin('dawasa');
    const impatient = new AbortController();
    await early.ask('dawasa', { signal: impatient.signal });
    impatient.abort();
    expect(at.signal?.aborted).toBe(true);
  });
});
