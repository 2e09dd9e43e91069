import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What is said of the templates that an office keeps. */
export const officeTemplateTexts = {
  templates: { sw: 'Violezo vya majibu', en: 'Answer templates' },
  means: {
    sw: 'Maneno ambayo maafisa wa ofisi huyaweka kwenye jibu, kisha huyasoma na kuyarekebisha.',
    en: 'Words that officers put into an answer, then read and change.',
  },
  none: { sw: 'Ofisi haina kiolezo bado.', en: 'The office has no template yet.' },
  add: { sw: 'Ongeza kiolezo', en: 'Add a template' },
  full: {
    sw: 'Ofisi imefikisha idadi ya juu ya violezo. Ondoa kimoja kwanza.',
    en: 'The office has as many templates as it may have. Withdraw one first.',
  },
  change: { sw: 'Badilisha', en: 'Change' },
  withdraw: { sw: 'Ondoa', en: 'Withdraw' },
  withdrawMeans: {
    sw: 'Maafisa hawatakiona tena. Maneno yake yanabaki kwenye historia.',
    en: 'Officers will no longer find it. Its words stay in the history.',
  },
  withdrawIt: { sw: 'Ndiyo, kiondoe', en: 'Yes, withdraw it' },
  leave: { sw: 'Kibaki', en: 'Keep it' },
  fromAbove: { sw: 'Kutoka ngazi za juu', en: 'From the levels above' },
  fromAboveMeans: {
    sw: 'Maafisa wa ofisi hii wanaviona pia. Hubadilishwa na ofisi inayovitunza.',
    en: 'Officers here find these too. They are changed by the office that keeps them.',
  },
  usedFor: { sw: 'Kinatumika kwa', en: 'For' },
  whenFound: { sw: 'jibu likiwa', en: 'when the finding is' },
  newTemplate: { sw: 'Kiolezo kipya', en: 'A new template' },
  changing: { sw: 'Kubadilisha kiolezo', en: 'Changing a template' },
  titleInSwahili: { sw: 'Kichwa kwa Kiswahili', en: 'Title in Swahili' },
  titleInEnglish: { sw: 'Kichwa kwa Kiingereza', en: 'Title in English' },
  textInSwahili: { sw: 'Maandishi kwa Kiswahili', en: 'Text in Swahili' },
  textInEnglish: { sw: 'Maandishi kwa Kiingereza', en: 'Text in English' },
  placeholders: { sw: 'Sehemu zinazojazwa zenyewe', en: 'What fills itself in' },
  placeholdersMean: {
    sw: 'Andika jina ndani ya mabano, nalo hujazwa lenyewe. Maneno mengine ndani ya mabano huachwa, ili afisa ayajaze.',
    en: 'Write a name in braces, and the ticket fills it. Other words in braces stay, for the officer to fill in.',
  },
  uses: { sw: 'Kitumike wapi?', en: 'What is it for?' },
  finding: { sw: 'Kwa matokeo gani ya jibu?', en: 'For which finding?' },
  anyFinding: { sw: 'Matokeo yoyote', en: 'Whatever is found' },
  preview: { sw: 'Kitakavyoonekana', en: 'How it will look' },
  previewMeans: {
    sw: 'Kimejazwa kwa mfano. Kilicho kwenye mabano afisa atakijaza.',
    en: 'It is filled from a sample ticket. What is in braces the officer fills in.',
  },
  previewEmpty: { sw: 'Bado hujaandika.', en: 'Nothing is written yet.' },
  inSwahili: { sw: 'Kwa Kiswahili', en: 'In Swahili' },
  inEnglish: { sw: 'Kwa Kiingereza', en: 'In English' },
  save: { sw: 'Hifadhi', en: 'Save' },
  saving: { sw: 'Inahifadhi…', en: 'Saving…' },
  cancel: { sw: 'Ghairi', en: 'Cancel' },
  uncertain: {
    sw: 'Haijulikani kama kimehifadhiwa. Bonyeza tena: hakitahifadhiwa mara mbili.',
    en: 'Nobody knows whether it was saved. Press again: it is not saved twice.',
  },
  movedOn: { sw: 'Kiolezo kilivyo sasa', en: 'The template as it is now' },
  movedOnMeans: {
    sw: 'Mwingine alikibadilisha ulipokuwa unaandika. Hakuna kilichohifadhiwa. Soma, kisha amua.',
    en: 'Somebody changed it while you wrote. Nothing was saved. Read it, then decide.',
  },
  saveMine: { sw: 'Nimesoma. Hifadhi yangu', en: 'I have read it. Save mine' },
  added: { sw: 'Kiolezo kimeongezwa.', en: 'The template was added.' },
  changed: { sw: 'Kiolezo kimebadilishwa.', en: 'The template was changed.' },
  withdrawn: { sw: 'Kiolezo kimeondolewa.', en: 'The template was withdrawn.' },
  history: { sw: 'Historia ya violezo', en: 'History of the templates' },
  showHistory: { sw: 'Onyesha historia ya violezo', en: 'Show the history of the templates' },
  before: { sw: 'Kabla', en: 'Before' },
  after: { sw: 'Baada', en: 'After' },
  sampleCategory: { sw: 'Maji', en: 'Water' },
} as const satisfies Record<string, Text>;

/** What is said of a field that was left empty. */
export const missingTexts = {
  'title-sw': { sw: 'Andika kichwa kwa Kiswahili.', en: 'Write the title in Swahili.' },
  'title-en': { sw: 'Andika kichwa kwa Kiingereza.', en: 'Write the title in English.' },
  uses: { sw: 'Chagua angalau mahali pamoja pa kukitumia.', en: 'Choose what it is for.' },
  'text-sw': { sw: 'Andika maandishi kwa Kiswahili.', en: 'Write the text in Swahili.' },
  'text-en': { sw: 'Andika maandishi kwa Kiingereza.', en: 'Write the text in English.' },
} as const satisfies Record<string, Text>;

/** In the order of the form. */
export const missingFields = ['title-sw', 'title-en', 'uses', 'text-sw', 'text-en'] as const;

/** Buttons of one among several: which it is, for who hears the page. */
export const ofTemplate = (what: Text, title: Text): Text => ({
  sw: `${what.sw}: ${title.sw}`,
  en: `${what.en}: ${title.en}`,
});

/** How many more fit. */
export const templatesLeft = (left: number): Text => ({
  sw: `Nafasi zilizobaki za violezo: ${left}`,
  en: `Templates that may still be added: ${left}`,
});
