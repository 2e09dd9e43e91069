import type { Instant } from '../../foundation/time/instant.ts';
import type { Institution } from '../../institutions/registry/institution.ts';
import type { Placement } from '../../institutions/registry/officer.ts';
import type { AccessedTicket } from './accessed-ticket.ts';
import type { Past } from './past.ts';
import type { Viewer } from './viewer.ts';

/** An institution and everything above it, nearest first, as the registry has it now. */
export type Path = readonly Institution[];

/** One of the viewer's places, with what was above it in this time: a place that was moved is several. */
export interface Post extends Pick<Placement, 'from' | 'until'> {
  readonly path: Path;
}

/** What the registry and the history say besides the ticket and the officer. */
export interface AccessContext {
  readonly now: Instant;
  /** For each of the viewer's places. A place without one gives no sight. */
  readonly posts: readonly Post[];
  /** From the holder upwards. */
  readonly holder: Path;
  /** From the institution that the citizen chose upwards. */
  readonly sentTo: Path;
  readonly past: Past;
  /** The viewer gave a reason to read the text, and it is recorded. */
  readonly reasonRecorded?: boolean;
}

/** Somebody looks at a ticket: everything that is asked in order to decide what they see of it. */
export interface AccessRequest {
  readonly viewer: Viewer;
  readonly ticket: AccessedTicket;
  readonly context: AccessContext;
}
