import type { PresentOfficer } from '../../institutions/officers/present-officer.ts';

type Somebody = Pick<PresentOfficer, 'institution' | 'heads'>;

/** The offices whose shared views an officer finds: where they work, and those that they head now, for good or acting. */
export const officesOfViews = ({ institution, heads }: Somebody): readonly string[] => [
  ...new Set([institution, ...heads]),
];

/** Whether an officer shares views with an office: who heads it now. */
export const sharesViews = ({ heads }: Somebody, office: string): boolean => heads.includes(office);
