import type { Lineage } from '../../institutions/registry/institution.ts';
import type { Officer } from '../../institutions/registry/officer.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';

/*
 * To whom and where to an act would be done, before an officer chose: such as nothing stands against.
 * What is tried with them is refused only for what no choice changes.
 */

const noName = { sw: '', en: '' };

/** An institution that never held a ticket and can take any. */
export const anywhere: Lineage = {
  institution: {
    v: 1,
    id: '',
    kind: 'agency',
    ancestors: [],
    jurisdiction: 'union',
    level: true,
    name: noName,
    shortName: noName,
    activeOfficers: 1,
  },
  above: [],
};

/** Somebody of the holder who can be given any of its tickets. */
export const anybodyAt = ({ institution: { id } }: Lineage): Officer => ({
  v: 1,
  id: '',
  institution: id,
  name: '',
  roles: ['head'],
  active: true,
  trained: true,
});

/** Another ticket that this one could join. */
export const anotherLike = (ticket: Ticket): Ticket => ({ ...ticket, number: '' });
