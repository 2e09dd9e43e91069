import { severalIn, type Answers } from '../../forms/question.ts';
import type { WholeRegistry } from '../administration/change-command.ts';

/** The field that holds which days are open again. */
export const openAgainField = 'open-again';
/** The field that holds how many days are being added. */
export const addedField = 'days-added';

const atFirst = 1;
export const howManyAdded = (values: Answers): number => Number(values[addedField] ?? '') || atFirst;

export type DayPart = 'date' | 'sw' | 'en';
export const dayField = (place: number, part: DayPart): string => `day-${place}-${part}`;

/** The days that were typed, with the place of each in the form. */
export const addedDays = (values: Answers) =>
  Array.from({ length: howManyAdded(values) }, (_, place) => ({
    place,
    date: values[dayField(place, 'date')] ?? '',
    name: { sw: values[dayField(place, 'sw')] ?? '', en: values[dayField(place, 'en')] ?? '' },
  })).filter(({ date }) => date !== '');

/** What is asked of the calendar: a day whose name was left out everywhere has none. */
export function daysIn(values: Answers) {
  const added = addedDays(values);
  const celebrations = added
    .filter(({ name }) => name.sw.trim() !== '' || name.en.trim() !== '')
    .map(({ date, name }) => ({ date, name }));
  return {
    add: added.map(({ date }) => date),
    remove: [...severalIn(values, openAgainField)],
    ...(celebrations.length > 0 && { celebrations }),
  };
}

/** Where the API's pointers into the days lead. */
export function fieldsOfDays(values: Answers): Readonly<Record<string, string>> {
  const added = addedDays(values);
  const named = added.filter(({ name }) => name.sw.trim() !== '' || name.en.trim() !== '');
  const pointers: readonly (readonly [string, string])[] = [
    ...added.map(({ place }, index) => [`/details/add/${index}`, dayField(place, 'date')] as const),
    ...named.flatMap(
      ({ place }, index) =>
        [
          [`/details/celebrations/${index}/name/sw`, dayField(place, 'sw')],
          [`/details/celebrations/${index}/name/en`, dayField(place, 'en')],
          [`/details/celebrations/${index}/date`, dayField(place, 'date')],
        ] as const,
    ),
  ];
  return Object.fromEntries(pointers);
}

/** Closed days that can be opened again: those that are past stay as they were. */
export const daysAhead = ({ calendar }: WholeRegistry, today: string) =>
  calendar.holidays.filter(({ date }) => date >= today);
