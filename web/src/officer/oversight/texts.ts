import type { Channel } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { columnWords } from '../../../../words/measures/columns.ts';
import { todayWords } from '../../../../words/measures/today.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/oversight')>('officer/oversight');

export const oversightTexts = {
  ...t.oversight,
  ...todayWords,
  meaning: columnWords.meaning,
} as const satisfies Record<string, Text>;

export const oversightTitle = (office: Text): Text => t.oversightTitle({ office });

/** Whose matter a surge is. */
export const surgeTitle = (office: Text): Text => t.surgeTitle({ office });

/** Says which month the measures are of, where it is the last one that is over and nobody chose it. */
export const lastPeriodText = (month: Text): Text => t.lastPeriod({ month });

/** Nobody chose it, and in the one before nothing was counted. */
export const beganPeriodText = (month: Text, before: Text): Text => t.beganPeriod({ month, before });

/** It stands in the address. */
export const chosenPeriodText = (month: Text): Text => t.chosenPeriod({ month });

/** It stands in the address, and is not over. */
export const runningPeriodText = (month: Text): Text => t.runningPeriod({ month });

/** A month that is not over is compared with none: of which one units are compared instead. */
export const comparedInsteadText = (month: Text): Text => t.comparedInstead({ month });

/** Up to when all is counted. `moment`: in words. */
export const asOfText = (moment: Text): Text => t.asOf({ moment });

/** So many more or fewer than a week ago: `by` has its sign. */
export const sinceLastWeekText = (by: Text): Text => t.sinceLastWeek({ by });

/** So many are late with the acknowledgement alone, beside those that are late with the answer. */
export const acknowledgementOverdueText = (count: Text): Text => t.acknowledgementOverdue({ count });

/** The clock of so many stands still. */
export const pausedText = (count: Text): Text => t.paused({ count });

/** A list is cut: it has so many. */
export const showAllText = (count: number): Text => t.showAll({ count });

/** So many of so many. */
export const ofAllText = (count: Text, of: Text): Text => t.ofAll({ count, of });

/** Working days of an age: from one to another, or more than that. */
export const ageText = (from: number, upTo: number | undefined): Text =>
  upTo === undefined ? t.ageBeyond({ days: from - 1 }) : t.age({ from, upTo });

/** Days in words: one is one. */
export const workingDaysText = (days: number): Text =>
  days === 1 ? t.workingDays.one({ days }) : t.workingDays.more({ days });

export const daysText = (days: number): Text => (days === 1 ? t.days.one({ days }) : t.days.more({ days }));

/** Half of them within so long, and nine of ten. */
export const halfAndNinetiethText = (half: Text, ninetieth: Text): Text =>
  t.halfAndNinetieth({ half, ninetieth });

/** So many wait, of which so many are late: `more` where there are others besides. */
export const givenCountsText = (waiting: number, late: number, more: boolean): Text => {
  const plus = more ? '+' : '';
  return t.givenCounts({ waiting, plus, late });
};

/** Beyond what chance does among its peers. */
export const beyondTexts: Readonly<Record<'below' | 'above', Readonly<Record<'usual' | 'almostAll', Text>>>> =
  t.beyond;

/** The ways on which tickets come. */
export const channelTexts: Readonly<Record<Channel, Text>> = t.channel;

export const languageTexts: Readonly<Record<Language, Text>> = t.language;

/** What a chart shows, to who reads by ear. */
export const agesSaid = (young: Text, old: Text): Text => t.agesSaid({ young, old });

export const trendSaid = (arrived: Text, answered: Text, first: Text, last: Text): Text =>
  t.trendSaid({ arrived, answered, first, last });

/** `first`: from where most came, and how many; absent where nobody wrote. */
export const regionsSaid = (
  writing: number,
  silent: number,
  first: { readonly name: string; readonly count: Text } | undefined,
): Text =>
  first === undefined
    ? t.regionsSaid.none
    : t.regionsSaid.some({ writing, silent, name: first.name, count: first.count });

export const funnelSaid = (all: number, below: number, above: number): Text =>
  t.funnelSaid({ all, below, above });

/** Says that fewer than five of so many are; the count is withheld. */
export const fewerThanFiveText = (of: Text): Text => t.fewerThanFive({ of });

/** What needs the reader on a day. */
export const needsYouText = (day: string): Text => t.needsYou({ day });

/** Opens a list of so many. */
export const openListText = (count: string): Text => t.openList({ count });

/** So many more or fewer than thirty days ago: `by` has its sign. */
export const inThirtyDaysText = (by: Text): Text => t.inThirtyDays({ by });

/** Number of unacknowledged tickets that are late. */
export const notOverdueText = (count: Text): Text => t.notOverdue({ count });

/** A month with its share answered on time. */
export const monthShareText = (month: Text, share: Text): Text => t.monthShare({ month, share });

export const ofMonthText = (month: string): Text => t.ofMonth({ month });

/** A share stands before it. */
export const onTimeOfText = (of: Text): Text => t.onTimeOf({ of });

/** What is counted at institutions that have too few for a rank. */
export const noRankText = (values: Parameters<typeof t.noRank>[0]): Text => t.noRank(values);

/** Names what an institution holds itself, beside its units. */
export const itselfText = (institution: Text): Text => t.itself({ institution });

export const monthsSaid = (arrived: Text, answered: Text): Text => t.monthsSaid({ arrived, answered });

/** Says how many cells were compared, and what of the changes shown may be chance. */
export const changesComparedText = (compared: Text): Text => t.changesCompared({ compared });

export const atStepText = (count: Text, step: Text): Text => t.atStep({ count, step });
