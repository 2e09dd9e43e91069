import type { PublishedFigure } from '../domain/analytics/publication/published-figures.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What a public figure counts. */
export type PublicUnit = 'tickets' | 'stages' | 'answers' | 'working-days';

/** How a public figure is explained to whoever uses it. */
export interface FigureExplained {
  readonly name: Text;
  readonly unit: PublicUnit;
  /** What is counted, in a sentence. */
  readonly formula: Text;
  /** What it does not say. */
  readonly care: Text;
}

export const publicUnitWords: Readonly<Record<PublicUnit, Text>> = {
  tickets: { sw: 'malalamiko na maoni', en: 'complaints and feedback' },
  stages: {
    sw: 'malalamiko na maswali, mara moja kwa kila taasisi iliyopaswa kujibu',
    en: 'complaints and questions, once at each institution that was to answer',
  },
  answers: { sw: 'majibu', en: 'answers' },
  'working-days': { sw: 'siku za kazi', en: 'working days' },
};

const sent: Text = {
  sw: 'Idadi kubwa haimaanishi huduma mbaya: huenda watu wanaijua taasisi, au wanaiamini. Malalamiko kuhusu mtu na mambo nyeti hayamo.',
  en: 'Many do not mean a poor service: perhaps people know the institution, or trust it. Complaints about a person and sensitive matters are not in it.',
};
const byDueDate: Text = {
  sw: 'Yanahesabiwa katika mwezi ambao jibu lilitakiwa, si wa kutumwa. Yaliyohamishwa, kuondolewa au kuunganishwa kabla ya tarehe hiyo hayamo.',
  en: 'Counted in the month of the deadline, not of the sending. What was transferred, withdrawn or merged before it is not in it.',
};
const byWindow: Text = {
  sw: 'Inahesabiwa katika mwezi ambao muda wa kukata rufaa uliisha: majibu mapya bado hayamo.',
  en: 'Counted in the month in which the time to appeal ended: young answers are not in it yet.',
};
const byDecision: Text = {
  sw: 'Inahesabiwa kwa taasisi iliyotoa jibu lililokatiwa rufaa, si kwa iliyoamua rufaa.',
  en: 'Charged to the institution whose answer was appealed, not to the one that decided.',
};
const ofCountry: Text = {
  sw: 'Inatolewa kwa nchi nzima pekee, ili mtu asitambuliwe.',
  en: 'Told of the whole country alone, so that nobody can be recognised.',
};
const ofSome: Text = {
  sw: 'Inatolewa pale tu mengi yalipotumwa. Kwa ngazi ya juu ni ya taasisi hizo pekee. Yanayosubiri bado yamo katika hesabu.',
  en: 'Told only where many were sent. Higher up it is that of these institutions alone. What still waits is reckoned with.',
};

/** What each public figure says, and does not. */
export const figureWords: Readonly<Record<PublishedFigure, FigureExplained>> = {
  'complaints-received': {
    name: { sw: 'Malalamiko yaliyopokelewa', en: 'Complaints received' },
    unit: 'tickets',
    formula: {
      sw: 'Malalamiko ambayo wananchi waliituma taasisi katika mwezi.',
      en: 'Complaints that citizens sent to the institution in the month.',
    },
    care: sent,
  },
  'questions-received': {
    name: { sw: 'Maswali yaliyopokelewa', en: 'Questions received' },
    unit: 'tickets',
    formula: {
      sw: 'Maswali ambayo wananchi waliituma taasisi katika mwezi.',
      en: 'Questions that citizens sent to the institution in the month.',
    },
    care: sent,
  },
  'views-received': {
    name: { sw: 'Mapendekezo, maoni na pongezi', en: 'Suggestions, opinions and compliments received' },
    unit: 'tickets',
    formula: {
      sw: 'Mapendekezo, maoni na pongezi ambazo wananchi waliituma taasisi katika mwezi, pamoja.',
      en: 'Suggestions, opinions and compliments that citizens sent to the institution in the month, together.',
    },
    care: sent,
  },
  'answered-in-time': {
    name: { sw: 'Yaliyojibiwa kwa wakati', en: 'Answered in time' },
    unit: 'stages',
    formula: {
      sw: 'Malalamiko na maswali yaliyopaswa kujibiwa katika mwezi, na yalijibiwa kwa wakati, pamoja na muda ulioongezwa.',
      en: 'Complaints and questions that were due in the month and answered by their deadline, extensions included.',
    },
    care: byDueDate,
  },
  late: {
    name: { sw: 'Yaliyochelewa', en: 'Late' },
    unit: 'stages',
    formula: {
      sw: 'Malalamiko na maswali yaliyopaswa kujibiwa katika mwezi, na yalijibiwa baadaye au bado hayajajibiwa.',
      en: 'Complaints and questions that were due in the month, and were answered later or not yet.',
    },
    care: byDueDate,
  },
  escalated: {
    name: { sw: 'Yaliyopelekwa ngazi ya juu kwa kuchelewa', en: 'Escalated for lateness' },
    unit: 'stages',
    formula: {
      sw: 'Malalamiko na maswali yaliyopelekwa ngazi ya juu na mfumo katika mwezi, kwa sababu muda ulipita.',
      en: 'Complaints and questions that the system took to the level above in the month, because their time had passed.',
    },
    care: byDueDate,
  },
  confirmed: {
    name: { sw: 'Majibu yaliyokubaliwa na mwananchi', en: 'Answers confirmed by the citizen' },
    unit: 'answers',
    formula: {
      sw: 'Majibu yaliyokubaliwa, kupewa alama 4 au 5, au ambayo mwananchi alithibitisha kuwa kilichoahidiwa kimefanyika.',
      en: 'Answers that were accepted, rated 4 or 5, or whose promised remedy the citizen confirmed.',
    },
    care: byWindow,
  },
  silent: {
    name: { sw: 'Majibu ambayo mwananchi hakusema lolote', en: 'Answers on which the citizen said nothing' },
    unit: 'answers',
    formula: {
      sw: 'Majibu ambayo muda wa kukata rufaa uliisha bila mwananchi kuyakubali wala kuyakataa.',
      en: 'Answers whose time to appeal ended without the citizen confirming or rejecting them.',
    },
    care: {
      sw: 'Ukimya si sifa: huenda mwananchi aliridhika, alikata tamaa, au hakulipata jibu.',
      en: 'Silence is no praise: the citizen may have been content, have given up, or never have got the answer.',
    },
  },
  rejected: {
    name: { sw: 'Majibu yaliyokataliwa bila rufaa', en: 'Answers rejected without an appeal' },
    unit: 'answers',
    formula: {
      sw: 'Majibu yaliyopewa alama 1 au 2, au ambayo mwananchi alisema kilichoahidiwa hakikufanyika, bila kukata rufaa.',
      en: 'Answers rated 1 or 2, or whose promised remedy the citizen denied, without an appeal.',
    },
    care: byWindow,
  },
  'appeals-upheld': {
    name: { sw: 'Rufaa zilizokubaliwa', en: 'Appeals upheld' },
    unit: 'answers',
    formula: {
      sw: 'Majibu yaliyokatiwa rufaa, na ngazi ya juu ikampa mwananchi haki yote au sehemu yake.',
      en: 'Answers that were appealed, where the level above decided for the citizen, wholly or partly.',
    },
    care: byDecision,
  },
  'appeals-not-upheld': {
    name: { sw: 'Rufaa zilizokataliwa au zinazosubiri', en: 'Appeals not upheld' },
    unit: 'answers',
    formula: {
      sw: 'Majibu yaliyokatiwa rufaa, na ngazi ya juu haikumpa mwananchi haki, au bado haijaamua.',
      en: 'Answers that were appealed, where the level above did not decide for the citizen, or not yet.',
    },
    care: byDecision,
  },
  'acknowledged-in-time': {
    name: { sw: 'Yaliyothibitishwa kupokelewa kwa wakati', en: 'Acknowledged in time' },
    unit: 'stages',
    formula: {
      sw: 'Yale ambayo taasisi ilipaswa kuthibitisha kuyapokea katika mwezi, na ilifanya hivyo kwa wakati.',
      en: 'What was to be acknowledged in the month, and was by its deadline.',
    },
    care: ofCountry,
  },
  'not-acknowledged-in-time': {
    name: { sw: 'Yasiyothibitishwa kupokelewa kwa wakati', en: 'Not acknowledged in time' },
    unit: 'stages',
    formula: {
      sw: 'Yale ambayo taasisi ilipaswa kuthibitisha kuyapokea katika mwezi, na ilichelewa au haikufanya hivyo.',
      en: 'What was to be acknowledged in the month, and was later or never.',
    },
    care: ofCountry,
  },
  'waiting-in-time': {
    name: { sw: 'Yanayosubiri, muda haujapita', en: 'Waiting, not overdue' },
    unit: 'tickets',
    formula: {
      sw: 'Malalamiko na maswali yaliyosubiri jibu mwisho wa mwezi, na muda wa kujibu haukuwa umepita.',
      en: 'Complaints and questions that waited for an answer at the end of the month, their deadline not passed.',
    },
    care: ofCountry,
  },
  overdue: {
    name: { sw: 'Yaliyopitiliza muda', en: 'Overdue' },
    unit: 'tickets',
    formula: {
      sw: 'Malalamiko na maswali yaliyosubiri jibu mwisho wa mwezi, na muda wa kujibu ulikuwa umepita.',
      en: 'Complaints and questions that waited for an answer at the end of the month, their deadline passed.',
    },
    care: ofCountry,
  },
  'protected-received': {
    name: { sw: 'Malalamiko kuhusu mtu, na mambo nyeti', en: 'About a person, or sensitive' },
    unit: 'tickets',
    formula: {
      sw: 'Malalamiko na maoni yaliyotumwa katika mwezi kuhusu mtu, au kuhusu mambo nyeti kama ukatili, watoto na afya.',
      en: 'Complaints and feedback sent in the month about a person, or about sensitive matters like violence, children and health.',
    },
    care: ofCountry,
  },
};

/** How long an answer takes. */
export const daysWords: Readonly<Record<'days-median' | 'days-ninetieth', FigureExplained>> = {
  'days-median': {
    name: { sw: 'Siku hadi jibu: nusu yake', en: 'Days to the answer: half of them' },
    unit: 'working-days',
    formula: {
      sw: 'Siku za kazi ambazo ndani yake nusu ya malalamiko na maswali yaliyofika katika mwezi yalijibiwa (Kaplan na Meier).',
      en: 'Working days within which half of the complaints and questions that came in the month were answered (Kaplan and Meier).',
    },
    care: ofSome,
  },
  'days-ninetieth': {
    name: { sw: 'Siku hadi jibu: tisa kati ya kumi', en: 'Days to the answer: nine of ten' },
    unit: 'working-days',
    formula: {
      sw: 'Siku za kazi ambazo ndani yake tisa kati ya kumi ya yaliyofika katika mwezi yalijibiwa (Kaplan na Meier).',
      en: 'Working days within which nine of ten complaints and questions that came in the month were answered (Kaplan and Meier).',
    },
    care: ofSome,
  },
};

/** How numbers are to be read. */
export const readingWords: readonly Text[] = [
  {
    sw: 'Idadi chini ya 5 haitolewi, hata sifuri. Hadi 10 ni kamili; zaidi ya hapo imekadiriwa hadi 5 ya karibu.',
    en: 'A count below 5 is withheld, none included. Up to 10 it is exact; above, it is rounded to the nearest 5.',
  },
  {
    sw: 'Idadi ambazo hazikutolewa hujumlishwa pamoja pale ambapo jumla yao haimtambulishi mtu.',
    en: 'Withheld counts are told together, where their sum tells of nobody.',
  },
  {
    sw: 'Jumla ni za namba zilizotolewa. Iliyoandikwa kuwa pungufu inakosa sehemu ya idadi ambazo hazikutolewa.',
    en: 'Sums are of numbers that are told. One that is marked as partial lacks some of what is withheld.',
  },
  {
    sw: 'Mwezi uliotolewa haubadilishwi.',
    en: 'A month that was published is not changed.',
  },
];

/** Whom to name where the figures are used. */
export const attributionWords: Text = { sw: 'Mrejesho, takwimu za umma', en: 'Mrejesho, public figures' };
