import type { NeutralNames } from '../domain/institutions/registry/forged-items.ts';

/** An office of which the registry's entry was changed by nobody who may, until it is restored. */
export const neutralOffice: NeutralNames = {
  name: {
    sw: 'Ofisi ambayo taarifa zake zinahakikiwa',
    en: 'An office whose details are being checked',
  },
  shortName: { sw: 'Ofisi (inahakikiwa)', en: 'Office (in review)' },
};
