import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';
import type { DrawnOfSample } from './samples-read.ts';

const t = catalogue<typeof import('#texts/officer/audit-samples')>('officer/audit-samples');

export const sampleTexts = t.sampleTexts;

/** What an auditor found. */
export const verdictTexts: Readonly<Record<NonNullable<DrawnOfSample['finding']>['verdict'], Text>> =
  t.verdict;

/** That a sample waits for its checkpoint. */
export const waitingText = (checkpoint: number): Text => t.waiting({ checkpoint });
/** How many looks were drawn from while others are read yet. */
export const drawingText = (among: number): Text => t.drawing({ among });
/** How many items were drawn, and from how many looks. */
export const drawnText = (of: 'looks' | 'tickets', count: number, among: number): Text =>
  of === 'looks' ? t.drawnOf({ count, among }) : t.drawnTickets({ count, among });
/** How many items were found how. */
export const standingText = (order: number, objections: number, open: number): Text =>
  t.standing({ order, objections, open });
export const checkpointText = (checkpoint: number): Text => t.checkpointOf({ checkpoint });
export const placeOfLookText = (place: string): Text => t.lookOf({ place });
export const lotText = (lot: string): Text => t.lotOf({ lot });
export const filedText = (moment: Text): Text => t.filedAt({ moment });
export const earlierText = (count: number): Text => t.earlier({ count });
export const headingOfSample = (moment: Text): Text => t.heading({ moment });
