import { expect, it } from 'vitest';
import { nextStep } from '../../../web/src/citizen/follow/next-step.ts';
import { outcomes, type Outcome } from '../../../domain/foundation/vocabulary/findings.ts';

const today = '2026-12-01';
const found = (code: Outcome, promisedByDate?: string) =>
  nextStep({ outcome: { code, word: code }, ...(promisedByDate !== undefined && { promisedByDate }) }, today);

it('leads to accepting only what agrees with its citizen', () => {
  expect(outcomes.filter((outcome) => found(outcome) === 'accept')).toEqual(['upheld', 'answered']);
  expect(outcomes.filter((outcome) => found(outcome) === undefined)).toEqual([
    'partly-upheld',
    'not-upheld',
    'referred',
    'set-aside',
  ]);
});

it.each([
  ['2026-11-30', 'confirm-remedy'],
  ['2026-12-01', 'confirm-remedy'],
  ['2026-12-02', undefined],
])('asks for what was promised by %s on 1 December: %s', (promisedBy, act) => {
  expect(found('upheld', promisedBy)).toBe(act);
  expect(found('partly-upheld', promisedBy)).toBe(act);
});
