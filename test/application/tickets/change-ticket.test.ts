import { describe, expect, it } from 'vitest';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { changeTicket } from '../../../application/tickets/change-ticket.ts';
import { StillContended } from '../../../application/still-contended.ts';
import { aReminderOf } from '../../builders/submission.ts';
import { aTicket } from '../../builders/ticket.ts';

const decide = (ticket: Ticket): Change => aReminderOf(ticket);

/** A store in which another write comes first so many times. */
function contended(times: number) {
  let version = 1;
  let left = times;
  return {
    load: () => Promise.resolve<Ticket | undefined>({ ...aTicket().build(), version }),
    save: ({ before }: Change) => {
      if (left > 0) version += 1;
      left -= 1;
      return Promise.resolve(before.version === version ? ('saved' as const) : ('stale' as const));
    },
  };
}

describe('changing a ticket', () => {
  it('decides about the ticket as it is after others wrote first', async () => {
    const decided = await changeTicket(contended(4), '261100000007', decide);
    expect(decided?.change?.before.version).toBe(5);
    expect(decided?.ticket.version).toBe(6);
  });

  it('gives up when others wrote first five times', async () => {
    await expect(changeTicket(contended(5), '261100000007', decide)).rejects.toThrow(StillContended);
  });

  it('saves nothing when nothing is decided', async () => {
    const store = contended(0);
    const save = () => Promise.reject(new Error('It saved.'));
    const decided = await changeTicket({ ...store, save }, '261100000007', () => undefined);
    expect(decided?.change).toBeUndefined();
  });

  it('has nothing to say of a ticket that does not exist', async () => {
    const store = { ...contended(0), load: () => Promise.resolve(undefined) };
    expect(await changeTicket(store, '261100000007', decide)).toBeUndefined();
  });
});
