import { describe, expect, it } from 'vitest';
import { newPolicyItems, policyItem } from '../../../adapters/dynamodb/items/policy-item.ts';
import { limitsOfBefore } from '../../../domain/policy/limits.ts';
import { without } from '../../../domain/vocabulary/without.ts';
import { aPolicy } from '../../builders/policy.ts';

describe('a stored policy', () => {
  it('is read as it was stored', () => {
    const policy = aPolicy({ limits: { ...limitsOfBefore, pauses: 1 } });
    for (const item of newPolicyItems(policy)) expect(policyItem.parse(item).policy).toEqual(policy);
  });

  it('of before policies had limits is read with those of the rules', () => {
    const before = without(aPolicy(), 'limits');
    expect(policyItem.parse({ policy: before }).policy.limits).toEqual(limitsOfBefore);
  });

  it('of before it spoke of identities and of the desk is read with what the rules say of them', () => {
    const before = {
      ...aPolicy(),
      limits: without(
        limitsOfBefore,
        'identities',
        'desk',
        'poorRating',
        'replaceSecretEvery',
        'guesses',
        'remindOfDirection',
        'movedAtLeastAhead',
        'failedNotices',
      ),
    };
    expect(policyItem.parse({ policy: before }).policy.limits).toEqual(limitsOfBefore);
  });

  it('of before that counted by address alone gives its number to phones, and addresses that of a village', () => {
    const before = { ...aPolicy(), ticketsPerDay: 12 };
    expect(policyItem.parse({ policy: before }).policy.ticketsPerDay).toEqual({
      perPhone: 12,
      perAddress: 500,
    });
  });

  it('of before that bounded guesses by fewer numbers is read with the others as the rules have them', () => {
    const { guesses } = limitsOfBefore;
    const fewer = { ...without(guesses, 'closeNumberToSourceAt', 'closeSourceAt'), free: 3 };
    const before = { ...aPolicy(), limits: { ...limitsOfBefore, guesses: fewer } };
    expect(policyItem.parse({ policy: before }).policy.limits.guesses).toEqual({ ...guesses, free: 3 });
  });
});
