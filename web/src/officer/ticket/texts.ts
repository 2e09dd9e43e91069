import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What the page of one ticket says. */
export const ticketPageTexts = {
  title: { sw: 'Ujumbe', en: 'Ticket' },
  description: {
    sw: 'Kilichoandikwa, kilichofanyika, na unachoweza kufanya sasa.',
    en: 'One ticket: what was written, what was done, and what you can do now.',
  },
  toQueue: { sw: 'Foleni', en: 'Queue' },
  ways: { sw: 'Orodha na jirani zake', en: 'The list and the tickets beside this one' },
  before: { sw: 'Iliyotangulia', en: 'Previous' },
  next: { sw: 'Inayofuata', en: 'Next' },
  backToList: { sw: 'Rudi kwenye orodha', en: 'Back to the list' },
  toActs: { sw: 'Nenda kwenye unachoweza kufanya', en: 'Go to what you can do' },
  noNumber: { sw: 'Namba si sahihi', en: 'That is no number of a ticket' },
  noNumberMeans: {
    sw: 'Fungua kutoka kwenye foleni, au angalia namba tena.',
    en: 'Open the ticket from your queue, or look at the number again.',
  },
  notOpened: { sw: 'Haikufunguka', en: 'The ticket did not open' },
  retry: { sw: 'Jaribu tena', en: 'Try again' },
  newNotice: { sw: 'Kuna jambo jipya', en: 'Something happened' },
  showNews: { sw: 'Onyesha ilivyo sasa', en: 'Show the ticket as it is now' },
  showsNews: { sw: 'Inaonyesha…', en: 'Showing…' },
  shownAnew: { sw: 'Unaona ilivyo sasa.', en: 'You see the ticket as it is now.' },
  lostSight: {
    sw: 'Hatukuweza kuangalia kwa sasa. Huenda kuna mapya usiyoyaona. Tutajaribu tena wenyewe.',
    en: 'We could not look just now. There may be news that you do not see. We will try again by ourselves.',
  },
  alsoOpen: { sw: 'Wengine walioifungua', en: 'Who else has it open' },

  number: { sw: 'Namba', en: 'Number' },
  kind: { sw: 'Aina', en: 'Kind' },
  category: { sw: 'Jambo', en: 'Category' },
  urgent: { sw: 'Dharura', en: 'Urgent' },
  sensitive: { sw: 'Nyeti', en: 'Sensitive' },
  heldBy: { sw: 'Iko kwa', en: 'Held by' },
  sentTo: { sw: 'Ilitumwa kwa', en: 'Sent to' },
  assignee: { sw: 'Imegawiwa kwa', en: 'Assigned to' },
  nobodyAssigned: { sw: 'Haijagawiwa', en: 'Nobody' },
  unit: { sw: 'Kitengo', en: 'Unit' },
  submitted: { sw: 'Ilitumwa', en: 'Sent' },
  channel: { sw: 'Kwa njia ya', en: 'By' },
  language: { sw: 'Lugha ya mwananchi', en: "The citizen's language" },
  openness: { sw: 'Mwananchi', en: 'The citizen' },
  citizenName: { sw: 'Jina la mwananchi', en: "The citizen's name" },
  place: { sw: 'Mahali', en: 'Place' },
  remedySought: { sw: 'Anachoomba kifanyike', en: 'What is asked for' },
  officerName: { sw: 'Afisa aliyetajwa na mwananchi', en: 'The officer whom the citizen names' },
  aboutOfficer: { sw: 'Inamhusu afisa', en: 'It is about the officer' },
  aboutHead: { sw: 'Inamhusu', en: 'It is about' },
  headOfOffice: { sw: 'mkuu wa taasisi', en: 'the head of the institution' },
  promisedBy: { sw: 'Kilichoahidiwa ni kufikia', en: 'What was promised is due' },
  objectionDue: { sw: 'Pingamizi liamuliwe kufikia', en: 'The objection is to be decided by' },
  mergedInto: { sw: 'Imeunganishwa na namba', en: 'Merged with ticket' },
  sameIncident: { sw: 'Huenda ni jambo hilo hilo', en: 'Likely the same incident' },
  peopleWaiting: { sw: 'Wananchi wanaosubiri jibu la jambo hili', en: 'Citizens who wait for this answer' },
  mergedAlready: { sw: 'Imeshaunganishwa na hii.', en: 'Merged with this one already.' },
  sameIncidentMeans: {
    sw: 'Soma kila moja kabla ya kuunganisha. Zikiunganishwa, jibu moja huwafikia wote.',
    en: 'Read each before merging. Once merged, one answer reaches all.',
  },
  unboundName: {
    sw: 'Mwananchi ametaja mtu. Mkuu bado hajathibitisha ni nani.',
    en: 'The citizen names somebody. A head has not said yet who that is.',
  },

  clocks: { sw: 'Muda', en: 'Time' },
  waitsForNothing: { sw: 'Hakuna muda unaohesabiwa.', en: 'No time is running.' },

  written: { sw: 'Mwananchi aliandika', en: 'What the citizen wrote' },
  nothingWritten: {
    sw: 'Unaona hali yake tu, si maandishi yake.',
    en: 'You see how it stands, and none of its texts.',
  },
  onlyHistory: {
    sw: 'Taasisi yako ilikuwa nayo. Unaona yaliyotokea hadi ilipohamishwa.',
    en: 'Your institution held it. You see what happened until it was handed on.',
  },

  needsReason: { sw: 'Soma maandishi yake', en: 'Read its texts' },
  needsReasonMeans: {
    sw: 'Unaona hali yake tu. Kusoma maandishi kunahitaji sababu, na sababu hiyo inarekodiwa.',
    en: 'You see only how it stands. Reading the texts needs a reason, which is recorded.',
  },
  reason: { sw: 'Kwa nini lazima uisome', en: 'Why you must read it' },
  reasonMissing: { sw: 'Andika kwa nini.', en: 'Write why.' },
  openWithReason: { sw: 'Fungua, na urekodi sababu', en: 'Open it, and record the reason' },

  files: { sw: 'Viambatisho', en: 'Attachments' },
  filesRecorded: {
    sw: 'Kufungua kiambatisho kunarekodiwa. Mwananchi anaona jukumu na taasisi yako, si jina lako.',
    en: 'Opening an attachment is recorded. The citizen sees your role and office, not your name.',
  },
  openFile: { sw: 'Fungua', en: 'Open' },
  opensFile: { sw: 'Inafungua…', en: 'Opening…' },

  conversation: { sw: 'Ujumbe', en: 'Messages' },
  noConversation: { sw: 'Hakuna ujumbe.', en: 'There are no messages.' },
  timeline: { sw: 'Yaliyotokea', en: 'What happened' },
  newestFirst: { sw: 'Mapya kwanza', en: 'Newest first' },
  older: { sw: 'Onyesha ya zamani zaidi', en: 'Show what came before' },
  amongOfficers: { sw: 'Ya ndani', en: 'Internal' },
  reads: { sw: 'Waliofungua', en: 'Who opened it' },
  showReads: { sw: 'Onyesha waliofungua', en: 'Show who opened it' },
  noReads: { sw: 'Hakuna unayeweza kumwona.', en: 'Nobody whom you can see.' },

  acts: { sw: 'Unachoweza kufanya sasa', en: 'What you can do now' },
  noActs: { sw: 'Kwa sasa hakuna cha kufanya.', en: 'There is nothing for you to do now.' },
  notNow: { sw: 'Kisichowezekana sasa, na kwa nini', en: "What can't be done now, and why" },
  begun: { sw: 'umeanza kuandika', en: 'begun' },
  backToActs: { sw: 'Funga fomu', en: 'Close the form' },
  until: { sw: 'Hadi', en: 'Until' },
  clockEffect: { sw: 'Muda', en: 'Deadline' },
  citizenReads: { sw: 'Mwananchi', en: 'Citizen' },
  sending: { sw: 'Inatuma…', en: 'Sending…' },
  notSent: {
    sw: 'Huenda haijafika. Ulichoandika kipo. Ukituma tena, kitafanyika mara moja tu.',
    en: 'It may not have arrived. What you wrote is here. Sent again, it is done once.',
  },
  triesAgain: {
    sw: 'Hakuna mtandao. Ulichoandika kipo, na tutajaribu tena wenyewe. Ukibadilisha chochote, hatutajaribu.',
    en: 'There is no connection. What you wrote is here, and we will try again by ourselves. Change anything to stop that.',
  },
  ended: {
    sw: 'Umetoka kwenye mfumo. Ulichoandika kipo. Ingia tena kwenye dirisha jingine, kisha utume.',
    en: 'Your login has ended. What you wrote is here. Log in again in another tab, then send it.',
  },
  movedOn: { sw: 'Kuna mabadiliko tangu uanze kuandika', en: 'The ticket changed while you wrote' },
  movedOnMeans: {
    sw: 'Hakuna kilichotumwa. Soma kilichotokea, kisha amua.',
    en: 'Nothing was sent. Read what happened, then decide.',
  },
  sendAnyway: { sw: 'Nimesoma. Tuma', en: 'I have read it. Send it' },
  arrivedBefore: {
    sw: 'Ulichotuma mwanzoni kilifika. Maneno uliyobadilisha baadaye hayakutumwa.',
    en: 'What you sent first did arrive. What you changed since was not sent.',
  },
  sendChanged: { sw: 'Tuma pia nilichobadilisha', en: 'Send what I changed too' },
  notOffered: {
    sw: 'Hili haliwezekani tena.',
    en: 'This can no longer be done on this ticket.',
  },
  writtenBelow: { sw: 'Ulichoandika kiko hapa chini.', en: 'What you wrote is below.' },
  yes: { sw: 'Ndiyo', en: 'Yes' },
  throwAway: { sw: 'Futa nilichoandika', en: 'Throw away what I wrote' },
  thenHere: { sw: 'Ilivyo sasa:', en: 'The ticket now:' },
  noLongerYours: { sw: 'Huwezi kuiona tena.', en: 'The ticket is no longer yours to see.' },

  removeOffice: { sw: 'Ondoa', en: 'Remove' },
  suggestedOffices: { sw: 'Zinazopendekezwa', en: 'Suggested' },
  chooseOfficer: { sw: 'Chagua afisa', en: 'Choose an officer' },
  noUnits: { sw: 'Taasisi hii haina vitengo.', en: 'This institution has no units.' },
  listFailed: { sw: 'Orodha haikupatikana.', en: 'The list did not come.' },

  alike: { sw: 'Zinazofanana', en: 'Tickets like it' },
  alikeMeans: {
    sw: 'Za aina na jambo lilelile, kwenye taasisi hii. Kufungua nyingine ni kuisoma, na kunarekodiwa.',
    en: 'Of the same kind and category, here. To open another is to read it, which is recorded.',
  },
  noAlike: { sw: 'Hakuna nyingine ya kufanana.', en: 'There is no other like it.' },
  thisOne: { sw: 'Hii', en: 'This ticket' },
  otherOne: { sw: 'Nyingine', en: 'The other' },
  chooseThis: { sw: 'Chagua hii', en: 'Choose it' },
  openOther: { sw: 'Ifungue kwenye dirisha jingine', en: 'Open it in another tab' },
  due: { sw: 'Mwisho', en: 'Due' },

  identity: { sw: 'Aliyetuma', en: 'Who sent it' },
  identityGranted: {
    sw: 'Umeruhusiwa kuona jina na mawasiliano. Kila kutazama kunarekodiwa.',
    en: 'You may see name and contact. Each look is recorded.',
  },
  showIdentity: { sw: 'Onyesha aliyetuma', en: 'Show who sent it' },
  hideIdentity: { sw: 'Ficha', en: 'Hide it' },
  identityOver: { sw: 'Muda wa kumwona aliyetuma umekwisha.', en: 'The time to see who sent it is over.' },
  noName: { sw: 'Hakuna kilichoachwa.', en: 'Nothing was left.' },
  name: { sw: 'Jina', en: 'Name' },
  phone: { sw: 'Simu', en: 'Phone' },
  emailAddress: { sw: 'Barua pepe', en: 'E-mail' },
} as const satisfies Record<string, Text>;

/** Which of a ticket's files. */
export const nameOfFile = (place: number): Text => ({
  sw: `Faili ${place}`,
  en: `Attachment ${place}`,
});

/** How long something can still be seen, `23:59:59`. In seconds. */
export const seenForText = (left: number): Text => {
  const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return { sw: `Muda uliobaki wa kuona: ${clock}`, en: `Visible for another ${clock}` };
};

/** The longest extension. `days`: in words. */
export const atMostText = (days: string): Text => ({
  sw: `Unaweza kuongeza hadi ${days}.`,
  en: `You can add at most ${days}.`,
});

/** How often somebody opened it within a while. */
export const timesText = (times: number): Text => ({ sw: `mara ${times}`, en: `${times} times` });
