import type { InstitutionKind, Jurisdiction } from '../domain/institutions/registry/institution.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What an institution is. */
export const institutionKindWords: Readonly<Record<InstitutionKind, Text>> = {
  'national-office': { sw: 'ofisi ya kitaifa', en: 'national office' },
  ministry: { sw: 'wizara', en: 'ministry' },
  agency: { sw: 'wakala au shirika la umma', en: 'public agency or corporation' },
  independent: { sw: 'taasisi huru', en: 'independent institution' },
  region: { sw: 'mkoa', en: 'region' },
  council: { sw: 'halmashauri', en: 'council' },
  commissioner: {
    sw: 'ofisi ya mkuu wa mkoa au wilaya',
    en: 'office of a regional or district commissioner',
  },
  ward: { sw: 'kata', en: 'ward' },
  facility: { sw: 'kituo cha huduma, kama hospitali', en: 'facility, such as a hospital' },
  unit: { sw: 'idara au kitengo', en: 'division or unit' },
};

/** Whose institution it is. */
export const jurisdictionWords: Readonly<Record<Jurisdiction, Text>> = {
  union: { sw: 'Muungano', en: 'the Union' },
  mainland: { sw: 'Tanzania Bara', en: 'Mainland Tanzania' },
  zanzibar: { sw: 'Zanzibar', en: 'Zanzibar' },
};
