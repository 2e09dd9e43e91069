import type { QueuedTicket } from './queued-ticket.ts';

type Look = QueuedTicket['dueLook'];

/** Each look has a shape of its own, drawn in a square of 16: colour says nothing alone. */
const paths: Readonly<Record<Look, string>> = {
  late: 'M8 1 15.5 15H.5z',
  today: 'M8 .5 15.5 8 8 15.5 .5 8z',
  soon: 'M8 1a7 7 0 0 0 0 14z M8 1a7 7 0 0 1 0 14',
  later: 'M8 1a7 7 0 0 0 0 14a7 7 0 0 0 0-14',
  still: 'M3 2h3v12H3z M10 2h3v12h-3z',
  rest: 'M2 7h12v2H2z',
};

/** Looks that are drawn as outlines. */
const hollow: ReadonlySet<Look> = new Set(['later']);

/** How pressing something is, as a shape. */
export const DueShape = ({ look }: { readonly look: Look }) => (
  <svg
    class={hollow.has(look) ? 'shape hollow' : 'shape'}
    width="14"
    height="14"
    viewBox="-1 -1 18 18"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[look]} />
  </svg>
);
