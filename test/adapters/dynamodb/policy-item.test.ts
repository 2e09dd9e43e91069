import { describe, expect, it } from 'vitest';
import { newPolicyItems, policyItem } from '../../../adapters/dynamodb/items/policy-item.ts';
import { publishedLimits } from '../../builders/limits.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aPolicy } from '../../builders/policy.ts';

describe('a stored policy', () => {
  it('is read as it was stored', () => {
    const policy = aPolicy({ limits: { ...publishedLimits, pauses: 1 } });
    for (const item of newPolicyItems(policy)) expect(policyItem.parse(item).policy).toEqual(policy);
  });

  it.each(['sms', 'desk', 'poorRating'] as const)(
    'that lacks %s is none: every number of the rules is stored with it',
    (missing) => {
      const policy = { ...aPolicy(), limits: omit(publishedLimits, missing) };
      expect(policyItem.safeParse({ policy }).success).toBe(false);
    },
  );
});
