import type { Month } from './month.ts';
import type { MonthView } from './views.ts';

/** What of a month is listed, of which office. */
export interface MonthQuery {
  readonly institution: string;
  readonly month: Month;
  readonly view: MonthView;
}

/** The part of the address in which a wish stands. `own`: the reader's own office. */
export function monthPartOf({ institution, month, view }: MonthQuery, own: string): string {
  const parts = { ...(institution !== own && { institution }), view: view.name, month };
  return `?${new URLSearchParams(parts).toString()}`;
}
