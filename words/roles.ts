import type { Text } from '../domain/vocabulary/language.ts';
import type { OfficerRole } from '../domain/registry/officer.ts';

/** What a role is called before officers. */
export const roleWords: Readonly<Record<OfficerRole, Text>> = {
  officer: { sw: 'afisa', en: 'officer' },
  head: { sw: 'mkuu', en: 'head' },
  'duty-officer': { sw: 'afisa wa zamu', en: 'duty officer' },
  'complaints-officer': { sw: 'afisa wa malalamiko', en: 'complaints officer' },
  custodian: { sw: 'mtunza utambulisho', en: 'custodian of identities' },
  oversight: { sw: 'usimamizi wa juu', en: 'oversight' },
  administrator: { sw: 'msimamizi wa mfumo', en: 'administrator' },
  auditor: { sw: 'mkaguzi', en: 'auditor' },
};
