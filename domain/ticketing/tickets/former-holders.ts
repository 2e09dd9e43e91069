import type { CycleBeginning, Ticket } from './ticket.ts';

type Held = Pick<Ticket, 'holder' | 'heldBefore' | 'handedOn' | 'cycle'>;

/** Those of its former holders that only handed it on. */
const onlyHandedOn = ({ handedOn = [] }: Held): readonly string[] => handedOn;

/**
 * Those of its former holders that are out of its chain: it never goes back to them from below.
 * Source: docs/rules.md, Escalation; docs/adr/0185.
 */
export function outOfChain(ticket: Held): readonly string[] {
  const inChain = onlyHandedOn(ticket);
  return ticket.heldBefore.filter((id) => !inChain.includes(id));
}

/** Whoever a ticket leaves upwards answered it, let its time pass, or said that the level above decides. */
const upwards: readonly CycleBeginning[] = ['escalated', 'appealed'];

/**
 * The former holders of a ticket once it has come `to` its next holder, by a cycle that begins so. Who is out of
 * its chain stays so.
 */
export function formerHoldersAfter(
  ticket: Held,
  { to, began }: { readonly to: string; readonly began: CycleBeginning },
): Required<Pick<Ticket, 'heldBefore' | 'handedOn'>> {
  const { holder, heldBefore } = ticket;
  const others = onlyHandedOn(ticket).filter((id) => id !== holder);
  const stays = to === holder;
  const decides = upwards.includes(began) || outOfChain(ticket).includes(holder);
  const isFirst = stays && !heldBefore.includes(holder);
  return {
    heldBefore: stays || heldBefore.includes(holder) ? heldBefore : [...heldBefore, holder],
    handedOn: decides || isFirst ? others : [...others, holder],
  };
}
