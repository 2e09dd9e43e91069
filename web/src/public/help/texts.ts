import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Section } from '../../design/sections.tsx';

export const helpPage = {
  title: { sw: 'Msaada', en: 'Help' },
  description: {
    sw: 'Namba za dharura, njia nyingine za kutuma, na majibu ya maswali ya kawaida.',
    en: 'Emergency numbers, other ways to send, and answers to common questions.',
  },
  emergency: { sw: 'Ukiwa hatarini sasa', en: 'If you are in danger now' },
  emergencyLead: {
    sw: 'Piga simu. Usisubiri jibu la hapa.',
    en: 'Call. Do not wait for an answer from here.',
  },
  ways: { sw: 'Njia za kutuma na kufuatilia', en: 'Ways to send and to follow up' },
  web: { sw: 'Tovuti hii', en: 'This site' },
  webText: {
    sw: 'Kwa simu yenye intaneti au kompyuta. Unaweza kuambatisha picha.',
    en: 'With a phone that has internet, or a computer. You can attach pictures.',
  },
  ussd: { sw: 'Simu yoyote, bila intaneti', en: 'Any phone, without internet' },
  ussdNone: {
    sw: 'Namba fupi ya huduma hii haijatangazwa.',
    en: 'No short code has been announced for this service.',
  },
  ussdText: {
    sw: 'Bonyeza 1 kutuma, 2 kufuatilia. Ulichotuma kwa simu yako unakiona bila msimbo wa siri.',
    en: 'Press 1 to send, 2 to follow up. You see what you sent from your phone without a secret code.',
  },
  ussdTry: { sw: 'Jaribu kwenye simu ya maonyesho', en: 'Try it on a demonstration phone' },
  sms: { sw: 'SMS', en: 'SMS' },
  smsText: {
    sw: 'Ukipata SMS yetu, unaweza kuijibu: ujumbe unafika kwa ofisi. Andika ACHA kuzuia SMS.',
    en: 'You can reply to our SMS: your reply reaches the office. Write STOP to stop all SMS.',
  },
  desk: { sw: 'Ofisini', en: 'At an office' },
  deskText: {
    sw: 'Nenda kwenye taasisi. Afisa ataandika unachosema, na atakupa karatasi yenye namba na msimbo.',
    en: 'Go to the institution. An officer writes down what you say, and gives you a slip with the number and secret code.',
  },
} as const satisfies Record<string, Text>;

/** What to dial, where it is known. */
export const dialText = (path: Text): Text => ({ sw: `Piga ${path.sw}`, en: `Dial ${path.en}` });

/** Where a number is found that was lost: in the first SMS, and where something can be dialled, on the phone itself. */
const lostNumber = (dial: Text | undefined): Text =>
  dial === undefined
    ? { sw: 'Angalia SMS ya kwanza tuliyokutumia.', en: 'Look at the first SMS that we sent you.' }
    : {
        sw: `Angalia SMS ya kwanza. Au piga ${dial.sw} kwa simu hiyo hiyo, kisha chagua “Ulichotuma kwa simu hii”.`,
        en: `Look at the first SMS. Or dial ${dial.en} from the same phone, and choose “Sent from this phone”.`,
      };

/** What people ask. `dial`: what is dialled and pressed, where that is known. */
export const helpSections = (dial: Text | undefined): readonly Section[] => [
  {
    id: 'lost-secret',
    title: { sw: 'Nimepoteza msimbo wa siri', en: 'I lost the secret code' },
    says: [
      {
        sw: 'Kama ulitoa simu au barua pepe, omba msimbo mpya. Utatumwa huko, na wa zamani hautafanya kazi tena.',
        en: 'If you gave a phone or an e-mail, ask for a new one. The old one then stops working.',
      },
      {
        sw: 'Kama ulituma bila kujulikana, hakuna msimbo mwingine. Tuma upya.',
        en: 'If you sent it anonymously, there is no other secret code. Send it again.',
      },
    ],
    more: { to: 'new-secret', text: { sw: 'Omba msimbo mpya', en: 'Ask for a new secret code' } },
  },
  {
    id: 'lost-number',
    title: { sw: 'Nimepoteza namba ya kumbukumbu', en: 'I lost the reference number' },
    says: [lostNumber(dial)],
  },
  {
    id: 'which-office',
    title: { sw: 'Sijui ofisi gani inahusika', en: 'I do not know which office' },
    says: [
      {
        sw: 'Huhitaji kujua. Andika kilichotokea na mahali: tunapendekeza ofisi na kusema kwa nini.',
        en: 'You do not need to know. Write what happened and where: we suggest offices and say why.',
      },
      {
        sw: 'Ukikosea, taasisi inauhamishia ujumbe wako panapohusika, na unajulishwa.',
        en: 'If it was the wrong one, the institution passes it on, and you are told.',
      },
    ],
  },
  {
    id: 'no-answer',
    title: { sw: 'Sijajibiwa', en: 'I have had no answer' },
    says: [
      {
        sw: 'Fuatilia: utaona tarehe. Ikipita, ujumbe wako unapanda ngazi ya juu wenyewe.',
        en: 'Follow up: you see the date. Once that passes, what you sent goes to the level above by itself.',
      },
    ],
    more: { to: 'how-it-works', text: { sw: 'Jinsi inavyofanya kazi', en: 'How it works' } },
  },
  {
    id: 'offline',
    title: { sw: 'Mtandao wangu ni mbaya', en: 'My connection is bad' },
    says: [
      {
        sw: 'Tovuti hii ni nyepesi. Ulichoandika kinasubiri kwenye simu, na kinatumwa mara moja tu mtandao ukirudi.',
        en: 'This site is light. What you wrote waits on the phone, and is sent just once when the connection is back.',
      },
      {
        sw: 'Unaweza kuiweka kama programu: chagua “Ongeza kwenye skrini ya kwanza” kwenye menyu ya kivinjari.',
        en: 'You can install it like an app: choose “Add to home screen” in the menu of your browser.',
      },
    ],
  },
  {
    id: 'shared-phone',
    title: { sw: 'Wengine wanatumia simu hii', en: 'Others use this phone' },
    says: [
      {
        sw: 'Unapotuma, chagua “Hapana, nisitumiwe chochote”. Hatutatuma ujumbe wowote.',
        en: 'When you send, choose “No, send me nothing”. Then we send no messages at all.',
      },
    ],
    more: { to: 'privacy', text: { sw: 'Kinachobaki kwenye simu', en: 'What stays on the phone' } },
  },
];
