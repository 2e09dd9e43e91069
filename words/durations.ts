import type { Language, Text } from '../domain/vocabulary/language.ts';
import type { Duration, DurationUnit } from '../domain/time/duration.ts';
import { fill } from './fill.ts';

/** Of one, and in English of more. `{amount}` is how many. */
interface UnitWords {
  readonly one: Text;
  readonly more: Text;
}

const same = (sw: string, one: string, more: string): UnitWords => ({
  one: { sw, en: one },
  more: { sw, en: more },
});

const unitWords: Readonly<Record<DurationUnit, UnitWords>> = {
  seconds: same('sekunde {amount}', '{amount} second', '{amount} seconds'),
  minutes: same('dakika {amount}', '{amount} minute', '{amount} minutes'),
  hours: same('saa {amount}', '{amount} hour', '{amount} hours'),
  days: same('siku {amount}', '{amount} day', '{amount} days'),
  'working-seconds': same(
    'sekunde {amount} za kazi',
    '{amount} second of working time',
    '{amount} seconds of working time',
  ),
  'working-hours': same('saa {amount} za kazi', '{amount} working hour', '{amount} working hours'),
  'working-days': same('siku {amount} za kazi', '{amount} working day', '{amount} working days'),
};

/** A length of time as people read it: `siku 2 za kazi`, `2 working days`. */
export const inWords = ({ amount, unit }: Duration, language: Language): string =>
  fill(unitWords[unit][amount === 1 ? 'one' : 'more'], { amount }, language);
