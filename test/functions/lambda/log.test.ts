import { describe, expect, it } from 'vitest';
import { createLog } from '../../../functions/lambda/log.ts';

function written(level: 'debug' | 'info' | 'warn' | 'error' = 'info') {
  const lines: string[] = [];
  const log = createLog({ level, write: (line) => lines.push(line), now: () => '2026-11-24T14:48:17.000Z' });
  return { log, lines, entries: (): unknown[] => lines.map((line) => JSON.parse(line) as unknown) };
}

describe('the log', () => {
  it('writes one JSON object a line', () => {
    const { log, lines } = written();
    log.info('ticket-submitted', { number: '261112345670', attempt: 1 });
    expect(lines).toEqual([
      '{"time":"2026-11-24T14:48:17.000Z","level":"info","entry":"ticket-submitted","number":"261112345670","attempt":1}\n',
    ]);
  });

  it('keeps quiet below its level', () => {
    const { log, lines } = written('warn');
    log.debug('seen');
    log.info('seen');
    log.warn('seen');
    expect(lines).toHaveLength(1);
  });

  it('carries the fields it was given on every line', () => {
    const { log, entries } = written();
    log.with({ function: 'submit-ticket' }).with({ request: 'r-1' }).warn('slow');
    expect(entries()).toEqual([
      expect.objectContaining({ function: 'submit-ticket', request: 'r-1', entry: 'slow' }),
    ]);
  });

  it('tells the type of an error and of its cause and where they came from, but never their messages', () => {
    const { log, lines, entries } = written();
    const cause = new TypeError('bad phone +255712345678');
    log.error('request-failed', {}, new Error('for Asha\n    at Asha (file.ts:1:1)', { cause }));
    expect(lines.join('')).not.toMatch(/Asha|255712345678/);
    expect(entries()).toEqual([
      expect.objectContaining({
        error: {
          type: 'Error',
          stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]) as unknown,
          cause: {
            type: 'TypeError',
            stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]) as unknown,
          },
        },
      }),
    ]);
  });

  it('says no more of a thrown value that is no error than what it is', () => {
    const { log, entries } = written();
    log.error('request-failed', {}, '+255712345678');
    expect(entries()).toEqual([expect.objectContaining({ error: { type: 'string' } })]);
  });
});
