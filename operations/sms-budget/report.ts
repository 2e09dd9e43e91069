import { lanesEnd, usualSms, type SmsDaysKnown } from '../../domain/messaging/notices/sms-budget.ts';
import { smsLaneNames } from '../../domain/messaging/notices/sms-lanes.ts';

const many = (count: number): string => count.toLocaleString('en');

/** Says how the SMS of the newest day stand, a line each. */
export function budgetReport({ days, budget }: SmsDaysKnown): readonly string[] {
  const { date, count } = days.at(-1) ?? {};
  const usual = date === undefined ? undefined : usualSms(days, date);
  const usualSaid = usual === undefined ? 'not known yet' : many(usual);
  const went =
    count === undefined
      ? 'No SMS went yet.'
      : `${many(count)} SMS went on ${String(date)}; usual are ${usualSaid}.`;
  if (budget === undefined)
    return [went, 'Nobody set a budget: as many may go in a day as the stage says (SMS_PER_DAY).'];
  const { perDay, by, at, reason } = budget;
  const stopped = smsLaneNames.filter((lane) => (count ?? 0) >= lanesEnd(lane, perDay));
  return [
    went,
    `${many(perDay)} may go in a day, as ${by} set at ${at}. Why: ${reason}`,
    stopped.length === 0
      ? 'Nothing has stopped.'
      : `Stopped until midnight: ${stopped.join(', ')}. What they have waits.`,
  ];
}
