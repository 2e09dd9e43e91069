import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { AdministrationRefusal } from '../domain/administration/refusals.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/registry-acts')>('officer/registry-acts');

/** What an administrator reads when the rules do not allow a change of the registry. */
export const administrationRefusalWords: Readonly<Record<AdministrationRefusal, Text>> =
  t.administrationRefusal;
