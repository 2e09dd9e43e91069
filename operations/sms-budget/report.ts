import { lanesEnd, usualSms, type SmsDaysKnown } from '../../domain/messaging/notices/sms-budget.ts';
import { smsLaneNames } from '../../domain/messaging/notices/sms-lanes.ts';

const many = (count: number): string => count.toLocaleString('en');

/** Says how the SMS of the newest day stand, a line each; `ofStage`: how many the stage lets go in a day where nobody set a budget. */
export function budgetReport({ days, budget }: SmsDaysKnown, ofStage: number): readonly string[] {
  const { date, count = 0 } = days.at(-1) ?? {};
  const usual = date === undefined ? undefined : usualSms(days, date);
  const usualSaid = usual === undefined ? 'not known yet' : many(usual);
  const perDay = budget?.perDay ?? ofStage;
  const stopped = smsLaneNames.filter((lane) => count >= lanesEnd(lane, perDay));
  return [
    date === undefined ? 'No SMS went yet.' : `${many(count)} SMS went on ${date}; usual are ${usualSaid}.`,
    budget === undefined
      ? `${many(perDay)} may go in a day, as the stage says: nobody set a budget.`
      : `${many(perDay)} may go in a day, as ${budget.by} set at ${budget.at}. Why: ${budget.reason}`,
    stopped.length === 0
      ? 'Nothing has stopped.'
      : `Stopped until the midnight after that day: ${stopped.join(', ')}. What they have waits.`,
  ];
}
