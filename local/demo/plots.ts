import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Kind, Openness } from '../../domain/foundation/vocabulary/kinds.ts';
import type { BeatName } from './beats.ts';

/** What a plot asks of a ticket. */
export interface Circumstances {
  readonly kind: Kind;
  readonly from: Openness;
  readonly urgent: boolean;
  /** How many levels can hold it, one above the other. */
  readonly levels: number;
  /** Whether it can be transferred, for it lies under the same root as where transfers go. */
  readonly transferable: boolean;
}

export interface Plot {
  /** What becomes of the ticket. */
  readonly about: Text;
  /** How many tickets have it, where as many fit. Absent: all that no other plot takes. */
  readonly times?: number;
  readonly fits: (ticket: Circumstances) => boolean;
  readonly beats: readonly BeatName[];
  /** It waits long for the clock, so it begins before the others: then nobody waits for it at the end. */
  readonly long?: true;
}

/** Kinds that are answered. The clock of an urgent one is too quick for anybody but itself. */
const answerable = ({ kind, urgent }: Circumstances): boolean =>
  !urgent && (kind === 'complaint' || kind === 'question');

const climbing =
  (levels: number) =>
  (ticket: Circumstances): boolean =>
    answerable(ticket) && ticket.levels >= levels;

const transferable = (ticket: Circumstances): boolean => answerable(ticket) && ticket.transferable;

const reachable = (ticket: Circumstances): boolean => answerable(ticket) && ticket.from !== 'anonymous';

const content: readonly BeatName[] = ['acknowledge', 'uphold', 'rateWell', 'accept'];
const discontent: readonly BeatName[] = ['acknowledge', 'reject', 'ratePoorly', 'appeal'];

/** What can become of a ticket. Those that few tickets fit come first, for they choose first. */
export const plots = {
  urgent: {
    about: { sw: 'Jambo la dharura linapanda haraka', en: 'An urgent matter climbs quickly' },
    fits: ({ urgent }) => urgent,
    beats: ['climbs', ...content],
  },
  thanked: {
    about: { sw: 'Pongezi zinapokelewa', en: 'A compliment is received' },
    fits: ({ kind }) => kind === 'compliment',
    beats: ['acknowledge', 'closes'],
  },
  noted: {
    about: { sw: 'Pendekezo au maoni yanazingatiwa', en: 'A suggestion or an opinion is noted' },
    fits: ({ kind }) => kind === 'suggestion' || kind === 'opinion',
    beats: ['acknowledge', 'closes'],
  },
  appealedTwice: {
    about: { sw: 'Rufaa mbili, hadi ngazi ya mwisho', en: 'Two appeals, up to the last level' },
    times: 2,
    fits: climbing(3),
    beats: [...discontent, ...discontent, 'acknowledge', 'uphold', 'rateWell', 'accept'],
  },
  ignored: {
    about: { sw: 'Hakuna anayejibu, hadi ngazi ya mwisho', en: 'Nobody answers, up to the last level' },
    times: 2,
    fits: (ticket) => climbing(2)(ticket) && ticket.levels <= 3 && ticket.transferable,
    beats: ['flagged', 'direct', ...content],
    long: true,
  },
  objectedInVain: {
    about: { sw: 'Uhamisho, pingamizi, unabaki', en: 'A transfer, an objection, and it stays' },
    times: 1,
    fits: transferable,
    beats: ['acknowledge', 'transfer', 'object', 'keep', ...content],
  },
  objected: {
    about: { sw: 'Uhamisho, pingamizi, unabatilishwa', en: 'A transfer, an objection, and it is undone' },
    times: 1,
    fits: transferable,
    beats: ['acknowledge', 'transfer', 'object', 'undo', ...content],
  },
  transferred: {
    about: { sw: 'Inahamishiwa taasisi inayohusika', en: 'It is transferred to where it belongs' },
    times: 2,
    fits: transferable,
    beats: ['acknowledge', 'transfer', ...content],
  },
  revealed: {
    about: { sw: 'Utambulisho unaonyeshwa kwa ruhusa', en: 'An identity is revealed, with permission' },
    times: 1,
    fits: reachable,
    beats: ['acknowledge', 'assign', 'askForIdentity', 'grantIdentity', 'seeIdentity', 'uphold', 'accept'],
  },
  lateTwice: {
    about: { sw: 'Inachelewa mara mbili, kisha inajibiwa', en: 'Late twice, then answered' },
    times: 2,
    fits: climbing(3),
    beats: ['climbs', 'climbs', ...content],
  },
  late: {
    about: { sw: 'Inachelewa, ngazi ya juu inajibu', en: 'Late, and the level above answers' },
    times: 5,
    fits: climbing(2),
    beats: ['climbs', ...content],
  },
  appealed: {
    about: { sw: 'Jibu haliridhishi: rufaa inakubaliwa', en: 'A poor answer: the appeal is upheld' },
    times: 4,
    fits: climbing(2),
    beats: [...discontent, ...content],
  },
  passedUp: {
    about: { sw: 'Mkuu anaipeleka ngazi ya juu', en: 'The head passes it up' },
    times: 1,
    fits: climbing(2),
    beats: ['acknowledge', 'passUp', ...content],
  },
  setAside: {
    about: {
      sw: 'Taasisi inakataa kuishughulikia, mwananchi anakata rufaa',
      en: 'It is not taken up, and the citizen appeals',
    },
    times: 1,
    fits: climbing(2),
    beats: ['setAside', 'appeal', ...content],
  },
  asked: {
    about: { sw: 'Mwananchi anaulizwa, saa inasimama', en: 'The citizen is asked, the clock stands still' },
    times: 3,
    fits: reachable,
    beats: ['acknowledge', 'ask', 'reply', 'uphold', 'rateWell', 'accept'],
  },
  unanswered: {
    about: { sw: 'Mwananchi ameulizwa, hajajibu', en: 'The citizen is asked, and has not replied' },
    times: 1,
    fits: reachable,
    beats: ['acknowledge', 'ask'],
  },
  withdrawn: {
    about: { sw: 'Mwananchi anaondoa alichotuma', en: 'The citizen withdraws it' },
    times: 1,
    fits: answerable,
    beats: ['acknowledge', 'withdraw'],
  },
  lapsed: {
    about: { sw: 'Jibu bila neno zaidi: muda wa rufaa unakwisha', en: 'Answered, and the window lapses' },
    times: 1,
    fits: answerable,
    beats: ['acknowledge', 'uphold', 'closes'],
    long: true,
  },
  waiting: {
    about: { sw: 'Bado inasubiri', en: 'It still waits' },
    times: 1,
    fits: answerable,
    beats: ['acknowledge'],
  },
  answered: {
    about: { sw: 'Inajibiwa kwa wakati', en: 'Answered in time' },
    fits: answerable,
    beats: ['acknowledge', 'assign', 'start', 'uphold', 'rateWell', 'accept'],
  },
} as const satisfies Record<string, Plot>;
export type PlotName = keyof typeof plots;
export const plotNames = Object.keys(plots) as readonly PlotName[];
