import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { columnWords } from '../../../../words/measures/columns.ts';

/** What a figure is called, and how it is counted. */
export interface MeasureText {
  readonly name: Text;
  readonly meaning: Text;
}

/** Source of what each means: docs/design/measures.md, What each counts. */
export const measureTexts = {
  open: {
    name: columnWords.open,
    meaning: {
      sw: 'Yaliyotumwa ambayo hakuna ofisi iliyothibitisha kuyapokea.',
      en: 'Tickets that were sent and that no office has acknowledged.',
    },
  },
  inProgress: {
    name: columnWords.inProgress,
    meaning: {
      sw: 'Ambayo ofisi inayashughulikia, au inasubiri mwananchi aliyeyatuma.',
      en: 'Tickets that an office works on, or for which it waits for the citizen.',
    },
  },
  completed: {
    name: columnWords.completed,
    meaning: {
      sw: 'Yote yaliyojibiwa au kufungwa tangu mwanzo.',
      en: 'All tickets that were answered or closed since the beginning.',
    },
  },
  overdue: {
    name: columnWords.overdue,
    meaning: {
      sw: 'Yamepita muda wa kujibiwa na hayajajibiwa. Yaliyochelewa kuthibitishwa kupokelewa yanahesabiwa pembeni, na orodha inayo yote mawili. Yaliyosimama yanamsubiri mwananchi.',
      en: 'Past the legal date and not answered. What was not acknowledged in time is counted beside it, and the list has both. Paused ones wait for their citizens.',
    },
  },
  ages: {
    name: { sw: 'Yasiyojibiwa kwa umri', en: 'Pending by age' },
    meaning: {
      sw: 'Siku za kazi tangu mwananchi atume mara ya kwanza. Kuhamisha hakuanzi hesabu upya.',
      en: 'Working days since the citizen first sent it. A transfer does not start the count again.',
    },
  },
  answeredInTime: {
    name: { sw: 'Yaliyojibiwa kwa wakati', en: 'Answered on time' },
    meaning: {
      sw: 'Kati ya yaliyotakiwa kujibiwa mwezi huo, yaliyojibiwa ndani ya muda. Yaliyopandishwa kwa kuchelewa hayakujibiwa.',
      en: 'Of what was due in the month, what was answered by its date. What was escalated was not.',
    },
  },
  answeredAsFirstDue: {
    name: { sw: 'Kwa wakati, bila kuongezewa muda', en: 'On time without extensions' },
    meaning: {
      sw: 'Sehemu hiyo hiyo kwa tarehe za mwanzo. Kuongeza muda hakufupishi kusubiri.',
      en: 'The same share by the first dates. An extension does not shorten the wait.',
    },
  },
  trend: {
    name: { sw: 'Mwenendo', en: 'How it goes on' },
    meaning: {
      sw: 'Yaliyotumwa na wananchi, yaliyojibiwa siku hiyo, na yaliyokuwa hayajakamilika mwishoni mwake. Yaliyohamishwa yamo katika yanayosubiri tu.',
      en: 'What citizens sent, what was answered on the day, and what was not completed at its end. Transfers show in what waits alone.',
    },
  },
  acknowledgedInTime: {
    name: { sw: 'Yaliyothibitishwa kupokelewa kwa wakati', en: 'Acknowledged on time' },
    meaning: {
      sw: 'Kati ya yaliyotakiwa kuthibitishwa kupokelewa, yaliyothibitishwa ndani ya muda. Yasiyothibitishwa kamwe yamechelewa.',
      en: 'Of what was to be acknowledged, what was by its date. Never acknowledged is late.',
    },
  },
  escalated: {
    name: { sw: 'Yaliyopandishwa kwa kuchelewa', en: 'Escalated, being late' },
    meaning: {
      sw: 'Kati ya yaliyotakiwa kujibiwa, yaliyopelekwa ngazi ya juu kwa kupita muda.',
      en: 'Of what was due, what the clock took to the level above.',
    },
  },
  daysToAnswer: {
    name: { sw: 'Siku za kazi hadi jibu', en: 'Working days to the answer' },
    meaning: {
      sw: 'Muda ambao nusu hujibiwa. Yanayosubiri bado yamo, kwa muda ambao yamekwisha kusubiri.',
      en: 'Within how long half are answered. What still waits counts with how long it has waited.',
    },
  },
  daysOfWaiting: {
    name: { sw: 'Siku ambazo mwananchi husubiri', en: "Days of the citizen's wait" },
    meaning: {
      sw: 'Siku za kalenda tangu kutuma hadi jibu la kwanza la ngazi yoyote, kwa malalamiko na maswali.',
      en: 'Calendar days from sending to the first answer at any level, of complaints and questions.',
    },
  },
  settled: {
    name: { sw: 'Waliothibitisha, waliokaa kimya, waliokataa', en: 'Confirmed, silent, rejected' },
    meaning: {
      sw: 'Ya majibu ambayo muda wake wa kukata rufaa umeisha. Ukimya si sifa.',
      en: 'Of answers whose window for an appeal is over. Silence is no praise.',
    },
  },
  appealed: {
    name: { sw: 'Yaliyokatiwa rufaa', en: 'Appealed' },
    meaning: {
      sw: 'Kati ya majibu ambayo muda wake wa kukata rufaa uliisha mwezi huo.',
      en: 'Of answers whose window for an appeal ended in the month.',
    },
  },
  overturned: {
    name: { sw: 'Rufaa zilizobadilisha jibu', en: 'Appeals that overturned the answer' },
    meaning: {
      sw: 'Kati ya rufaa zilizoamuliwa, zilizompa mwananchi haki. Huhesabiwa kwa aliyetoa jibu la kwanza.',
      en: 'Of appeals that were decided, those for the citizen. Charged to who answered first.',
    },
  },
  rating: {
    name: { sw: 'Ukadiriaji wa wananchi', en: "Citizens' rating" },
    meaning: {
      sw: 'Wastani wa 1 hadi 5 wa waliokadiria, na sehemu iliyotoa 1 au 2. Wanaokadiria wamejichagua.',
      en: 'The mean of 1 to 5, and who gave 1 or 2. Those who rate chose themselves.',
    },
  },
  promises: {
    name: { sw: 'Ahadi: zilizotimizwa, zilizovunjwa, bila neno', en: 'Promises: kept, broken, no word' },
    meaning: {
      sw: 'Hatua zilizoahidiwa ambazo tarehe yake ilipita, kama wananchi walivyosema.',
      en: 'Remedies that were promised by a date in the month, as citizens said.',
    },
  },
  directions: {
    name: {
      sw: 'Maelekezo: kwa wakati, kwa kuchelewa, yasiyotekelezwa',
      en: 'Directions: on time, late, not done',
    },
    meaning: {
      sw: 'Ya maelekezo ambayo tarehe yake ilikuwa mwezi huo. Ya jambo lililojibiwa au kuondoka kabla hayamo.',
      en: 'Of directions due in the month. What was answered or went elsewhere before is left out.',
    },
  },
  withdrawn: {
    name: { sw: 'Yaliyoondolewa na wananchi', en: 'Withdrawn by citizens' },
    meaning: {
      sw: 'Kati ya yaliyotumwa. Kuondolewa ndani ya siku moja baada ya ujumbe wa afisa kunatia shaka.',
      en: 'Of what was sent. Within a day of an officer’s message it may have been asked for.',
    },
  },
  stretched: {
    name: { sw: 'Kuongeza muda na kusimamisha', en: 'Extended and paused' },
    meaning: {
      sw: 'Mara muda ulipoongezwa, mara mwananchi alipoulizwa, na siku ambazo saa ilisimama.',
      en: 'How often time was extended, citizens were asked, and the days that clocks stood.',
    },
  },
  reach: {
    name: { sw: 'Waliofikiwa', en: 'Whom it reached' },
    meaning: {
      sw: 'Yaliyotumwa mwezi huo, kwa mkoa, njia, kujulikana na lugha. Mkoa ulio kimya huenda haufikiwi.',
      en: 'What was sent in the month, by region, way, whether the name is shown, and language. A silent region may be out of reach.',
    },
  },
} as const satisfies Record<string, MeasureText>;
