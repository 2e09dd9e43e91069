import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds, opennesses } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { firstOpenStep, stepAfter, stepToShow } from '../../../../web/src/citizen/send/steps.ts';
import { sendSteps } from '../../../../web/src/ticket-form/send-step.ts';
import type { TicketAnswers } from '../../../../web/src/ticket-form/ticket-answers.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aCategory, answered } from './an-answered-draft.ts';

const allPassed = { answers: answered, passed: sendSteps };

/** The pages of sending before words came first, in their order. */
const oldSteps = [
  ...['kind', 'matter', 'danger', 'words', 'place', 'office', 'about'],
  ...['files', 'you', 'contact', 'notices', 'check'],
];

describe('The pages of sending', () => {
  it('begin with the words, and end where all is read back', () => {
    expect(firstOpenStep({ answers: { ...answered, description: '' }, passed: [] })).toBe('words');
    expect(firstOpenStep(allPassed)).toBe('check');
  });

  it('open none before those that lead to it', () => {
    const progress = { answers: answered, passed: ['words'] };
    expect(stepToShow('check', progress)).toBe('understood');
    expect(stepToShow('words', progress)).toBe('words');
    expect(stepToShow('', progress)).toBe('understood');
    expect(stepToShow('made-up', progress)).toBe('understood');
  });

  it('lead back to the last page after a change, where nothing else is open by it', () => {
    expect(stepAfter('words', allPassed, true)).toBe('check');
    expect(stepAfter('words', allPassed, false)).toBe('understood');
    const noLongerFits = { ...allPassed, answers: { ...answered, kind: 'question' as const } };
    expect(stepAfter('words', noLongerFits, true)).toBe('understood');
  });

  it.each(oldSteps.map((step, index) => [step, oldSteps.slice(0, index)] as const))(
    'take up a draft that an earlier release stored before %s, and lose nothing of it',
    (_, passed) => {
      const stored = {
        answers: passed.includes('words') ? answered : { ...answered, description: '' },
        passed,
      };
      const shown = stepToShow('', stored);
      expect(shown).toBe(passed.includes('words') ? 'understood' : 'words');
      const goneOn = { answers: answered, passed: [...passed, 'words', 'understood', 'you'] };
      expect(stepToShow('', goneOn)).toBe('check');
    },
  );

  it('never skip one that is open, and come to the end, whatever was answered', () => {
    const someAnswers: fc.Arbitrary<TicketAnswers> = fc.record({
      ...Object.fromEntries(Object.entries(answered).map(([name, value]) => [name, fc.constant(value)])),
      kind: fc.constantFrom(...kinds, undefined),
      category: fc.constantFrom(aCategory(), undefined),
      openness: fc.constantFrom(...opennesses, undefined),
      about: fc.constantFrom('nobody', 'officer', undefined),
      description: fc.constantFrom('', 'Maji', 'x'.repeat(5000)),
      safe: fc.constantFrom(true, false, undefined),
    }) as fc.Arbitrary<TicketAnswers>;
    checkProperty(
      fc.property(
        someAnswers,
        fc.subarray([...sendSteps]),
        fc.constantFrom(...sendSteps),
        (answers, passed, wanted) => {
          const progress = { answers, passed };
          const shown = stepToShow(wanted, progress);
          const open = sendSteps.indexOf(firstOpenStep(progress));
          expect(sendSteps.indexOf(shown)).toBeLessThanOrEqual(open);
          expect(sendSteps.indexOf(stepAfter(shown, progress, false))).toBeLessThanOrEqual(open);
        },
      ),
    );
  });
});
