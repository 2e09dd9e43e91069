import { inEach, languages, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Shortcut } from '../frame/shortcuts.ts';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import { isOfficerAct, officerActForms } from './officer-act-forms.ts';
import { officerActTexts } from './officer-act-texts.ts';
import type { OfferedToDo } from './opened.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

/** What a key does; in other languages with the Swahili word that it comes from. */
const saidOfKey = (act: ActOfOfficers, word: string): Text =>
  inEach((language) => {
    const title = officerActTexts[act].title[language];
    return language === languages[0] ? title : `${title} (Swahili: ${word})`;
  });

const toActs: Text = t.toActs;
const closeForm: Text = t.closeForm;
const sendForm: Text = t.sendForm;

const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The keys of the page: those of the acts that are offered, and the ways on it. The form hears the last two itself. */
export const shortcutsOf = (
  acts: readonly Pick<OfferedToDo, 'code'>[],
  choose: (act: ActOfOfficers) => void,
): readonly Shortcut[] => [
  ...acts.flatMap(({ code }) => {
    const shortcut = isOfficerAct(code) ? officerActForms[code].shortcut : undefined;
    return shortcut === undefined
      ? []
      : [{ keys: [shortcut.key], says: saidOfKey(code, shortcut.word), does: () => choose(code) }];
  }),
  { keys: ['.'], says: toActs, does: () => focusOn('acts') },
  { keys: ['Escape'], says: closeForm, does: () => undefined },
  { keys: ['Ctrl + Enter'], says: sendForm, does: () => undefined },
];
