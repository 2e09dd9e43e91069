import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { ticketsAtOnce } from '../../../../domain/foundation/vocabulary/at-once.ts';

/** What the bar says by which something is done on several tickets. */
export const severalTexts = {
  bar: { sw: 'Ulizochagua', en: 'The tickets you chose' },
  acknowledge: { sw: 'Thibitisha kupokea', en: 'Acknowledge' },
  give: { sw: 'Mpe afisa', en: 'Give to an officer' },
  officer: { sw: 'Afisa', en: 'Officer' },
  chooseOfficer: { sw: 'Chagua afisa', en: 'Choose an officer' },
  officerMissing: { sw: 'Chagua kwanza afisa wa kupewa.', en: 'First choose the officer to give them to.' },
  clear: { sw: 'Acha yote', en: 'Choose none' },
  close: { sw: 'Funga', en: 'Close' },
  sending: { sw: 'Inatuma…', en: 'Sending…' },
  nobody: { sw: 'Hakuna afisa wa kupewa kazi hapa.', en: 'There is nobody here to give tickets to.' },
  acknowledged: { sw: 'Umethibitisha kupokea.', en: 'Acknowledged.' },
  direct: { sw: 'Toa maelekezo', en: 'Give directions' },
  giveDirection: { sw: 'Toa maelekezo kwa yote', en: 'Give them the directions' },
  noDirection: { sw: 'Funga fomu', en: 'Close the form' },
  directed: { sw: 'Maelekezo yametolewa.', en: 'The directions were given.' },
  sendAgain: {
    sw: 'Huenda tayari yamefanyika. Tuma tena: hakuna kitakachofanyika mara mbili.',
    en: 'It may be done already. Send it again: nothing is done twice.',
  },
  full: {
    sw: `Ni ${ticketsAtOnce} tu kwa mara moja.`,
    en: `No more than ${ticketsAtOnce} tickets go at once.`,
  },
  toggle: { sw: 'Chagua, au iache', en: 'Choose the ticket, or not' },
  range: { sw: 'Chagua yote hadi hapa', en: 'Choose all up to here' },
  toBar: { sw: 'Nenda kwenye ulizochagua', en: 'Go to what you chose' },
} as const satisfies Record<string, Text>;

export const chooseText = (number: string): Text => ({
  sw: `Chagua ${number}`,
  en: `Choose ticket ${number}`,
});

export const chosenText = (count: number): Text => ({
  sw: `Umechagua ${count} (yasizidi ${ticketsAtOnce}).`,
  en: `Chosen: ${count} (${ticketsAtOnce} at most).`,
});

/** How it ended for how many. */
export const endedText = (done: number, refused: number): Text => ({
  sw: `Yamefanyika: ${done}.${refused > 0 ? ` Yamekataliwa: ${refused}; bado yamechaguliwa.` : ''}`,
  en: `Done: ${done}.${refused > 0 ? ` Refused: ${refused}; they are still chosen.` : ''}`,
});

export const givenText = (name: string): Text => ({ sw: `Umempa ${name}.`, en: `Given to ${name}.` });
