import { describe, expect, it, test } from 'vitest';
import { newTicketItem, readTicket } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { aStoredTicket } from '../../builders/submission.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';

const heldBefore = ['kata', 'halmashauri', 'mkoa', 'wizara'];
const stored = (handedOn: readonly string[]) => newTicketItem(aStoredTicket({ heldBefore, handedOn }));

describe('those who only handed a ticket on', () => {
  test.each([
    [[], 0],
    [['kata'], 1],
    [['wizara'], 8],
    [['halmashauri', 'mkoa'], 6],
    [heldBefore, 15],
  ])('are stored as the bits of their places: %j is %i', (handedOn, bits) => {
    expect(stored(handedOn)).toMatchObject({ was: heldBefore, on: bits });
    expect(readTicket(stored(handedOn)).handedOn).toEqual(handedOn);
  });

  it('are not said in heads of before, nor of what never left its first holder', () => {
    const ofBefore = readTicket(omit(stored(['kata']), 'on'));
    expect(ofBefore).toMatchObject({ heldBefore });
    expect(ofBefore).not.toHaveProperty('handedOn');
    expect(newTicketItem(aStoredTicket())).not.toHaveProperty('on');
  });
});
