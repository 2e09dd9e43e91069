import type { DeskWay } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { NoticeChannel } from '../../../../domain/foundation/vocabulary/notice-channels.ts';
import { ticketQuestionTexts, type TicketQuestionTexts } from '../../ticket-form/question-texts.ts';
import type { DeskError } from './errors.ts';

/** What the page of the desk says: to the officer, about the citizen who stands there. */
export const deskTexts = {
  title: { sw: 'Andika dawatini', en: 'Write a ticket down' },
  description: {
    sw: 'Andika anachosema mwananchi aliyefika, au kilicho kwenye barua, na uprinti karatasi yake.',
    en: 'Write down what a citizen or a letter says, and print the slip.',
  },
  lead: {
    sw: 'Unaandika tu: hutashughulikia jambo hili mwenyewe.',
    en: 'You only write it down: you never handle this ticket yourself.',
  },
  byKeys: { sw: 'Ctrl + Enter hutuma.', en: 'Ctrl + Enter sends it.' },

  arrival: { sw: 'Ilivyofika', en: 'How it came' },
  way: { sw: 'Imefikaje?', en: 'How did it come?' },
  received: { sw: 'Ilipokelewa tarehe', en: 'Received on' },
  receivedHint: {
    sw: 'Muhuri wa kupokea: muda wa kujibu huanza hapo.',
    en: 'The received stamp: the time to answer runs from it.',
  },
  receivedTime: { sw: 'Saa', en: 'At' },
  language: { sw: 'Lugha ya mwananchi', en: "The citizen's language" },
  languageHint: {
    sw: 'Ya karatasi yake na ya ujumbe atakaotumiwa.',
    en: 'Of the slip and of all messages.',
  },

  matterPart: { sw: 'Jambo lenyewe', en: 'What it is' },
  kind: { sw: 'Aina', en: 'Kind' },
  matter: { sw: 'Ni kuhusu nini?', en: 'What is it about?' },
  notChosen: { sw: 'Haijachaguliwa', en: 'Not chosen' },
  kindFirst: { sw: 'Chagua aina kwanza', en: 'Choose the kind first' },
  danger: {
    sw: 'Kama kuna hatari sasa, mwambie apige simu kwanza:',
    en: 'If anybody is in danger now, let them call first:',
  },
  sensitive: {
    sw: 'Jambo hili husomwa na maafisa waliofunzwa na wakuu wao tu. Usilijadili mbele ya wengine.',
    en: 'Only trained officers and their heads read this. Do not discuss it before others.',
  },
  cites: { sw: 'Namba ya kumbukumbu ya awali', en: 'Number of an earlier ticket' },
  citesHint: {
    sw: 'Kama inaendeleza jambo la awali. Usiulize msimbo wake wa siri.',
    en: 'If it goes on from another ticket. Do not ask for its secret code.',
  },
  detailsHint: {
    sw: 'Kwa maneno yake mwenyewe. Kisha msomee.',
    en: "In the citizen's own words. Then read it back.",
  },
  remedy: { sw: 'Anataka nini kifanyike?', en: 'What should be done?' },

  placePart: { sw: 'Mahali na ofisi', en: 'Place and office' },
  placeHint: {
    sw: 'Ilitokea wapi? Kama hapajulikani, acha.',
    en: 'Where did it happen? Leave it if unknown.',
  },
  matterFirst: {
    sw: 'Ukichagua jambo, ofisi zinazopendekezwa zitatokea hapa.',
    en: 'Once you choose the matter, suggested offices appear here.',
  },
  noOffices: {
    sw: 'Hakuna pendekezo. Tafuta ofisi kwa jina.',
    en: 'Nothing is suggested. Search for the office by its name.',
  },
  chosenOffice: { sw: 'Uliyoitafuta', en: 'The one that you searched for' },
  about: { sw: 'Inamhusu mtu wa ofisi hiyo?', en: 'Is it about somebody at that office?' },

  personPart: { sw: 'Mwananchi', en: 'The citizen' },
  openness: { sw: 'Anataka kujulikana?', en: 'Does the citizen want to be known?' },
  readAloud: {
    sw: 'Msomee maana ya kila chaguo kabla hajachagua.',
    en: 'Read out what each choice means before one is made.',
  },
  more: { sw: 'Maana yote ya kila chaguo', en: 'All that each choice means' },
  contactHint: { sw: 'Simu, barua pepe, au vyote viwili.', en: 'A phone, an e-mail address, or both.' },
  name: { sw: 'Jina lake', en: 'The name' },
  safe: { sw: 'Je, ni salama kumtumia ujumbe?', en: 'Is it safe to send messages?' },
  safeHint: {
    sw: 'Anayetumia simu au barua pepe yake anaweza kuuona.',
    en: 'Whoever uses that phone or e-mail may see them.',
  },
  safeNo: { sw: 'Hapana, asitumiwe chochote', en: 'No, send nothing' },

  send: { sw: 'Tuma na upate karatasi', en: 'Send and get the slip' },
  sending: { sw: 'Inatumwa…', en: 'Sending…' },
  clear: { sw: 'Futa yote', en: 'Clear everything' },
  clearSure: { sw: 'Ndiyo, futa yote', en: 'Yes, clear everything' },
  clearNot: { sw: 'Hapana, endelea kuandika', en: 'No, go on writing' },
  retry: { sw: 'Jaribu tena', en: 'Try again' },
  uncertain: {
    sw: 'Haijulikani kama imefika. Tuma tena: hata kama ilifika, haitahesabiwa mara mbili.',
    en: 'Nobody knows whether it arrived. Send it again: it stays one ticket, even if it did.',
  },
  earlier: {
    sw: 'Ilikuwa imefika kabla ya mabadiliko yako ya mwisho. Mabadiliko hayo hayakutumwa.',
    en: 'The ticket had arrived before your last changes. Those changes were not sent.',
  },

  sent: { sw: 'Imepokelewa', en: 'The ticket was received' },
  sentTo: { sw: 'Imepelekwa kwa', en: 'Sent to' },
  respondBy: { sw: 'Atajibiwa ifikapo', en: 'They will be answered by' },
  noAnswer: { sw: 'Haina tarehe ya kujibu', en: 'No date for an answer' },
  next: { sw: 'Mwambie mwananchi kinachofuata', en: 'Tell the citizen what happens next' },
  slip: { sw: 'Karatasi ya mwananchi', en: "The citizen's slip" },
  slipHint: {
    sw: 'Mkabidhi mwananchi karatasi hii. Usinakili msimbo wa siri.',
    en: 'Give this slip to the citizen. Do not copy the secret code.',
  },
  print: { sw: 'Printi', en: 'Print' },
  nextCitizen: { sw: 'Mwananchi anayefuata', en: 'Next citizen' },
  hasSlip: {
    sw: 'Je, mwananchi ana namba na msimbo wake wa siri?',
    en: 'Does the citizen have the number and the secret code?',
  },
  hasSlipYes: { sw: 'Ndiyo, mwananchi anayefuata', en: 'Yes, next citizen' },
  gone: {
    sw: 'Karatasi imeondolewa kwenye skrini.',
    en: 'The slip has left the screen.',
  },
  goneHint: {
    sw: 'Kama haikuprintiwa vizuri, ionyeshe tena sasa: baada ya muda mfupi haitapatikana tena.',
    en: 'If it was not printed well, show it again now: after a short while nobody can.',
  },
  slipLost: {
    sw: 'Ujumbe umefika, lakini karatasi yake haikufika hapa. Msimbo wa siri hutolewa mara moja tu.',
    en: 'The ticket arrived, but its slip never came here. A secret code is given out only once.',
  },
  noSecretComes: {
    sw: 'Mwananchi huyu hawezi kutumiwa ujumbe. Kama hana karatasi, andika upya: mpya itataja namba ya hii.',
    en: 'This citizen can be sent nothing. If they have no slip, write the ticket down anew: it names the number of this one.',
  },
  writeAnew: { sw: 'Andika upya', en: 'Write it down anew' },
  writeAnewMeans: {
    sw: 'Zitakuwa mbili. Je, mwananchi hana karatasi kabisa?',
    en: 'There will be two tickets. Does the citizen really have no slip?',
  },
  writeAnewYes: { sw: 'Ndiyo, hana. Andika upya', en: 'Yes, none. Write it anew' },
  showAgain: { sw: 'Onyesha karatasi tena', en: 'Show the slip again' },
} as const satisfies Record<string, Text>;

/** What the desk asks of a ticket. */
export const askedAtDesk: TicketQuestionTexts = { ...ticketQuestionTexts, ...deskTexts };

/** How it came to the desk. */
export const wayChoices: Readonly<Record<DeskWay, Text>> = {
  'walk-in': { sw: 'Mwananchi amefika', en: 'Somebody came' },
  letter: { sw: 'Kwa barua', en: 'By letter' },
};

const waysIn: Readonly<Record<Language, Readonly<Record<NoticeChannel, string>>>> = {
  sw: { sms: 'SMS', email: 'barua pepe' },
  en: { sms: 'SMS', email: 'e-mail' },
};

/** By what a citizen gets the secret who has no slip. */
export const secretComesBy = (channels: readonly NoticeChannel[]): Text => ({
  sw: `Mwananchi atapata msimbo wake wa siri kwa ${channels.map((channel) => waysIn.sw[channel]).join(' na ')}. Usipofika, ataomba mpya mwenyewe kwa namba hii ya kumbukumbu: mwandikie.`,
  en: `The citizen gets the secret code by ${channels.map((channel) => waysIn.en[channel]).join(' and ')}. If it does not come, they can ask for a new one with this number: write it down for them.`,
});

/** How long the slip still stands on the screen, in seconds. */
export const slipLeavesIn = (seconds: number): Text => ({
  sw: `Karatasi itaondoka kwenye skrini baada ya sekunde ${seconds}.`,
  en: `The slip leaves the screen in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
});

/** What is missing, in the officer's words. */
export const deskErrorTexts: Readonly<Record<DeskError, Text>> = {
  'no-date': { sw: 'Andika tarehe na saa ya kupokea.', en: 'Give the date and time of receipt.' },
  'no-kind': { sw: 'Chagua aina.', en: 'Choose the kind.' },
  'no-matter': { sw: 'Chagua ni kuhusu nini.', en: 'Choose what it is about.' },
  'no-subject': { sw: 'Andika kwa ufupi ni kuhusu nini.', en: 'Say in one line what it is about.' },
  'no-description': { sw: 'Andika maelezo.', en: 'Say what happened.' },
  'no-office': { sw: 'Chagua ofisi.', en: 'Choose an office.' },
  'no-about': { sw: 'Chagua kama inamhusu mtu.', en: 'Choose whether it is about somebody.' },
  'no-officer': {
    sw: 'Andika jina la afisa, au namna ya kumtambua.',
    en: 'Write the name of the officer, or how to know who it is.',
  },
  'no-openness': {
    sw: 'Chagua kama mwananchi anataka kujulikana.',
    en: 'Choose whether the citizen wants to be known.',
  },
  'no-name': { sw: 'Andika jina la mwananchi.', en: 'Write the name of the citizen.' },
  'no-contact': {
    sw: 'Andika namba ya simu au barua pepe ya mwananchi.',
    en: 'Give a phone number or an e-mail address of the citizen.',
  },
  'no-safety': {
    sw: 'Chagua kama ni salama kumtumia ujumbe.',
    en: 'Choose whether messages are safe.',
  },
};
