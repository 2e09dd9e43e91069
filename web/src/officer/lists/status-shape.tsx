import type { QueuedTicket } from './queued-ticket.ts';

type Status = QueuedTicket['status']['code'];

const ring = 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2z';

/** Each status has a shape of its own, drawn in a square of 16: colour says nothing alone. */
const paths: Readonly<Record<Status, string>> = {
  submitted: ring,
  acknowledged: ring,
  'in-progress': ring,
  'awaiting-citizen': 'M4 2v12 M11 2v12',
  responded: `${ring} M5 8l2 2 4-4`,
  closed: 'M3 3l10 10 M13 3 3 13',
};

/** Where a ticket stands, as a shape. */
export const StatusShape = ({ status }: { readonly status: Status }) => (
  <svg
    class={`shape-of-status ${status}`}
    width="14"
    height="14"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[status]} />
    {status === 'in-progress' && <path class="full" d="M8 2a6 6 0 0 0 0 12z" />}
  </svg>
);
