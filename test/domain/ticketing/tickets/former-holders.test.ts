import { describe, expect, it } from 'vitest';
import { formerHoldersAfter, outOfChain } from '../../../../domain/ticketing/tickets/former-holders.ts';
import { aTicket } from '../../../builders/ticket.ts';

/** At `holder`, which had it before, handed it to an agency, and took the agency's place when that was closed. */
const back = aTicket()
  .having({ holder: 'wizara', heldBefore: ['wizara'], handedOn: ['wizara'] })
  .build();

describe('a ticket that an upheld objection leaves where it is', () => {
  const left = { ...back, ...formerHoldersAfter(back, { to: 'wizara', began: 'transferred' }) };

  it('stays in the chain of who holds it: nobody decided', () => {
    expect(outOfChain(left)).toEqual([]);
  });

  it('comes up to it again from where it is handed to then', () => {
    const below = {
      ...left,
      holder: 'kituo',
      ...formerHoldersAfter(left, { to: 'kituo', began: 'transferred' }),
    };
    expect(outOfChain(below)).toEqual([]);
    expect(below).toMatchObject({ heldBefore: ['wizara'], handedOn: ['wizara'] });
  });
});

describe('a ticket that is reviewed where it was answered', () => {
  it('is out of the chain of those who answered it', () => {
    const reviewed = { ...back, ...formerHoldersAfter(back, { to: 'wizara', began: 'appealed' }) };
    expect(outOfChain(reviewed)).toEqual(['wizara']);
  });
});
