/** What administrators do to the registry. Each is one version of it and one entry in the history of what it changes. */
export const registryActs = [
  'create-institution',
  'rename-institution',
  'move-institution',
  'close-institution',
  'create-officer',
  'change-officer',
  'move-officer',
  'remove-officer',
  'keep-suspended',
  'end-sight-wait',
  'appoint-head',
  'appoint-acting-head',
  'end-headship',
  'set-deadlines',
  'change-calendar',
  'set-routing',
] as const;
export type RegistryAct = (typeof registryActs)[number];
