import { describe, expect, it } from 'vitest';
import { pastOf } from '../../../../domain/casework/visibility/past.ts';
import { aTicket } from '../../../builders/ticket.ts';
import { anEvent, aState } from '../../../builders/ticket-event.ts';

const inCycle = (number: number) => {
  const ticket = aTicket().build();
  return { ...ticket, cycle: { ...ticket.cycle, number } };
};
const moved = { before: aState(), after: aState({ holder: 'kata', cycle: 2 }) };
const officer = { actor: 'head', officer: 'mkuu', institution: 'kituo' } as const;

describe('the past of a ticket', () => {
  it('names the officer who wrote it down at the desk', () => {
    const events = [anEvent({ by: { actor: 'officer', officer: 'afisa-1', institution: 'kituo' } })];
    expect(pastOf({ ticket: inCycle(1), events }).scribe).toBe('afisa-1');
  });

  it('names who responded before the cycle that runs, and nobody who did in it', () => {
    const events = [
      anEvent({ type: 'respond', by: officer, before: aState() }),
      anEvent({ type: 'set-aside', by: { ...officer, officer: 'kaimu' }, after: aState({ cycle: 2 }) }),
    ];
    expect(pastOf({ ticket: inCycle(2), events }).respondedBelow).toEqual(['mkuu']);
  });

  it('lets a former holder read the reason that it gave when it handed over', () => {
    const events = [anEvent({ ...moved, type: 'transfer', by: officer, version: 4 })];
    expect(pastOf({ ticket: inCycle(2), events }).handOvers.get('kituo')).toBe(4);
  });

  it('lets a former holder read no grounds of the appeal against it', () => {
    const events = [anEvent({ ...moved, type: 'appeal', by: { actor: 'citizen' }, version: 4 })];
    expect(pastOf({ ticket: inCycle(2), events }).handOvers.get('kituo')).toBe(3);
  });
});
