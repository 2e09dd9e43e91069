/** Lists of the auditor's desk. Source: docs/rules.md, The auditor's desk. */
export const auditViews = [
  'readers',
  'looks',
  'identities',
  'registry',
  'registry-chain',
  'samples',
  'sample',
] as const;
export type AuditView = (typeof auditViews)[number];
