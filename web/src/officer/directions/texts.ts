import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const directionsTexts = {
  title: { sw: 'Maelekezo', en: 'Directions' },
  description: {
    sw: 'Maelekezo uliyotoa na mliyopewa, ya kwanza kuisha muda yakiwa juu.',
    en: 'Directions that you gave and that your office got, what is due first at the top.',
  },
  which: { sw: 'Maelekezo gani', en: 'Which directions' },
  offices: { sw: 'Ofisi', en: 'Office' },
  emptyGiven: { sw: 'Hakuna maelekezo uliyotoa yanayosubiri.', en: 'Nothing that you directed is waiting.' },
  emptyReceived: {
    sw: 'Ofisi hii haina maelekezo yanayosubiri.',
    en: 'No direction to this office is waiting.',
  },
  emptyEnded: { sw: 'Hakuna maelekezo yaliyokwisha hapa.', en: 'No direction here has ended.' },
  to: { sw: 'Kwa', en: 'To' },
  from: { sw: 'Kutoka kwa', en: 'From' },
  doneBy: { sw: 'Aliyeripoti', en: 'Reported by' },
  given: { sw: 'Yalitolewa', en: 'Given' },
  dueOn: { sw: 'Mwisho ulikuwa', en: 'Was due' },
} as const satisfies Record<string, Text>;
