import { expect, test } from 'vitest';
import {
  actAskedFor,
  actsOfOfficers,
  howToAsk,
} from '../../../../domain/casework/officer-acts/officer-acts.ts';

test.each(actsOfOfficers)('who asks for %s as is said does that act, and no other', (act) => {
  const { name, details = {} } = howToAsk(act);
  expect(actAskedFor(name, details)).toBe(act);
});

test('what nobody can ask for is a defect of ours', () => {
  expect(() => actAskedFor('decide-transfer', {})).toThrow(RangeError);
});
