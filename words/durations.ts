import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';
import type { Duration, DurationUnit } from '../domain/foundation/time/duration.ts';
import { fill } from './fill.ts';

/** Singular and plural of a unit; `{amount}` is the number. */
interface UnitWords {
  readonly one: Text;
  readonly more: Text;
}

const same = (sw: string, one: string, more: string): UnitWords => ({
  one: { sw, en: one },
  more: { sw, en: more },
});

/** In Swahili one day is `siku 1 ya kazi`, and two are `siku 2 za kazi`. */
const ofWork = (sw: string, one: string, more: string): UnitWords => ({
  one: { sw: `${sw} {amount} ya kazi`, en: `{amount} ${one}` },
  more: { sw: `${sw} {amount} za kazi`, en: `{amount} ${more}` },
});

const unitWords: Readonly<Record<DurationUnit, UnitWords>> = {
  seconds: same('sekunde {amount}', '{amount} second', '{amount} seconds'),
  minutes: same('dakika {amount}', '{amount} minute', '{amount} minutes'),
  hours: same('saa {amount}', '{amount} hour', '{amount} hours'),
  days: same('siku {amount}', '{amount} day', '{amount} days'),
  'working-seconds': ofWork('sekunde', 'second of working time', 'seconds of working time'),
  'working-hours': ofWork('saa', 'working hour', 'working hours'),
  'working-days': ofWork('siku', 'working day', 'working days'),
};

/** A length of time as people read it: `siku 2 za kazi`, `2 working days`. */
export const inWords = ({ amount, unit }: Duration, language: Language): string =>
  fill(unitWords[unit][amount === 1 ? 'one' : 'more'], { amount }, language);
