import type { components } from '../../api/officer-schema.ts';

type Schemas = components['schemas'];

/** A change as the API is asked for it: its route's name, what it names, and what is stated. */
export type AskedChange = Schemas['PreviewRegistryActRequest'];
export type ChangeName = AskedChange['act'];

/** What would differ, and what would follow. */
export type ShownPreview = Schemas['RegistryPreview'];
/** What a change is answered with: that it was done, or that it waits for a second administrator. */
export type DoneChange = Schemas['RegistryChanged'] | Schemas['RegistryChangeProposed'];
export type InstitutionRecord = Schemas['RegistryInstitution'];
export type OfficerRecord = Schemas['RegistryOfficer'];
export type WholeRegistry = Schemas['AdministeredRegistry'];
export type ListedOfficer = Schemas['OfficersOfInstitution']['officers'][number];
export type HistoryChange = Schemas['RegistryChange'];
export type DeadlineRow = Schemas['RegistryDeadlines']['rows'][number];

/** Under which names things are said to stand in the query of an address. */
export const institutionIn = (query: Readonly<Record<string, string>>): string => query['institution'] ?? '';
export const officerIn = (query: Readonly<Record<string, string>>): string => query['officer'] ?? '';
