import { inHours } from './in-hours.ts';
import { attackDay, defences, honest, type AttackDay } from './attack-day.ts';
import { table } from '../table.ts';
import { playSurge } from './surge-of-senders.ts';

/** US dollars of an SMS to Tanzania, from and to, as local providers offered it and SNS listed it in November 2026. */
const prices = [
  { by: 'a local provider', from: 0.009, to: 0.013 },
  { by: 'SNS', from: 0.05, to: 0.14 },
] as const;

const dollars = (amount: number): string => `$${Math.round(amount).toLocaleString('en')}`;

let played: readonly AttackDay[] | undefined;
/** The day under each defence, played once. */
export const attackDays = (): readonly AttackDay[] => (played ??= defences.map(attackDay));

/** SMS and dollars of the day of an attack, a row for each defence. */
export const tableOfCosts = (): string =>
  table(
    ['defence', 'SMS on that day', ...prices.map(({ by }) => `by ${by}`), 'SMS until nothing waits'],
    attackDays().map(({ defence, sms, all }) => [
      defence.name,
      sms.toLocaleString('en'),
      ...prices.map(({ from, to }) => `${dollars(sms * from)} to ${dollars(sms * to)}`),
      all.toLocaleString('en'),
    ]),
  );

/** For how long honest senders of that day wait for their SMS at most, a row for each group. */
export const tableOfDelays = (): string =>
  table(
    ['who sends', ...defences.map(({ name }) => `${name}: half wait less, all wait at most`)],
    honest.map(({ name }, group) => [
      name,
      ...attackDays().map(({ honest: delays }) => {
        const { median, most } = delays[group] ?? { median: Infinity, most: Infinity };
        return `${inHours(median)}, ${inHours(most)}`;
      }),
    ]),
  );

/** What becomes of the SMS of a surge, a row for each pace of the provider. */
export const tableOfSurge = (): string =>
  table(
    ['SMS a second', 'nothing waits after', ...honest.map(({ name }) => name)],
    [10, 20, 50, 100]
      .map(playSurge)
      .map(({ perSecond, behind, honest: delays }) => [
        String(perSecond),
        inHours(behind),
        ...delays.map(({ median, most }) => `${inHours(median)}, ${inHours(most)}`),
      ]),
  );
