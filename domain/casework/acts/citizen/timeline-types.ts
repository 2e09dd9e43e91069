import { actNames } from '../../../foundation/vocabulary/acts.ts';

/** What a citizen's timeline tells of: acts, and that the receipt secret was replaced, which is no act on the ticket. */
export const timelineTypes = [...actNames, 'replace-secret'] as const;
export type TimelineType = (typeof timelineTypes)[number];
