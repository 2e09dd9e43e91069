import type { Unless } from '../refusals.ts';
import { statuses } from '../../../foundation/vocabulary/statuses.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';

/** Whom a ticket is about, so that two can be compared. */
const aboutOf = ({ aboutOfficer, aboutHead, sentTo }: Ticket): string =>
  [aboutOfficer ?? '', aboutHead ? sentTo : ''].join('|');

/** What speaks against working on two tickets as one. Source: docs/rules.md, Merging. */
export const againstMerging = (main: Ticket, joining: Ticket): Unless => ({
  'not-alike':
    main.number === joining.number ||
    main.kind !== joining.kind ||
    main.holder !== joining.holder ||
    aboutOf(main) !== aboutOf(joining) ||
    [main, joining].some(({ status }) => statuses[status].group === 'completed'),
  sensitive: main.sensitive || joining.sensitive,
  'name-unbound': main.unboundName === true || joining.unboundName === true,
  merged: main.mergedInto !== undefined,
});
