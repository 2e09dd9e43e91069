import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsThatDiffer, expectedStateAfter } from '../../../../domain/ticketing/tickets/expected-state.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { aPlay, playLife } from '../../../builders/lives/played-life.ts';

describe('what the newest event says that the head must be', () => {
  it('is what the head is, at every moment of random lives', () => {
    checkProperty(
      fc.property(aPlay, (play) => {
        const policy = aPolicy();
        playLife(play, policy, ({ life: { ticket, event } }) => {
          expect(fieldsThatDiffer({ ...ticket }, expectedStateAfter(event, ticket))).toEqual([]);
        });
      }),
      { numRuns: 40 },
    );
  });
});
