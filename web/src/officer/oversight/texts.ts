import type { Channel } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { columnWords } from '../../../../words/measures/columns.ts';

export const oversightTexts = {
  title: { sw: 'Usimamizi', en: 'Oversight' },
  description: {
    sw: 'Takwimu za taasisi na zote zilizo chini yake, na nani amechelewa.',
    en: 'The figures of an institution and all under it, and who is late.',
  },
  path: { sw: 'Taasisi zilizo juu', en: 'The institutions above' },
  choose: { sw: 'Takwimu zipi', en: 'Which figures' },
  month: { sw: 'Mwezi', en: 'Month' },
  kind: { sw: 'Aina', en: 'Kind of ticket' },
  allKinds: { sw: 'Aina zote', en: 'All kinds' },
  sheet: { sw: 'Karatasi ya kikao', en: 'Sheet for the meeting' },
  nothingCounted: {
    sw: 'Bado hakuna kilichohesabiwa. Takwimu huonekana dakika chache baada ya ujumbe wa kwanza.',
    en: 'Nothing was counted yet. Figures appear some minutes after the first ticket.',
  },
  stale: {
    sw: 'Takwimu hazijasasishwa. Tutajaribu tena.',
    en: 'The figures are not up to date. We will try again.',
  },
  aboutPeople: {
    sw: 'Bila malalamiko kuhusu mtu na mambo nyeti, ili takwimu zisimtambulishe mtu yeyote.',
    en: 'Without complaints about a person and sensitive matters, so that figures make nobody known.',
  },
  independentDetails: {
    sw: 'Taasisi hii ni huru. Unaona idadi tu: yaliyopo, yaliyokuja na yaliyotoka.',
    en: 'This body is independent. You see counts alone: what stands, came and went.',
  },
  contents: { sw: 'Yaliyomo', en: 'On this page' },
  now: { sw: 'Hali ya sasa', en: 'Now' },
  noChange: { sw: 'sawa na wiki iliyopita', en: 'as a week ago' },
  meaning: columnWords.meaning,
  toTickets: { sw: 'Fungua orodha', en: 'Open the list' },
  toUnits: { sw: 'Kwa kila taasisi', en: 'By institution' },
  table: { sw: 'Onyesha kama jedwali', en: 'Show as a table' },
  ages: { sw: 'Yasiyojibiwa kwa umri', en: 'Pending by age' },
  age: { sw: 'Siku za kazi tangu kutumwa', en: 'Working days since it was sent' },
  count: { sw: 'Idadi', en: 'Tickets' },
  dueFirst: { sw: 'Matano ya kwanza kuisha muda', en: 'The five that are due first' },
  dueFirstMeaning: {
    sw: 'Matano ya juu kwenye foleni: yaliyopita muda wake zaidi huja kwanza.',
    en: 'The five on top of the queue: what is longest past its date comes first.',
  },
  nothingDue: { sw: 'Hakuna linalosubiri hapa.', en: 'Nothing waits here.' },
  toQueue: { sw: 'Fungua foleni yote', en: 'Open the whole queue' },
  measure: { sw: 'Kipimo', en: 'Measure' },
  regions: { sw: 'Yalikotoka, kwa mkoa', en: 'Where they came from, by region' },
  region: { sw: 'Mkoa', en: 'Region' },
  byChannel: { sw: 'Njia', en: 'Way' },
  byOpenness: { sw: 'Kujulikana kwa mwananchi', en: 'How open citizens were' },
  byLanguage: { sw: 'Lugha', en: 'Language' },
  outOfReach: {
    sw: 'Wananchi ambao ujumbe hauwafikii tena',
    en: 'Citizens to whom no message comes any more',
  },
  allMeasures: { sw: 'Vipimo vyote vya mwezi', en: 'All measures of the month' },
  notOverYet: {
    sw: 'Mwezi huu haujaisha: takwimu zake ni za hadi leo.',
    en: 'This month is not over: its figures go up to today.',
  },
  nothingDueInMonth: {
    sw: 'Hakuna lililotakiwa kujibiwa mwezi huo.',
    en: 'No answer was due in that month.',
  },
  toPresentMonth: { sw: 'Ona mwezi huu, hadi leo', en: 'See this month, up to today' },
  moreThanHalfWait: { sw: 'zaidi ya nusu bado hayajajibiwa', en: 'more than half not yet' },
  fewerThanNineInTen: { sw: 'chini ya tisa kati ya kumi', en: 'fewer than nine in ten so far' },
  noRatings: { sw: 'hakuna aliyekadiria', en: 'nobody rated' },
  none: { sw: 'hakuna', en: 'none' },
  funnel: { sw: 'Walivyojibu kwa wakati, kwa wingi wa kazi', en: 'Answered on time, by how much was due' },
  funnelMeaning: {
    sw: 'Kila alama ni taasisi. Ukanda unaonyesha tofauti ambayo bahati peke yake huleta.',
    en: 'Each mark is an institution. The band shows what chance alone does.',
  },
  funnelOutside: {
    sw: 'Iliyo nje ya ukanda inafanya jambo tofauti na wenzake.',
    en: 'One outside the band does something otherwise than its peers.',
  },
  usualBand: { sw: 'kawaida', en: 'usual' },
  almostAllBand: { sw: 'karibu zote', en: 'almost all' },
  bestAndWorst: { sw: 'Wa kwanza na wa mwisho katika kundi lao', en: 'Best and worst of their size' },
  rankMeaning: {
    sw: 'Hulinganishwa na wenye kazi karibu sawa tu. Walio na chini ya 30 hawapewi nafasi.',
    en: 'Compared only with those with about as much to do. Under 30 tickets there is no rank.',
  },
  noRanks: {
    sw: 'Hakuna taasisi yenye kazi za kutosha kupewa nafasi mwezi huo.',
    en: 'No institution had enough tickets for a rank in that month.',
  },
  best: { sw: 'Wanaojibu vizuri zaidi', en: 'Answer best' },
  worst: { sw: 'Wanaohitaji kufuatiliwa', en: 'To be followed up' },
  units: { sw: 'Taasisi zilizo chini', en: 'The institutions below' },
  noUnits: { sw: 'Hakuna taasisi chini ya hii.', en: 'There is no institution below this one.' },
  unitsWithout: {
    sw: 'Ulinganisho hauna malalamiko kuhusu mtu wala mambo nyeti, popote.',
    en: 'The comparison leaves out complaints about a person and sensitive matters everywhere.',
  },
  tooFew: { sw: 'machache mno kusema', en: 'too few to say' },
  noRank: { sw: 'machache mno kupewa nafasi', en: 'too few for a rank' },
  unitsAsCsv: { sw: 'Pakua taasisi zilizo chini (CSV)', en: 'Download the institutions below (CSV)' },
  given: { sw: 'Maelekezo yangu', en: 'My directions' },
  givenMeaning: {
    sw: 'Uliyotoa na yanayosubiri: ya kwanza kuisha muda huja kwanza.',
    en: 'What you directed and is to be done: what is due first comes first.',
  },
  nothingGiven: {
    sw: 'Hakuna maelekezo uliyotoa yanayosubiri.',
    en: 'Nothing that you directed is waiting.',
  },
  ended: { sw: 'Yaliyokwisha hivi karibuni', en: 'Ended lately' },
  toGiven: { sw: 'Maelekezo yote niliyotoa', en: 'All directions that I gave' },
  trendOfDays: { sw: 'Siku 31 zilizopita', en: 'The last 31 days' },
  trendOfWeeks: { sw: 'Wiki kwa wiki', en: 'Week by week' },
  weekMeaning: {
    sw: 'Kila wiki ni Jumatatu hadi Jumapili. Ya mwisho haijaisha: ni hadi leo.',
    en: 'Each week is Monday to Sunday. The last one is not over: it goes up to today.',
  },
  trendOfMonths: { sw: 'Miezi 13 iliyopita', en: 'The last 13 months' },
  day: { sw: 'Siku', en: 'Day' },
  week: { sw: 'Wiki', en: 'Week' },
  signs: { sw: 'Dalili za kuangaliwa', en: 'Signs worth a look' },
  signsMeaning: {
    sw: 'Dalili si ushahidi. Huonyesha pa kuangalia tu: fungua na uulize kabla ya kuhitimisha. Sehemu hii huonwa na wasimamizi tu.',
    en: 'A sign is no proof. It only says where to look: open the tickets and ask before you judge. Only those who oversee see this part.',
  },
  signsAsCsv: { sw: 'Pakua dalili za kuangaliwa (CSV)', en: 'Download the signs worth a look (CSV)' },
  arrived: { sw: 'Yaliyofika', en: 'Arrived' },
  answered: { sw: 'Yaliyojibiwa', en: 'Answered' },
  waiting: { sw: 'Yanayosubiri', en: 'Waiting' },
  mark: { sw: 'Alama', en: 'Mark' },
} as const satisfies Record<string, Text>;

export const oversightTitle = (office: Text): Text => ({
  sw: `Usimamizi: ${office.sw}`,
  en: `Oversight: ${office.en}`,
});

/** Whose matter a surge is. */
export const surgeTitle = (office: Text): Text => ({
  sw: `Wimbi la malalamiko: ${office.sw}`,
  en: `A surge of tickets: ${office.en}`,
});

/** Says which month the measures are of, where it is the last one that is over and nobody chose it. */
export const lastPeriodText = (month: Text): Text => ({
  sw: `Vipimo vya mwezi ni vya ${month.sw}: mwezi wa mwisho uliokwisha.`,
  en: `Measures of the month are of ${month.en}, the last month that is over.`,
});

/** Nobody chose it, and in the one before nothing was counted. */
export const beganPeriodText = (month: Text, before: Text): Text => ({
  sw: `Vipimo vya mwezi ni vya ${month.sw}, hadi leo: hakuna kilichohesabiwa ${before.sw}.`,
  en: `Measures of the month are of ${month.en}, up to today: nothing was counted in ${before.en}.`,
});

/** It stands in the address. */
export const chosenPeriodText = (month: Text): Text => ({
  sw: `Vipimo vya mwezi ni vya ${month.sw}, mwezi uliochaguliwa.`,
  en: `Measures of the month are of ${month.en}, the month that was chosen.`,
});

/** It stands in the address, and is not over. */
export const runningPeriodText = (month: Text): Text => ({
  sw: `Vipimo vya mwezi ni vya ${month.sw}, mwezi uliochaguliwa, hadi leo.`,
  en: `Measures of the month are of ${month.en}, the month that was chosen, up to today.`,
});

/** A month that is not over is compared with none: of which one units are compared instead. */
export const comparedInsteadText = (month: Text): Text => ({
  sw: `Mwezi usioisha haulinganishwi: ulinganisho huu ni wa ${month.sw}.`,
  en: `A month that is not over is not compared: this comparison is of ${month.en}.`,
});

/** Up to when all is counted. `moment`: in words. */
export const asOfText = (moment: Text): Text => ({ sw: `Hadi ${moment.sw}.`, en: `As of ${moment.en}.` });

/** So many more or fewer than a week ago: `by` has its sign. */
export const sinceLastWeekText = (by: Text): Text => ({
  sw: `${by.sw} kuliko wiki iliyopita`,
  en: `${by.en} since last week`,
});

/** So many are late with the acknowledgement alone, beside those that are late with the answer. */
export const acknowledgementOverdueText = (count: Text): Text => ({
  sw: `Na ${count.sw} yamechelewa kuthibitishwa kupokelewa`,
  en: `And ${count.en} not acknowledged in time`,
});

/** The clock of so many stands still. */
export const pausedText = (count: Text): Text => ({
  sw: `Pembeni: ${count.sw} yamesimama`,
  en: `Beside them: ${count.en} paused`,
});

/** A list is cut: it has so many. */
export const showAllText = (count: number): Text => ({
  sw: `Onyesha zote ${count}`,
  en: `Show all ${count}`,
});

/** So many of so many. */
export const ofAllText = (count: Text, of: Text): Text => ({
  sw: `${count.sw} kati ya ${of.sw}`,
  en: `${count.en} of ${of.en}`,
});

/** Working days of an age: from one to another, or more than that. */
export const ageText = (from: number, upTo: number | undefined): Text =>
  upTo === undefined
    ? { sw: `zaidi ya ${from - 1}`, en: `more than ${from - 1}` }
    : { sw: `${from} hadi ${upTo}`, en: `${from} to ${upTo}` };

/** Days in words: one is one. */
export const workingDaysText = (days: number): Text => ({
  sw: `siku ${days} za kazi`,
  en: days === 1 ? '1 working day' : `${days} working days`,
});

export const daysText = (days: number): Text => ({
  sw: `siku ${days}`,
  en: days === 1 ? '1 day' : `${days} days`,
});

/** Half of them within so long, and nine of ten. */
export const halfAndNinetiethText = (half: Text, ninetieth: Text): Text => ({
  sw: `nusu: ${half.sw}; tisa kati ya kumi: ${ninetieth.sw}`,
  en: `half: ${half.en}; nine in ten: ${ninetieth.en}`,
});

/** So many wait, of which so many are late: `more` where there are others besides. */
export const givenCountsText = (waiting: number, late: number, more: boolean): Text => {
  const plus = more ? '+' : '';
  return {
    sw: `Yanayosubiri: ${waiting}${plus}. Yaliyochelewa: ${late}.`,
    en: `To be done: ${waiting}${plus}. Late: ${late}.`,
  };
};

/** Beyond what chance does among its peers. */
export const beyondTexts: Readonly<Record<'below' | 'above', Readonly<Record<'usual' | 'almostAll', Text>>>> =
  {
    below: {
      usual: { sw: 'chini ya kawaida ya kundi', en: 'below what is usual in the group' },
      almostAll: { sw: 'chini sana ya kundi', en: 'far below the group' },
    },
    above: {
      usual: { sw: 'juu ya kawaida ya kundi', en: 'above what is usual in the group' },
      almostAll: { sw: 'juu sana ya kundi', en: 'far above the group' },
    },
  };

/** The ways on which tickets come. */
export const channelTexts: Readonly<Record<Channel, Text>> = {
  web: { sw: 'Tovuti', en: 'Web' },
  app: { sw: 'Programu ya simu', en: 'App' },
  ussd: { sw: 'Simu yoyote, kwa kupiga namba', en: 'Any phone, by dialling' },
  desk: { sw: 'Dawati la ofisi', en: 'Desk of an office' },
};

export const languageTexts: Readonly<Record<Language, Text>> = {
  sw: { sw: 'Kiswahili', en: 'Swahili' },
  en: { sw: 'Kiingereza', en: 'English' },
};

/** What a chart shows, to who reads by ear. */
export const agesSaid = (young: Text, old: Text): Text => ({
  sw: `Hadi siku 30 za kazi: ${young.sw}. Zaidi ya hapo: ${old.sw}.`,
  en: `Up to 30 working days: ${young.en}. Longer: ${old.en}.`,
});

export const trendSaid = (arrived: Text, answered: Text, first: Text, last: Text): Text => ({
  sw: `Yalifika ${arrived.sw} na yalijibiwa ${answered.sw}. Yanayosubiri yalikuwa ${first.sw}, sasa ni ${last.sw}.`,
  en: `${arrived.en} arrived and ${answered.en} were answered. ${first.en} waited at first, ${last.en} now.`,
});

/** `first`: from where most came, and how many; absent where nobody wrote. */
export const regionsSaid = (
  writing: number,
  silent: number,
  first: { readonly name: string; readonly count: Text } | undefined,
): Text =>
  first === undefined
    ? { sw: 'Hakuna mkoa uliotuma.', en: 'No region sent any.' }
    : {
        sw: `Mikoa iliyotuma: ${writing}. Isiyotuma: ${silent}. Mengi zaidi yalitoka ${first.name}: ${first.count.sw}.`,
        en: `Regions that sent any: ${writing}. None: ${silent}. The most came from ${first.name}: ${first.count.en}.`,
      };

export const funnelSaid = (all: number, below: number, above: number): Text => ({
  sw: `Taasisi ${all}. Zilizo chini ya ukanda: ${below}. Zilizo juu yake: ${above}.`,
  en: `Institutions: ${all}. Below the band: ${below}. Above it: ${above}.`,
});

/** Says that fewer than five of so many are; the count is withheld. */
export const fewerThanFiveText = (of: Text): Text => ({
  sw: `chini ya 5 kati ya ${of.sw}`,
  en: `fewer than 5 of ${of.en}`,
});
