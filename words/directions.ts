import type { DirectionState } from '../domain/ticketing/directions/known-directions.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What became of a direction. */
export const directionWords: Readonly<Record<DirectionState, Text>> = {
  open: { sw: 'Yanasubiri kutekelezwa', en: 'To be carried out' },
  late: { sw: 'Yamechelewa', en: 'Late' },
  done: { sw: 'Yametekelezwa', en: 'Done' },
  replaced: { sw: 'Maelekezo mapya yamechukua nafasi yake', en: 'A later direction took its place' },
  answered: { sw: 'Ilijibiwa kabla ya ripoti', en: 'The ticket was answered before a report' },
  'moved-on': {
    sw: 'Ilipelekwa kwingine kabla ya ripoti',
    en: 'The ticket went elsewhere before a report',
  },
  closed: { sw: 'Ilifungwa kabla ya ripoti', en: 'The ticket was closed before a report' },
};

export const doneLateWords: Text = { sw: 'Yametekelezwa kwa kuchelewa', en: 'Done late' };
