import { isBeyondUsual, usualSms } from '../../domain/messaging/notices/sms-budget.ts';
import { smsLaneNames } from '../../domain/messaging/notices/sms-lanes.ts';
import type { Log } from '../log.ts';
import type { SmsAllowance } from './sms-allowance.ts';

/** Logs how many SMS went today, which lanes have stopped, and whether that is far more than usual. */
export function reportSmsOfDay(allowance: SmsAllowance, log: Log): void {
  const known = allowance.day();
  if (known === undefined) return;
  const { date, counted: count, days } = known;
  const usual = usualSms(days, date);
  log.info('sms-of-day', { count, ...(usual !== undefined && { usual }) });
  if (isBeyondUsual(count, usual)) log.warn('sms-beyond-usual', { count, usual });
  for (const type of smsLaneNames.filter((lane) => !allowance.opens(lane)))
    log.warn('sms-stopped', { type, count });
}
