import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opennesses, kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { firstOpenStep, stepAfter, stepBefore, stepToShow } from '../../../../web/src/citizen/send/steps.ts';
import { sendSteps, stepsFor } from '../../../../web/src/ticket-form/send-step.ts';
import type { TicketAnswers } from '../../../../web/src/ticket-form/ticket-answers.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aCategory, answered } from './an-answered-draft.ts';

const allPassed = { answers: answered, passed: sendSteps };
const dangerous = aCategory({
  sensitive: true,
  emergencyNumbers: [{ number: '112', name: { sw: 'Polisi', en: 'Police' } }],
});

describe('The questions of sending', () => {
  it('begin with the kind, and end where all is read back', () => {
    expect(firstOpenStep({ answers: { ...answered, kind: undefined }, passed: [] })).toBe('kind');
    expect(firstOpenStep(allPassed)).toBe('check');
  });

  it('show the numbers to call right after the matter that has some, before anything is written', () => {
    const steps = stepsFor({ ...answered, category: dangerous });
    expect(steps.slice(1, 4)).toEqual(['matter', 'danger', 'words']);
    expect(stepsFor(answered)).not.toContain('danger');
  });

  it('ask who stays anonymous for no contact', () => {
    const steps = stepsFor({ ...answered, openness: 'anonymous' });
    expect(steps.slice(steps.indexOf('you'))).toEqual(['you', 'check']);
  });

  it('ask for a person only where it can be about one', () => {
    expect(stepsFor({ ...answered, kind: 'question' })).not.toContain('about');
    expect(stepsFor({ ...answered, kind: 'compliment' })).toContain('about');
  });

  it('open none before those that lead to it', () => {
    const progress = { answers: answered, passed: ['kind', 'matter'] };
    expect(stepToShow('check', progress)).toBe('words');
    expect(stepToShow('matter', progress)).toBe('matter');
    expect(stepToShow('', progress)).toBe('words');
    expect(stepToShow('made-up', progress)).toBe('words');
  });

  it('lead back to the last page after a change, where nothing else is open by it', () => {
    expect(stepAfter('words', allPassed, true)).toBe('check');
    expect(stepAfter('words', allPassed, false)).toBe('place');
    const noLongerFits = { ...allPassed, answers: { ...answered, kind: 'question' as const } };
    expect(stepAfter('kind', noLongerFits, true)).toBe('matter');
  });

  it('come back one by one', () => {
    expect(stepBefore('kind', answered)).toBeUndefined();
    expect(stepBefore('words', answered)).toBe('matter');
    expect(stepBefore('words', { ...answered, category: dangerous })).toBe('danger');
  });

  it('never skip one that is open, and come to the end, whatever was answered', () => {
    const someAnswers: fc.Arbitrary<TicketAnswers> = fc.record({
      ...Object.fromEntries(Object.entries(answered).map(([name, value]) => [name, fc.constant(value)])),
      kind: fc.constantFrom(...kinds, undefined),
      category: fc.constantFrom(aCategory(), dangerous, undefined),
      openness: fc.constantFrom(...opennesses, undefined),
      about: fc.constantFrom('nobody', 'officer', undefined),
      subject: fc.constantFrom('', 'Maji', 'x'.repeat(300)),
      safe: fc.constantFrom(true, false, undefined),
    }) as fc.Arbitrary<TicketAnswers>;
    checkProperty(
      fc.property(
        someAnswers,
        fc.subarray([...sendSteps]),
        fc.constantFrom(...sendSteps),
        (answers, passed, wanted) => {
          const progress = { answers, passed };
          const steps = stepsFor(answers);
          const shown = stepToShow(wanted, progress);
          expect(steps).toContain(shown);
          expect(steps.indexOf(shown)).toBeLessThanOrEqual(steps.indexOf(firstOpenStep(progress)));
          expect(steps.indexOf(stepAfter(shown, progress, false))).toBeLessThanOrEqual(
            steps.indexOf(firstOpenStep(progress)),
          );
        },
      ),
    );
  });
});
