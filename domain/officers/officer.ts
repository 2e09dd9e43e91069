export const officerRoles = [
  'officer',
  'head',
  'duty-officer',
  'custodian',
  'oversight',
  'administrator',
  'auditor',
] as const;
export type OfficerRole = (typeof officerRoles)[number];

/** Somebody who works for an institution. The registry, not the login, says what an officer may do. */
export interface Officer {
  readonly v: 1;
  /** Never reused. */
  readonly id: string;
  readonly institution: string;
  readonly name: string;
  readonly roles: readonly OfficerRole[];
  readonly active: boolean;
  /** May handle sensitive categories. */
  readonly trained: boolean;
}
