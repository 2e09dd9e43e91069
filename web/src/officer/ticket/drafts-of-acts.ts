import { signal } from '@preact/signals';
import { createDrafts } from '../../forms/drafts.ts';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';

/**
 * Acts that were begun. `knownUpTo`: up to which version its officer was told what happened meanwhile, where that is more than
 * the page shows.
 */
export const draftsOfActs = createDrafts<{ readonly knownUpTo: number }>();

/** The name of the draft of an act on a ticket. */
export const draftNameOf = (number: string, act: ActOfOfficers): string => `${number} ${act}`;

/** What was done last, to be told on the page. */
export const doneLast = signal<{ readonly number: string; readonly act: ActOfOfficers } | undefined>(
  undefined,
);
