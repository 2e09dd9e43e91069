import { omit } from '../vocabulary/omit.ts';
import type { SmsNotice } from './notice.ts';
import { type SmsTemplateRule, smsTemplates } from './templates.ts';

/** Whether it goes however many went that day: the first notice, and each that holds a receipt secret. */
export function alwaysGoes({ template }: SmsNotice): boolean {
  const { parameters }: SmsTemplateRule = smsTemplates[template];
  return parameters.includes('secret');
}

/**
 * The one SMS that stands for all of a ticket that a day had no room for: that several things happened, and where
 * to read them. One a ticket and day.
 */
export const gatheredOf = (notice: SmsNotice, date: string): SmsNotice => ({
  ...omit(notice, 'institution', 'date', 'until', 'secret'),
  about: `${notice.number}#gathered-${date}`,
  template: 'gathered',
});
