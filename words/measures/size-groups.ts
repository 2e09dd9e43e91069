import type { SizeGroup } from '../../domain/analytics/measures/ranking.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/officer/figures')>('officer/figures');

/** Groups of institutions with about as much to do: by how many tickets were due in the month. */
export const sizeGroupWords: Readonly<Record<SizeGroup, Text>> = t.sizeGroup;
