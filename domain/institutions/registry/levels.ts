import type { Institution, Lineage } from './institution.ts';

/** The institution and those above it, nearest first. */
export const pathOf = ({ institution, above }: Lineage): readonly Institution[] => [institution, ...above];

/** Whether somebody works there besides `except` of its active officers. */
export const isStaffed = ({ activeOfficers }: Institution, except = 0): boolean => activeOfficers > except;

/** Where a ticket may go from here: the staffed levels above, nearest first. */
export const staffedLevelsAbove = ({ above }: Lineage): readonly Institution[] =>
  above.filter((node) => node.level && isStaffed(node));

/** Whether the lineage's institution is `id` or lies under it. */
export const isWithin = (lineage: Lineage, id: string): boolean =>
  pathOf(lineage).some((node) => node.id === id);
