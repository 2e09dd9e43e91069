import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { OfficerRole } from '../domain/institutions/registry/officer.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/registry-acts')>('officer/registry-acts');

/** What a role is called before officers. */
export const roleWords: Readonly<Record<OfficerRole, Text>> = t.role;

/** What somebody in the role does. */
export const roleMeanings: Readonly<Record<OfficerRole, Text>> = t.roleMeanings;
