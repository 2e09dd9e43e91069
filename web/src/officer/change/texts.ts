import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const changeTexts = {
  title: { sw: 'Badiliko la rejista', en: 'A change of the registry' },
  description: {
    sw: 'Badiliko huonyeshwa kwanza, kisha hufanywa.',
    en: 'A change is shown first, and done after.',
  },
  unknown: { sw: 'Hakuna badiliko la aina hii', en: 'There is no such change' },
  cancel: { sw: 'Ghairi', en: 'Cancel' },
  about: { sw: 'Kuhusu', en: 'About' },
  why: { sw: 'Kwa nini', en: 'Why' },
  whyHint: {
    sw: 'Mfano: tangazo au barua iliyoamua. Inabaki kwenye historia.',
    en: 'The notice or letter that decided it, for example. It stays in the history.',
  },
  look: { sw: 'Onyesha kitakachobadilika', en: 'Show what would change' },
  shown: { sw: 'Hiki ndicho kitakachobadilika', en: 'This is what would change' },
  follows: { sw: 'Matokeo yake', en: 'What follows' },
  followsNothing: { sw: 'Hakuna jambo lingine.', en: 'Nothing else.' },
  doIt: { sw: 'Fanya badiliko', en: 'Do it' },
  propose: { sw: 'Pendekeza badiliko', en: 'Propose it' },
  back: { sw: 'Rudi kurekebisha', en: 'Go back and put it right' },
  meanwhile: { sw: 'Kilichobadilishwa na wengine', en: 'What others changed meanwhile' },
  meanwhileText: {
    sw: 'Kuna aliyebadilisha jambo hili ulipokuwa unaangalia. Hakuna kilichofanyika. Ulichoandika kipo. Angalia tena kilicho hapa chini.',
    en: 'Somebody changed this while you looked. Nothing was done. What you typed is kept. Look again at what stands below.',
  },
  done: { sw: 'Badiliko limefanyika', en: 'The change is done' },
  doneText: {
    sw: 'Limeandikwa kwenye historia pamoja na sababu yako.',
    en: 'It stands in the history, with your reason.',
  },
  proposed: { sw: 'Badiliko limependekezwa', en: 'The change is proposed' },
  proposedText: {
    sw: 'Hakuna kilichobadilika bado. Linasubiri msimamizi wa pili kutoka nje ya eneo lako. Likithibitishwa, litafanyika.',
    en: 'Nothing is changed yet. It waits for a second administrator from outside your part of the tree. It is done when one confirms it.',
  },
  toProposals: { sw: 'Yanayosubiri msimamizi wa pili', en: 'What waits for a second administrator' },
  toRecord: { sw: 'Nenda kwenye rekodi', en: 'To the record' },
  notPossible: { sw: 'Badiliko hili haliwezekani sasa.', en: 'This change is not possible now.' },
  remove: { sw: 'Ondoa', en: 'Remove' },
  fillIn: { sw: 'Jaza sehemu hii.', en: 'Fill in this field.' },
  chooseOne: { sw: 'Chagua moja.', en: 'Choose one.' },
  choose: { sw: 'Chagua', en: 'Choose' },
  chosen: { sw: 'Uliyochagua', en: 'Your choice' },
} as const satisfies Record<string, Text>;

/** What fields are called, and what helps to fill them in. */
export const fieldTexts = {
  id: { sw: 'Kitambulisho', en: 'Id' },
  idHint: {
    sw: 'Herufi ndogo, tarakimu na vistari. Hakibadilishwi baadaye.',
    en: 'Small letters, digits and hyphens. It never changes later.',
  },
  nameSw: { sw: 'Jina kwa Kiswahili', en: 'Name in Swahili' },
  nameEn: { sw: 'Jina kwa Kiingereza', en: 'Name in English' },
  shortSw: { sw: 'Jina fupi kwa Kiswahili', en: 'Short name in Swahili' },
  shortEn: { sw: 'Jina fupi kwa Kiingereza', en: 'Short name in English' },
  shortHint: {
    sw: 'Kwa SMS na simu ya vitufe. Herufi 20 au pungufu.',
    en: 'For SMS and USSD. 20 characters at most.',
  },
  kind: { sw: 'Aina ya taasisi', en: 'Kind of institution' },
  jurisdiction: { sw: 'Eneo la mamlaka', en: 'Jurisdiction' },
  level: { sw: 'Huamua rufaa na yaliyochelewa', en: 'Decides appeals and late tickets' },
  parent: { sw: 'Taasisi iliyo juu yake', en: 'The institution above it' },
  successor: { sw: 'Mrithi wake', en: 'Its successor' },
  successorHint: {
    sw: 'Atachukua kazi zilizo wazi, na kusoma zilizopita.',
    en: 'It takes the open tickets, and reads the past ones.',
  },
  person: { sw: 'Jina la afisa', en: "The officer's name" },
  roles: { sw: 'Majukumu', en: 'Roles' },
  rolesHint: { sw: 'Mkuu hapewi nafasi hapa: huteuliwa.', en: 'Head is no role: a head is appointed.' },
  trained: { sw: 'Amefunzwa mambo nyeti', en: 'Trained for sensitive matters' },
  suspended: { sw: 'Mzuie kuingia kwa sasa', en: 'Take access away for now' },
  suspendedHint: {
    sw: 'Hufanyika mara moja. Nafasi na kazi zake zinabaki zilivyo. Kwa wasimamizi, wakaguzi, watunza utambulisho, waangalizi, na taasisi huru au zinazopokea rushwa, uzuio ni wa saa 24. Hubaki tu msimamizi wa pili akithibitisha.',
    en: 'It works at once. The post and the work stay as they are. For administrators, auditors, custodians, oversight, and independent offices or those that receive corruption, it lasts 24 hours. It stays only if a second administrator confirms it.',
  },
  email: { sw: 'Barua pepe', en: 'E-mail' },
  phone: { sw: 'Simu', en: 'Phone' },
  contactHint: {
    sw: 'Haionyeshwi kwa mtu. Ukiacha wazi, inabaki ilivyo.',
    en: 'Shown to nobody. Left empty, it stays as it is.',
  },
  newContactHint: { sw: 'Haionyeshwi kwa mtu.', en: 'Shown to nobody.' },
  phoneHint: { sw: 'Afisa wa zamu lazima awe na simu.', en: 'A duty officer needs a phone.' },
  worksAt: { sw: 'Atafanya kazi katika', en: 'Works from now on at' },
  officer: { sw: 'Afisa', en: 'Officer' },
  officerOf: { sw: 'Taasisi ya afisa', en: "The officer's institution" },
  from: { sw: 'Siku ya kwanza', en: 'The first day' },
  until: { sw: 'Siku ya mwisho', en: 'The last day' },
  acknowledge: { sw: 'Kuthibitisha kupokea', en: 'To acknowledge' },
  respond: { sw: 'Kujibu', en: 'To respond' },
  appealWindow: { sw: 'Kukata rufaa', en: 'To appeal' },
  unit: { sw: 'Kipimo', en: 'Unit' },
  emptyTime: { sw: 'Acha wazi kama hakuna.', en: 'Leave empty where there is none.' },
  addRow: { sw: 'Ongeza mstari', en: 'Add a row' },
  rowFor: { sw: 'Mstari wa', en: 'A row for' },
  rowCategory: { sw: 'Aina ya jambo', en: 'Category' },
  anyCategory: { sw: 'aina zote', en: 'all categories' },
  openAgain: { sw: 'Siku ambazo ofisi zitafunguliwa tena', en: 'Days on which offices open again' },
  openAgainNone: { sw: 'Hakuna siku iliyofungwa mbele.', en: 'No closed day lies ahead.' },
  addDays: { sw: 'Siku ambazo ofisi zitafungwa', en: 'Days on which offices will be closed' },
  date: { sw: 'Tarehe', en: 'Date' },
  daySw: { sw: 'Jina la siku kwa Kiswahili', en: 'Name of the day in Swahili' },
  dayEn: { sw: 'Jina la siku kwa Kiingereza', en: 'Name of the day in English' },
  addDay: { sw: 'Ongeza siku nyingine', en: 'Add another day' },
} as const satisfies Record<string, Text>;

/** What is said above a form, where its act needs it. */
export const introductions = {
  close: {
    sw: 'Taasisi iliyofungwa haifunguliwi tena. Kitambulisho chake hakitumiki tena.',
    en: 'A closed institution is not opened again. Its id is never used again.',
  },
  remove: {
    sw: 'Afisa ataondolewa mara moja. Kitambulisho chake hakitumiki tena.',
    en: 'The officer is out at once. The id is never used again.',
  },
  shorten: {
    sw: 'Muda wa taasisi unaweza kupunguzwa tu. Muda wa rufaa unaweza kuongezwa tu.',
    en: 'The deadlines of an institution may only be shortened. The time to appeal may only be lengthened.',
  },
  everybody: {
    sw: 'Inahusu yatakayotumwa kuanzia sasa, kwa taasisi zote.',
    en: 'It holds for tickets sent from now on, to everybody.',
  },
  endWait: {
    sw: 'Ombi hili linahitaji msimamizi wa pili. Akikubali, afisa ataona mara moja mambo ya watu na mambo nyeti yaliyokuwepo kabla.',
    en: 'This takes a second administrator. If one agrees, the officer sees at once what is about persons or sensitive and was there before.',
  },
  acting: {
    sw: 'Kaimu ana kazi zote za mkuu katika siku hizo, na si baada yake. Mambo ya watu yaliyokuwepo kabla atayaona baada ya saa 24, au mapema zaidi msimamizi wa pili akikubali.',
    en: 'An acting head has all duties of the head on these days, and not after them. What is about persons and was there before is seen after 24 hours, or sooner if a second administrator agrees.',
  },
} as const satisfies Record<string, Text>;

export const unitTexts = {
  'working-days': { sw: 'siku za kazi', en: 'working days' },
  'working-hours': { sw: 'saa za kazi', en: 'working hours' },
  days: { sw: 'siku', en: 'days' },
  hours: { sw: 'saa', en: 'hours' },
  minutes: { sw: 'dakika', en: 'minutes' },
  'working-seconds': { sw: 'sekunde za kazi', en: 'seconds of working time' },
  seconds: { sw: 'sekunde', en: 'seconds' },
} as const satisfies Record<string, Text>;

/** A button beside one of several, for who reads by ear. */
export const removalOf = (what: string): Text => ({ sw: `Ondoa: ${what}`, en: `Remove: ${what}` });
