import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ChangeName } from './change-command.ts';

/** What pages of the registry say alike. */
export const administrationTexts = {
  registry: { sw: 'Rejista', en: 'Registry' },
  before: { sw: 'Sasa', en: 'Now' },
  after: { sw: 'Baada ya badiliko', en: 'Afterwards' },
  what: { sw: 'Jambo', en: 'What' },
  was: { sw: 'Kabla', en: 'Before' },
  became: { sw: 'Baada', en: 'After' },
  nothing: { sw: 'hakuna', en: 'none' },
  isNew: { sw: 'mpya', en: 'new' },
  deadlines: { sw: 'Muda wa kujibu', en: 'Deadlines' },
  calendar: { sw: 'Sikukuu', en: 'Closed days' },
  history: { sw: 'Historia', en: 'History' },
  noHistory: { sw: 'Hakuna kilichobadilishwa hapa bado.', en: 'Nothing was changed here yet.' },
  older: { sw: 'Onyesha ya zamani zaidi', en: 'Show older changes' },
  why: { sw: 'Sababu', en: 'Why' },
  confirmedBy: { sw: 'Msimamizi wa pili aliyethibitisha', en: 'Confirmed by a second administrator' },
  acts: { sw: 'Unachoweza kubadilisha', en: 'What you can change' },
  nothingToChange: { sw: 'Hakuna.', en: 'Nothing.' },
  notNow: { sw: 'Kisichowezekana sasa, na sababu', en: 'What is not possible now, and why' },
  again: { sw: 'Jaribu tena', en: 'Try again' },
  search: { sw: 'Tafuta taasisi', en: 'Find an institution' },
  searchHint: { sw: 'Andika sehemu ya jina la taasisi.', en: "Type a part of the institution's name." },
  foundNothing: { sw: 'Hakuna taasisi yenye jina hilo.', en: 'No institution has that name.' },
  closed: { sw: 'Imefungwa', en: 'Closed' },
  more: { sw: 'Onyesha zaidi', en: 'Show more' },
  yes: { sw: 'ndiyo', en: 'yes' },
  no: { sw: 'hapana', en: 'no' },
} as const satisfies Record<string, Text>;

export const foundHowMany = (count: number): Text => ({
  sw: `Zilizopatikana: ${count}`,
  en: `Found: ${count}`,
});

/** `by`: a name; `on`: a moment in words. */
export const changedBy = (by: string, on: Text): Text => ({ sw: `${by}, ${on.sw}`, en: `${by}, ${on.en}` });

/** What each change is called where it is chosen. */
export const changeNames: Readonly<Record<ChangeName, Text>> = {
  'create-institution': { sw: 'Sajili taasisi mpya chini yake', en: 'Add an institution under this one' },
  'rename-institution': { sw: 'Badilisha majina ya taasisi', en: 'Change the names of the institution' },
  'move-institution': { sw: 'Weka taasisi chini ya nyingine', en: 'Put the institution under another' },
  'close-institution': { sw: 'Funga taasisi', en: 'Close the institution' },
  'create-officer': { sw: 'Sajili afisa mpya', en: 'Add an officer' },
  'change-officer': { sw: 'Badilisha taarifa za afisa', en: "Change the officer's record" },
  'move-officer': { sw: 'Mhamishie afisa taasisi nyingine', en: 'Move the officer to another institution' },
  'remove-officer': { sw: 'Mwondoe afisa', en: 'Remove the officer' },
  'end-sight-wait': {
    sw: 'Omba aone sasa mambo ya watu yaliyokuwepo',
    en: 'Ask that the officer sees older matters of persons now',
  },
  'appoint-head': { sw: 'Teua mkuu', en: 'Appoint the head' },
  'appoint-acting-head': { sw: 'Teua kaimu', en: 'Appoint an acting head' },
  'end-headship': { sw: 'Maliza kuwa mkuu au kukaimu', en: 'End a headship' },
  'set-institution-deadlines': {
    sw: 'Fupisha muda wa kujibu',
    en: 'Shorten the deadlines of the institution',
  },
  'set-deadlines': { sw: 'Badilisha muda wa kujibu', en: 'Change the deadlines' },
  'change-calendar': { sw: 'Badilisha sikukuu', en: 'Change the closed days' },
};
