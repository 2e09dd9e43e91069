import type { OpenedThing } from '../domain/audit/read-log.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What a citizen reads of who opened something: by role and institution, never by name. */
export const openedWords: Readonly<Record<OpenedThing, Text>> = {
  ticket: { sw: 'Ujumbe wako umesomwa na: {role}, {institution}.', en: 'Read by: {role}, {institution}.' },
  attachment: {
    sw: 'Kiambatisho chako kimefunguliwa na: {role}, {institution}.',
    en: 'An attachment was opened by: {role}, {institution}.',
  },
  identity: {
    sw: 'Jina na mawasiliano yako yameonyeshwa kwa: {role}, {institution}.',
    en: 'Your identity was shown to: {role}, {institution}.',
  },
  'identity-request': {
    sw: 'Ombi la kujua wewe ni nani limesomwa na: {role}, {institution}.',
    en: 'A request to see your identity was read by: {role}, {institution}.',
  },
  trail: {
    sw: 'Kumbukumbu za ujumbe wako (bila maneno yake) zimekaguliwa na: {role}, {institution}.',
    en: 'The record of what you sent, without its words, was audited by: {role}, {institution}.',
  },
};

/** Behind it, where the same officer opened it more than once in a short while. */
export const timesWords: Text = { sw: 'Mara {times}.', en: '{times} times.' };
