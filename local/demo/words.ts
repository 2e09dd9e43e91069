import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** What the demonstration says of its own. What the product says comes from the product, in the same language. */
export const words = {
  begins: {
    sw: 'Watu sitini wanatuma malalamiko na maoni yao, na maafisa wanayashughulikia. Kila mstari ni hatua moja.',
    en: 'Sixty people send their tickets, and officers work on them. Each line is one step.',
  },
  otherLanguage: {
    sw: 'In English: npm run demo -- --language en',
    en: 'Kwa Kiswahili: npm run demo -- --language sw',
  },
  slow: {
    sw: 'Muda wa kujibu hapa ni siku za kazi, kwa hiyo hakuna itakayopanda ngazi. Ili uone zikipanda: npm start -- --fast-clock',
    en: 'Deadlines here run in working days, so no ticket will climb. To see them climb: npm start -- --fast-clock',
  },
  logins: {
    sw: 'Maafisa wanaoweza kuingia, wote kwa nenosiri {password}:',
    en: 'Officers who can log in, all with the password {password}:',
  },
  more: {
    sw: 'na wengine {count}: demoLogins katika .local/cloud.json',
    en: 'and {count} more: demoLogins in .local/cloud.json',
  },
  citizen: { sw: 'Mwananchi', en: 'Citizen' },
  system: { sw: 'Mfumo', en: 'System' },
  acting: { sw: 'Kaimu mkuu', en: 'Acting head' },
  sends: {
    sw: 'anatuma kwa {institution} ({kind}, {openness}):',
    en: 'sends to {institution} ({kind}, {openness}):',
  },
  assigns: { sw: 'amempa afisa aishughulikie', en: 'gives it to an officer' },
  directs: { sw: 'ametoa maelekezo', en: 'directs' },
  direction: {
    sw: 'Ijibiwe leo, na niletewe taarifa.',
    en: 'To be answered today, with a report to me.',
  },
  asksIdentity: { sw: 'anaomba kujua aliyetuma', en: 'asks to be shown who sent it' },
  motivation: {
    sw: 'Tunahitaji kumtembelea ili kukagua mita.',
    en: 'We need to visit to check the meter.',
  },
  grantsIdentity: { sw: 'ameruhusu, kwa muda mfupi', en: 'allows it, for a short time' },
  grantReason: { sw: 'Ukaguzi hauwezekani bila kumtembelea.', en: 'It cannot be checked without a visit.' },
  seesIdentity: {
    sw: 'ameona jina na simu; kila kuona kumeandikwa',
    en: 'sees name and phone; each look is on record',
  },
  impossible: { sw: 'hilo halikuwezekana.', en: 'that could not be done.' },
  notInQueue: { sw: 'Haipo kwenye foleni.', en: 'It is not in the queue.' },
  notOffered: {
    sw: 'alisubiri bure: hilo haliwezekani sasa.',
    en: 'waited in vain: that is not possible now.',
  },
  awaitsAnswer: {
    sw: 'linasubiri; likichelewa litapanda lenyewe. Litajibiwa ifikapo {date}.',
    en: 'it waits, and climbs by itself when late. To be answered by {date}.',
  },
  awaitsEndOfWindow: {
    sw: 'linasubiri; litafungwa lenyewe tarehe {date}, rufaa isipokatwa.',
    en: 'it waits, and closes by itself on {date} unless there is an appeal.',
  },
  awaitsClosing: {
    sw: 'linasubiri; halihitaji jibu, na litafungwa lenyewe.',
    en: 'it waits: it needs no answer, and closes by itself.',
  },
  brokeOff: { sw: 'hadithi hii imekatika:', en: 'this story broke off:' },
  stalled: {
    sw: 'hadithi hii imeishia hapa: kwa dakika {minutes} hakuna kilichotokea katika hadithi yoyote.',
    en: 'this story ends here: for {minutes} minutes nothing happened in any story.',
  },
  messages: { sw: 'Ujumbe uliotumwa', en: 'Messages sent' },
  sms: { sw: 'SMS kwa wananchi', en: 'SMS to citizens' },
} as const satisfies Record<string, Text>;
