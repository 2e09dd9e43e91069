import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Shortcut } from '../frame/shortcuts.ts';
import { isOfficerAct, type OfficerActCode } from './act-codes.ts';
import { officerActTexts } from './officer-act-texts.ts';
import type { OfferedToDo } from './opened.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

/** The key of each act that has one: the same in both languages, so that hands learn them once. */
export const keysOfActs: Readonly<Partial<Record<OfficerActCode, string>>> = {
  acknowledge: 'k',
  assign: 'p',
  'assign-to-self': 'c',
  start: 'a',
  'request-information': 'u',
  reply: 'm',
  note: 'd',
  respond: 'j',
  extend: 'o',
  transfer: 'h',
  escalate: 'g',
  'raise-urgency': 'r',
};

/** The Swahili word of the act that its key is a letter of. */
export const wordsOfKeys: Readonly<Partial<Record<OfficerActCode, string>>> = {
  acknowledge: 'kupokea',
  assign: 'pangia',
  'assign-to-self': 'chukua',
  start: 'anza',
  'request-information': 'uliza',
  reply: 'mwandikie',
  note: 'dokezo',
  respond: 'jibu',
  extend: 'ongeza',
  transfer: 'hamisha',
  escalate: 'ngazi',
  'raise-urgency': 'dharura',
};

/** What a key does; in English with the Swahili word that it comes from. */
function saidOfKey(act: OfficerActCode): Text {
  const { sw, en } = officerActTexts[act].title;
  const word = wordsOfKeys[act];
  return { sw, en: word === undefined ? en : `${en} (${word})` };
}

const toActs: Text = t.toActs;
const closeForm: Text = t.closeForm;
const sendForm: Text = t.sendForm;

const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The keys of the page: those of the acts that are offered, and the ways on it. The form hears the last two itself. */
export const shortcutsOf = (
  acts: readonly Pick<OfferedToDo, 'code'>[],
  choose: (act: OfficerActCode) => void,
): readonly Shortcut[] => [
  ...acts.flatMap(({ code }) => {
    const key = isOfficerAct(code) ? keysOfActs[code] : undefined;
    return key === undefined || !isOfficerAct(code)
      ? []
      : [{ keys: [key], says: saidOfKey(code), does: () => choose(code) }];
  }),
  { keys: ['.'], says: toActs, does: () => focusOn('acts') },
  { keys: ['Escape'], says: closeForm, does: () => undefined },
  { keys: ['Ctrl + Enter'], says: sendForm, does: () => undefined },
];
