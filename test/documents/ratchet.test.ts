import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  exceededBy,
  limitFor,
  limitsIn,
  lowered,
  raisedWithoutDecision,
  type Limits,
} from '../builders/ratchet.ts';

const decisions = new Set(globSync('docs/adr/[0-9]*.md').map((path) => basename(path).slice(0, 4)));

const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Every version of the file that the history here has, the oldest first, and the one that lies here. */
function versions(): readonly Limits[] {
  const commits = git('log', '--reverse', '--format=%H', '--', 'ratchet.json').split('\n').filter(Boolean);
  const texts = commits.map((commit) => git('show', `${commit}:ratchet.json`));
  return [...texts, readFileSync('ratchet.json', 'utf8')].map(limitsIn);
}

/** What is known of each figure after a version: one that is left out for a while is not forgotten. */
const known = (before: Limits, after: Limits): Limits =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])].map((of) => [
      of,
      { ...before[of], ...after[of] },
    ]),
  );

const limits: Limits = { answered: { 'write units': { most: 200 }, calls: { most: 90, raisedBy: '0001' } } };

describe('the ratchet', () => {
  it('was never raised without a decision that says so', () => {
    let last: Limits = {};
    const raised = versions().flatMap((version) => {
      const found = raisedWithoutDecision(last, version, decisions);
      last = known(last, version);
      return found;
    });
    expect(raised).toEqual([]);
  });

  it('may be lowered, and raised by a decision that was not named before', () => {
    const after = (most: number, raisedBy?: string): Limits => ({
      answered: { calls: { most, ...(raisedBy !== undefined && { raisedBy }) } },
    });
    const tried = [after(80), after(90, '0001'), after(91, '0002')];
    expect(tried.flatMap((each) => raisedWithoutDecision(limits, each, decisions))).toEqual([]);
    const refused = [after(91), after(91, '0001'), after(91, '9999')];
    expect(refused.map((each) => raisedWithoutDecision(limits, each, decisions))).toEqual(
      refused.map(() => [{ of: 'answered', figure: 'calls', most: 90, is: 91 }]),
    );
  });

  it('tells what was measured larger than it may be', () => {
    const measured = { answered: { 'write units': 200, calls: 90.1 }, another: { calls: 1000 } };
    expect(exceededBy(measured, limits)).toEqual([{ of: 'answered', figure: 'calls', most: 90, is: 90.1 }]);
  });

  it('is lowered to what was measured, with little room, and never raised so', () => {
    const measured = { answered: { 'write units': 123.4, calls: 95 }, surge: { 'US dollars': 0.000_123_4 } };
    expect(lowered(limits, measured)).toEqual({
      answered: { 'write units': { most: 126 }, calls: { most: 90, raisedBy: '0001' } },
      surge: { 'US dollars': { most: 0.000_126 } },
    });
    expect(limitFor(0)).toBe(0);
  });
});
