import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCapturedLog } from '../../builders/captured-log.ts';

/** The module as a process of Lambda loads it, or as one loads it that is no function. */
async function loaded(type: string | undefined = 'on-demand') {
  vi.resetModules();
  vi.stubEnv('AWS_LAMBDA_INITIALIZATION_TYPE', type);
  const module = await import('../../../functions/lambda/initialization.ts');
  const { log, entries } = aCapturedLog();
  return { ...module, entries, ends: () => module.initialize(() => log) };
}

beforeEach(() => {
  vi.unstubAllEnvs();
});

describe('the initialization of a function', () => {
  it('builds what the first call needs, which finds it built', async () => {
    const { builtAhead, ends } = await loaded();
    const build = vi.fn(() => ({}));
    const ports = builtAhead(build);
    expect(build).not.toHaveBeenCalled();
    await ends();
    expect(build).toHaveBeenCalledOnce();
    expect(ports()).toBe(ports());
    expect(build).toHaveBeenCalledOnce();
  });

  it('lasts until what is read ahead was read', async () => {
    const { builtAhead, readAhead, ends } = await loaded();
    let isRead = false;
    builtAhead(() => {
      readAhead(async () => {
        await Promise.resolve();
        isRead = true;
      });
    });
    await ends();
    expect(isRead).toBe(true);
  });

  it('survives a secret that cannot be read, and a call builds and reads anew', async () => {
    const { builtAhead, readAhead, ends, entries } = await loaded();
    let built = 0;
    const ports = builtAhead(() => {
      built += 1;
      readAhead(() => Promise.reject(new Error('No secret.')));
      if (built === 1) throw new Error('A variable is not set.');
      return built;
    });
    builtAhead(() => {
      readAhead(() => Promise.reject(new Error('No secret.')));
    });
    await ends();
    expect(new Set(entries())).toEqual(new Set(['initialization-incomplete']));
    expect(ports()).toBe(2);
  });

  it('does not wait for what does not come', async () => {
    vi.useFakeTimers();
    const { builtAhead, readAhead, ends, entries } = await loaded();
    builtAhead(() => {
      readAhead(() => new Promise(() => undefined));
    });
    const ended = ends();
    await vi.advanceTimersByTimeAsync(3_000);
    await ended;
    vi.useRealTimers();
    expect(entries()).toEqual(['initialization-late']);
  });

  it('is over with the first call: later nothing is read ahead', async () => {
    const { builtAhead, readAhead, ends } = await loaded();
    await ends();
    const read = vi.fn(() => Promise.resolve());
    builtAhead(() => {
      readAhead(read);
    })();
    expect(read).not.toHaveBeenCalled();
  });

  it('builds nothing where Lambda initializes nothing', async () => {
    const { builtAhead, ends } = await loaded('');
    const build = vi.fn();
    builtAhead(build);
    await ends();
    expect(build).not.toHaveBeenCalled();
  });
});
