import type { Text } from '../../../domain/language.ts';
import type { Act } from '../../../domain/tickets/acts.ts';
import type { TicketEvent } from '../../../domain/tickets/event.ts';

/**
 * What a citizen reads of an act in the timeline; undefined: nothing, for it is the institution's own
 * work or the clock's. `{Yours}` and `{yours}` is the ticket by its kind, `{li}` its Swahili concord,
 * `{institution}` who holds it afterwards, `{date}` until when an answer is due.
 */
export const timelineWords: Readonly<Record<Act, Text | undefined>> = {
  submit: {
    sw: '{Yours} {li}mepokelewa na mfumo na kupelekwa: {institution}.',
    en: '{Yours} was received by the system and sent to: {institution}.',
  },
  acknowledge: { sw: 'Taasisi imekiri kupokea {yours}.', en: 'The institution acknowledged {yours}.' },
  assign: undefined,
  'assign-to-self': undefined,
  start: { sw: 'Taasisi imeanza kushughulikia {yours}.', en: 'The institution began to work on {yours}.' },
  'request-information': {
    sw: 'Taasisi inaomba maelezo zaidi kutoka kwako.',
    en: 'The institution asks you for more information.',
  },
  reply: { sw: 'Ujumbe umetumwa.', en: 'A message was sent.' },
  resume: {
    sw: 'Taasisi inaendelea kushughulikia {yours}.',
    en: 'The institution goes on working on {yours}.',
  },
  note: undefined,
  respond: { sw: 'Taasisi imejibu {yours}.', en: 'The institution responded to {yours}.' },
  extend: {
    sw: 'Muda wa kujibu umeongezwa. Tarehe mpya ya mwisho ya kujibu ni {date}.',
    en: 'The time to respond was extended. The new deadline is {date}.',
  },
  transfer: {
    sw: '{Yours} {li}mehamishiwa: {institution}.',
    en: '{Yours} was transferred to: {institution}.',
  },
  escalate: {
    sw: '{Yours} {li}mepelekwa ngazi ya juu: {institution}.',
    en: '{Yours} was escalated to the level above: {institution}.',
  },
  remind: { sw: 'Taasisi imekumbushwa.', en: 'The institution was reminded.' },
  flag: {
    sw: '{Yours} {li}mepitiliza muda. Usimamizi wa juu umejulishwa.',
    en: '{Yours} is overdue. Oversight was told.',
  },
  rearm: undefined,
  direct: { sw: 'Ngazi ya juu imetoa maelekezo.', en: 'The level above gave directions.' },
  reclassify: { sw: 'Aina ya {yours} imebadilishwa.', en: 'The classification of {yours} was changed.' },
  'raise-urgency': { sw: 'Uharaka wa {yours} umeongezwa.', en: '{Yours} is now urgent.' },
  'lower-urgency': { sw: 'Uharaka wa {yours} umepunguzwa.', en: '{Yours} is no longer urgent.' },
  'name-officer': undefined,
  refer: {
    sw: '{Yours} {li}meelekezwa kwa chombo kingine.',
    en: '{Yours} was referred to an outside body.',
  },
  'set-aside': { sw: '{Yours} {li}mewekwa kando.', en: '{Yours} was set aside.' },
  accept: { sw: 'Umekubali jibu.', en: 'You accepted the response.' },
  appeal: {
    sw: 'Umekata rufaa. {Yours} {li}mepelekwa: {institution}.',
    en: 'You appealed. {Yours} went to: {institution}.',
  },
  lapse: {
    sw: 'Muda wa kukata rufaa umekwisha. {Yours} {li}mefungwa.',
    en: 'The time to appeal is over. {Yours} was closed.',
  },
  settle: { sw: '{Yours} {li}mezingatiwa na kufungwa.', en: '{Yours} was noted and closed.' },
  rate: { sw: 'Umetoa tathmini yako.', en: 'You gave your rating.' },
  withdraw: { sw: 'Umeondoa {yours}.', en: 'You withdrew {yours}.' },
  merge: {
    sw: '{Yours} {li}meunganishwa na hoja nyingine inayofanana.',
    en: '{Yours} was merged with another like it.',
  },
  'replace-secret': {
    sw: 'Msimbo mpya wa siri umetumwa kwenye simu yako.',
    en: 'A new receipt secret was sent to your phone.',
  },
};

/** What an act says more exactly when the clock did it, by which step. */
export const stepWords = {
  'reminder-first': {
    sw: 'Taasisi imekumbushwa kujibu {yours}.',
    en: 'The institution was reminded to respond to {yours}.',
  },
  'reminder-second': {
    sw: 'Taasisi imekumbushwa tena kujibu {yours}.',
    en: 'The institution was reminded again to respond to {yours}.',
  },
  'window-closing': {
    sw: 'Muda wa kukata rufaa unakaribia kwisha.',
    en: 'The time to appeal is nearly over.',
  },
} as const satisfies Partial<Record<NonNullable<TicketEvent['step']>, Text>>;

/** A step of the clock without a response in time: told to the head, and to the head above. */
export const unacknowledgedWords: Text = {
  sw: 'Taasisi haijakiri kupokea kwa wakati; mkuu amejulishwa.',
  en: 'The institution did not acknowledge in time; its head was told.',
};

/** An escalation that nobody but the clock decided. */
export const lateWords: Text = {
  sw: '{Yours} {li}mepelekwa ngazi ya juu kwa kuchelewa kujibiwa: {institution}.',
  en: '{Yours} was escalated to the level above because the answer is late: {institution}.',
};
