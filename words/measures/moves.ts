import type { ArrivalFigure, DepartureFigure } from '../../domain/analytics/measures/figures.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** How tickets come to an institution, and go from it. */
export const moveWords: Readonly<Record<ArrivalFigure | DepartureFigure, Text>> = {
  arrived: { sw: 'Yaliyotumwa na wananchi', en: 'Sent by citizens' },
  'received.transfer': { sw: 'Yaliyohamishiwa hapa', en: 'Transferred here' },
  'received.escalation': { sw: 'Yaliyopandishwa hapa', en: 'Escalated here' },
  'received.appeal': { sw: 'Yaliyokatiwa rufaa hapa', en: 'Appealed here' },
  'received.objection': { sw: 'Yaliyorudishwa kwa pingamizi', en: 'Came back after an objection' },
  'received.naming': { sw: 'Yaliyohamia hapa baada ya jina kutajwa', en: 'Came here as somebody was named' },
  'received.succession': {
    sw: 'Yaliyorithiwa kutoka taasisi iliyofungwa',
    en: 'Taken over from a closed institution',
  },
  reopened: { sw: 'Yaliyofunguliwa tena', en: 'Opened again' },
  'reclassified.in': { sw: 'Yaliyobadilishwa aina kuwa hii', en: 'Became of this kind' },
  'moved.in': {
    sw: 'Yaliyokuja pamoja na taasisi iliyohamishiwa hapa',
    en: 'Came with an institution moved here',
  },
  answered: { sw: 'Yaliyojibiwa', en: 'Answered' },
  noted: { sw: 'Yaliyopokelewa bila kuhitaji jibu', en: 'Noted, no answer was needed' },
  withdrawn: { sw: 'Yaliyoondolewa na wananchi', en: 'Withdrawn by citizens' },
  'left.transfer': { sw: 'Yaliyohamishiwa kwingine', en: 'Transferred elsewhere' },
  'left.escalation': { sw: 'Yaliyopandishwa kwa kuchelewa', en: 'Escalated, being late' },
  'left.handing-up': { sw: 'Yaliyopelekwa ngazi ya juu na mkuu', en: 'Handed up by the head' },
  'left.objection': { sw: 'Yaliyochukuliwa baada ya pingamizi', en: 'Taken away after an objection' },
  'left.naming': { sw: 'Yaliyoondoka baada ya jina kutajwa', en: 'Left as somebody was named' },
  'left.succession': { sw: 'Yaliyorithiwa na taasisi nyingine', en: 'Taken over by another institution' },
  'reclassified.out': { sw: 'Yaliyobadilishwa kuwa aina nyingine', en: 'Became of another kind' },
  'moved.out': {
    sw: 'Yaliyoondoka pamoja na taasisi iliyohamishwa',
    en: 'Left with an institution moved elsewhere',
  },
};
