import { omit } from '../../foundation/vocabulary/omit.ts';
import type { CitizenNotice } from './notice.ts';
import { citizenEmailRule } from './citizen-email-templates.ts';
import { type SmsTemplateRule, smsTemplates } from './templates.ts';

/** Whether it goes however many went that day: the first notice, and each that holds a receipt secret. */
export function alwaysGoes({ channel, template }: CitizenNotice): boolean {
  if (channel === 'email') return citizenEmailRule(template).secret === true;
  const { parameters }: SmsTemplateRule = smsTemplates[template];
  return parameters.includes('secret');
}

/**
 * The one notice of its channel that stands for all of a ticket that a day had no room for: that several things
 * happened, and where to read them. One a ticket and day.
 */
export const gatheredOf = (notice: CitizenNotice, date: string): CitizenNotice => ({
  ...omit(notice, 'institution', 'date', 'until', 'secret'),
  about: `${notice.number}#gathered-${date}`,
  template: 'gathered',
});
