import type { InstitutionKind, Jurisdiction } from '../domain/institutions/registry/institution.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What an institution is. */
export const institutionKindWords: Readonly<Record<InstitutionKind, Text>> = t.institutionKind;

/** Whose institution it is. */
export const jurisdictionWords: Readonly<Record<Jurisdiction, Text>> = t.jurisdiction;
