import type { Text } from '../../../../domain/vocabulary/language.ts';

export const officeTexts = {
  title: { sw: 'Ofisi yako', en: 'Your office' },
  description: {
    sw: 'Maafisa wa ofisi unayoiongoza, na hoja walizonazo.',
    en: 'The officers of an office that you head, and the tickets they have.',
  },
  notHead: {
    sw: 'Huongozi taasisi yoyote sasa. Ukurasa huu ni wa wakuu na makaimu.',
    en: 'You head no institution now. This page is for heads and acting heads.',
  },
  acting: { sw: 'unakaimu', en: 'acting' },
  name: { sw: 'Afisa', en: 'Officer' },
  roles: { sw: 'Majukumu', en: 'Roles' },
  open: { sw: 'Hoja zilizo wazi', en: 'Open tickets' },
  overdue: { sw: 'Zilizochelewa', en: 'Overdue' },
  nobody: { sw: 'Hakuna afisa wa kupewa hoja hapa.', en: 'Nobody here can be given a ticket.' },
  trained: { sw: 'amefunzwa mambo nyeti', en: 'trained for sensitive matters' },
} as const satisfies Record<string, Text>;
