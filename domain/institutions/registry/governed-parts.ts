import type { InstitutionKind } from './institution.ts';

/** The parts of a place that the registry knows, each by the kind of institution that governs it; widest first. */
export const governedParts = ['region', 'council', 'ward'] as const satisfies InstitutionKind[];
export type GovernedPart = (typeof governedParts)[number];

/** Whether institutions of this kind govern a part of a place. */
export const isGovernedPart = (kind: InstitutionKind): kind is GovernedPart =>
  governedParts.some((part) => part === kind);
