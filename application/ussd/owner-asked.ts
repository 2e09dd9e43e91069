import { unconfirmedOfPhone } from '../access/tickets-of-phone.ts';
import type { Choice, Shown } from './dialogue.ts';
import type { Visit } from './menu-screen.ts';
import { wordsIn } from './words-in.ts';

/**
 * Whether the owner of the phone is to be asked about tickets that came with it. Where that cannot be found out, what was dialled for
 * is done all the same: it throws nothing.
 */
export async function isToBeAsked({ ports, phone, log }: Visit): Promise<boolean> {
  try {
    return (await unconfirmedOfPhone(ports, { phone, log })).length > 0;
  } catch (error) {
    log.warn('owner-not-asked', {}, error);
    return false;
  }
}

/** The key that leads to the question. */
export const toQuestion = ({ dialogue: { language } }: Visit): Choice =>
  wordsIn(language).way('phone-question', { to: 'phone-question' });

/** The last screen of what was dialled for, with a way to the question where there is something to ask. */
export async function withQuestion({ ends, choices = [], ...shown }: Shown, visit: Visit): Promise<Shown> {
  if (!(await isToBeAsked(visit)))
    return { ...shown, ...(ends && { ends }), ...(choices.length > 0 && { choices }) };
  return { ...shown, choices: [...choices, toQuestion(visit)] };
}
