import type { ComponentType } from 'preact';

/** What pages hear of when work begins and ends that this device must do. */
export const proofEvent = 'mrejesho:proof';

/** What stands over the foot of every page meanwhile: it comes with the work, and no page waits for it. */
export const shownProof: { now: boolean; default: ComponentType } = { now: false, default: () => null };
