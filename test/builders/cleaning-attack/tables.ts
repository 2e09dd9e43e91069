import { inHours } from '../sms-attack/in-hours.ts';
import { table } from '../table.ts';
import { cleaningDay, cleaningPlays } from './cleaning-day.ts';

let played: readonly ReturnType<typeof cleaningDay>[] | undefined;
/** What each group waits in each play, played once. */
export const cleaningDays = (): readonly ReturnType<typeof cleaningDay>[] =>
  (played ??= cleaningPlays.map(cleaningDay));

/** For how long honest senders of that day wait until their file is checked, a row for each group. */
export const tableOfCleaning = (): string => {
  const [first = []] = cleaningDays();
  return table(
    ['who attaches', ...cleaningPlays.map(({ name }) => name)],
    first.map(({ name }, group) => [
      name,
      ...cleaningDays().map((delays) => {
        const { median, most } = delays[group] ?? { median: Infinity, most: Infinity };
        return `${inHours(median)}, ${inHours(most)}`;
      }),
    ]),
  );
};
