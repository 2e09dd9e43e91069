import type { ArrivalFigure, DepartureFigure } from '../../domain/measures/figures.ts';
import type { Text } from '../../domain/vocabulary/language.ts';

/** How tickets come to an institution, and go from it. */
export const moveWords: Readonly<Record<ArrivalFigure | DepartureFigure, Text>> = {
  arrived: { sw: 'Zilizotumwa na wananchi', en: 'Sent by citizens' },
  'received.transfer': { sw: 'Zilizohamishiwa hapa', en: 'Transferred here' },
  'received.escalation': { sw: 'Zilizopandishwa hapa', en: 'Escalated here' },
  'received.appeal': { sw: 'Zilizokatiwa rufaa hapa', en: 'Appealed here' },
  'received.objection': { sw: 'Zilizorudishwa kwa pingamizi', en: 'Came back after an objection' },
  'received.naming': { sw: 'Zilizohamia hapa baada ya jina kutajwa', en: 'Came here as somebody was named' },
  'received.succession': {
    sw: 'Zilizorithiwa kutoka taasisi iliyofungwa',
    en: 'Taken over from a closed institution',
  },
  reopened: { sw: 'Zilizofunguliwa tena', en: 'Opened again' },
  'reclassified.in': { sw: 'Zilizobadilishwa aina kuwa hii', en: 'Became of this kind' },
  'moved.in': {
    sw: 'Zilizokuja pamoja na taasisi iliyohamishiwa hapa',
    en: 'Came with an institution moved here',
  },
  answered: { sw: 'Zilizojibiwa', en: 'Answered' },
  noted: { sw: 'Zilizopokelewa bila kuhitaji jibu', en: 'Noted, no answer was needed' },
  withdrawn: { sw: 'Zilizoondolewa na wananchi', en: 'Withdrawn by citizens' },
  'left.transfer': { sw: 'Zilizohamishiwa kwingine', en: 'Transferred elsewhere' },
  'left.escalation': { sw: 'Zilizopandishwa kwa kuchelewa', en: 'Escalated, being late' },
  'left.handing-up': { sw: 'Zilizopelekwa ngazi ya juu na mkuu', en: 'Handed up by the head' },
  'left.objection': { sw: 'Zilizochukuliwa baada ya pingamizi', en: 'Taken away after an objection' },
  'left.naming': { sw: 'Zilizoondoka baada ya jina kutajwa', en: 'Left as somebody was named' },
  'left.succession': { sw: 'Zilizorithiwa na taasisi nyingine', en: 'Taken over by another institution' },
  'reclassified.out': { sw: 'Zilizobadilishwa kuwa aina nyingine', en: 'Became of another kind' },
  'moved.out': {
    sw: 'Zilizoondoka pamoja na taasisi iliyohamishwa',
    en: 'Left with an institution moved elsewhere',
  },
};
