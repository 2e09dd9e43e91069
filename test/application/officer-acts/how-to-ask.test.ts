import { expect, test } from 'vitest';
import { howToAsk } from '../../../application/officer-acts/how-to-ask.ts';
import { officerActs } from '../../../application/officer-acts/officer-acts.ts';
import { actsOfOfficers } from '../../../domain/casework/officer-acts/officer-acts.ts';

test.each(actsOfOfficers.filter((act) => act !== 'request-identity'))(
  'who asks for %s as is said does that act, and no other',
  (act) => {
    const { name, details = {} } = howToAsk[act];
    const { act: actOf } = officerActs[name as keyof typeof officerActs] as {
      readonly act: (details: unknown) => string;
    };
    expect(actOf(details)).toBe(act);
  },
);

test('no act of officers is left out', () => {
  const names = new Set(actsOfOfficers.map((act) => howToAsk[act].name));
  expect(Object.keys(officerActs).filter((name) => !names.has(name as keyof typeof officerActs))).toEqual([]);
});
