import type { DirectionState } from '../domain/directions/known-directions.ts';
import type { DueLook } from '../domain/queues/due-look.ts';
import type { Text } from '../domain/vocabulary/language.ts';

/** What became of a direction. */
export const directionWords: Readonly<Record<DirectionState, Text>> = {
  open: { sw: 'Yanasubiri kutekelezwa', en: 'To be carried out' },
  late: { sw: 'Yamechelewa', en: 'Late' },
  done: { sw: 'Yametekelezwa', en: 'Done' },
  replaced: { sw: 'Maelekezo mapya yamechukua nafasi yake', en: 'A later direction took its place' },
  answered: { sw: 'Hoja ilijibiwa kabla ya ripoti', en: 'The ticket was answered before a report' },
  'moved-on': {
    sw: 'Hoja ilipelekwa kwingine kabla ya ripoti',
    en: 'The ticket went elsewhere before a report',
  },
  closed: { sw: 'Hoja ilifungwa kabla ya ripoti', en: 'The ticket was closed before a report' },
};

export const doneLateWords: Text = { sw: 'Yametekelezwa kwa kuchelewa', en: 'Done late' };

/** By when a direction is due, as the lines of a queue say it. `{days}`: a length of time; `{time}`: `15:30`. */
export const directionDueWords: Readonly<
  Record<Extract<DueLook, 'late' | 'today' | 'soon' | 'later'>, Text>
> = {
  late: { sw: 'yamechelewa {days}', en: 'overdue by {days}' },
  today: { sw: 'leo, hadi {time}', en: 'today, until {time}' },
  soon: { sw: 'bado {days}', en: 'in {days}' },
  later: { sw: 'bado {days}', en: 'in {days}' },
};

export const directionLateToday: Text = { sw: 'yamechelewa tangu leo', en: 'overdue since today' };
