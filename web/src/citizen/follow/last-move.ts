import type { Followed, HistoryOfTicket } from './followed.ts';

/** By what a ticket comes to another institution. */
const moves: readonly HistoryOfTicket['timeline'][number]['type'][] = [
  'transfer',
  'undo-transfer',
  'escalate',
  'appeal',
  'confirm-remedy',
  'name-officer',
  'succeed',
];

/** How a ticket came to where it is, in a sentence of the timeline; undefined: it is where it was sent, or nobody knows. */
export const lastMove = (
  { institution, sentTo }: Followed,
  { timeline }: HistoryOfTicket,
): string | undefined =>
  institution.id === sentTo.id
    ? undefined
    : timeline.findLast((entry) => moves.includes(entry.type) && entry.institution.id === institution.id)
        ?.text;
