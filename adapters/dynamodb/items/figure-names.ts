import {
  nameOfUnreadFigure,
  storedNameOfUnread,
  type AgeFigure,
  type CountedFigures,
  type Figure,
  type Happening,
  type StageFigure,
  type WaitingFigure,
  type WaitFigure,
} from '../../../domain/analytics/measures/figures.ts';
import {
  categoryStocks,
  nameOfCategoryFigure,
  splitCategoryFigure,
  type CategoryFigure,
  type CategoryStock,
  type SplitCategoryFigure,
} from '../../../domain/analytics/measures/category-figures.ts';
import { ticketSteps, type TicketStep } from '../../../domain/foundation/vocabulary/ticket-steps.ts';
import type { Kind } from '../../../domain/foundation/vocabulary/kinds.ts';

/** Figures that say a number, a date or a place besides, by how their names begin. */
type Numbered =
  | Extract<StageFigure | WaitFigure, `${string}-after.${number}`>
  | AgeFigure
  | WaitingFigure
  | Extract<Happening, `region.${string}`>;
type Beginning =
  'answered-after' | 'left-after' | 'heard-after' | 'gone-after' | 'since' | 'waiting' | 'unheard' | 'region';

/** The short name that each figure is stored under. None may ever become another's. */
const fixed: Readonly<Record<Exclude<Figure, Numbered>, string>> = {
  open: 'o',
  'in-progress': 'i',
  completed: 'c',
  overdue: 'v',
  'acknowledgement-overdue': 'va',
  paused: 'p',
  arrived: 'ar',
  'received.transfer': 'rt',
  'received.escalation': 're',
  'received.appeal': 'ra',
  'received.objection': 'ro',
  'received.naming': 'rn',
  'received.succession': 'rs',
  reopened: 'rp',
  'reclassified.in': 'ci',
  'moved.in': 'mi',
  answered: 'an',
  noted: 'no',
  withdrawn: 'wd',
  'left.transfer': 'lt',
  'left.escalation': 'le',
  'left.handing-up': 'lh',
  'left.objection': 'lo',
  'left.naming': 'ln',
  'left.succession': 'ls',
  'reclassified.out': 'co',
  'moved.out': 'mo',
  extended: 'ex',
  asked: 'as',
  'days-paused': 'dp',
  objected: 'ob',
  flagged: 'fl',
  'out-of-reach': 'or',
  'withdrawn.under-pressure': 'wp',
  'withdrawn.after-message': 'wm',
  'channel.web': 'hw',
  'channel.app': 'ha',
  'channel.ussd': 'hu',
  'channel.desk': 'hd',
  'openness.anonymous': 'pa',
  'openness.confidential': 'pc',
  'openness.identified': 'pi',
  'language.sw': 'sw',
  'language.en': 'en',
  'whereabouts.abroad': 'xb',
  'whereabouts.on-the-road': 'xo',
  began: 'b',
  sent: 's',
  unanswered: 'u',
  'acknowledged.in-time': 'ai',
  'acknowledged.late': 'al',
  'due.answered': 'da',
  'due.late': 'dl',
  'due.escalated': 'de',
  'due.apart': 'dx',
  'due.answered-as-first-due': 'df',
  'direction.due': 'gd',
  'direction.in-time': 'gi',
  'direction.late': 'gl',
  'direction.overtaken': 'go',
  'settled.confirmed': 'sc',
  'settled.silent': 'ss',
  'settled.rejected': 'sr',
  appealed: 'ap',
  'appeal.overturned': 'ao',
  'appeal.dismissed': 'ad',
  'rating.1': 'r1',
  'rating.2': 'r2',
  'rating.3': 'r3',
  'rating.4': 'r4',
  'rating.5': 'r5',
  'finding.upheld': 'fu',
  'finding.partly-upheld': 'fp',
  'finding.not-upheld': 'fn',
  'finding.answered': 'fa',
  'finding.referred': 'fr',
  'set-aside.unintelligible': 'xu',
  'set-aside.advertisement': 'xd',
  'set-aside.abuse': 'xa',
  'set-aside.already-answered': 'xe',
  'promise.kept': 'pk',
  'promise.broken': 'pb',
  'promise.no-word': 'pn',
  'sign.answer': 'za',
  'sign.answer.last-day': 'zl',
  'sign.answer.rejected': 'zr',
  'sign.transfer': 'zt',
  'sign.transfer.last-day': 'zd',
  'sign.catch-all': 'zc',
  'sign.stage': 'zs',
  'sign.stage.put-off': 'zp',
};

/**
 * Short beginnings of numbered names; the rest is stored as it is, after a sign that no other short name has.
 */
const numbered: Readonly<Record<Beginning, string>> = {
  'answered-after': 'a:',
  'left-after': 'l:',
  'heard-after': 'h:',
  'gone-after': 'g:',
  waiting: 'w:',
  unheard: 'y:',
  since: 's:',
  region: 'r:',
};

const kindNames: Readonly<Record<Kind, string>> = {
  complaint: 'c',
  question: 'q',
  suggestion: 's',
  opinion: 'o',
  compliment: 'p',
};
const kept = 'kept.';

/** The short name of a category begins with a sign that no kind has. */
const categorySign = '=';

const stockLetters: Readonly<Record<CategoryStock, string>> = {
  waiting: 'w',
  overdue: 'v',
  'acknowledgement-overdue': 'a',
};
const stepLetters: Readonly<Record<TicketStep, string>> = {
  unacknowledged: 'u',
  appealed: 'p',
  unassigned: 'n',
  'in-work': 'i',
  'awaiting-citizen': 'c',
};

/** Short names of figures of categories; of what was sent from a region, it stands behind `n:`. */
const ofCategories: Readonly<Record<string, string>> = {
  sent: 'n',
  overdue: 'v',
  ...Object.fromEntries(
    categoryStocks.flatMap((stock) =>
      ticketSteps.map((step) => [`${stock}.${step}`, `${stockLetters[stock]}${stepLetters[step]}`]),
    ),
  ),
};
const [sentFrom, shortSentFrom] = ['sent.', 'n:'];

const invert = <Name extends string>(names: Readonly<Record<Name, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries<string>(names).map(([long, short]) => [short, long]));
const kindsByShort = invert(kindNames);
const fixedByShort = invert(fixed);
const numberedByShort = invert(numbered);
const ofCategoriesByShort = invert(ofCategories);

/** A figure is to be stored whose name nobody knows, or is stored under what is no name: a defect of ours. */
class UnknownFigure extends Error {
  override readonly name = 'UnknownFigure';
}

const isKey = <Names extends object>(names: Names, name: string): name is Extract<keyof Names, string> =>
  Object.hasOwn(names, name);

function shortNameOf(figure: string): string {
  const asStored = storedNameOfUnread(figure);
  if (asStored !== undefined) return asStored;
  const counted = splitCategoryFigure(figure);
  if (counted !== undefined) return shortNameOfCategory(counted);
  const isKept = figure.startsWith(kept);
  const [kind = '', ...rest] = (isKept ? figure.slice(kept.length) : figure).split('.');
  const name = rest.join('.');
  const [beginning = '', ...said] = rest;
  if (!isKey(kindNames, kind)) throw new UnknownFigure(`There is no figure ${figure}.`);
  const subject = `${isKept ? 'x' : ''}${kindNames[kind]}`;
  if (isKey(fixed, name)) return `${subject}.${fixed[name]}`;
  if (!isKey(numbered, beginning)) throw new UnknownFigure(`There is no figure ${figure}.`);
  return `${subject}.${numbered[beginning]}${said.join('.')}`;
}

function shortNameOfCategory({ category, figure }: SplitCategoryFigure): string {
  const short = figure.startsWith(sentFrom)
    ? `${shortSentFrom}${figure.slice(sentFrom.length)}`
    : ofCategories[figure];
  if (short === undefined) throw new UnknownFigure(`There is no figure ${figure} of a category.`);
  return `${categorySign}${category}.${short}`;
}

function longNameOfCategory(name: string): string {
  const end = name.indexOf('.');
  const [category, short] = [name.slice(categorySign.length, end), name.slice(end + 1)];
  if (short.startsWith(shortSentFrom))
    return nameOfCategoryFigure(category, `sent.${short.slice(shortSentFrom.length)}`);
  const figure = ofCategoriesByShort.get(short);
  return figure === undefined
    ? nameOfUnreadFigure(name)
    : nameOfCategoryFigure(category, figure as CategoryFigure);
}

/** The figures under the names that they are stored under. Throws UnknownFigure. */
export const storedFigures = (figures: CountedFigures): CountedFigures =>
  Object.fromEntries(Object.entries(figures).map(([figure, count]) => [shortNameOf(figure), count]));

/** The figures that are stored under these names; those of a later release under `nameOfUnreadFigure`. Throws UnknownFigure. */
export const readFigures = (stored: CountedFigures): CountedFigures =>
  Object.fromEntries(Object.entries(stored).map(([name, count]) => [longNameOf(name), count]));

function longNameOf(name: string): string {
  const [subject = '', short = ''] = name.split('.', 2);
  if (subject.startsWith(categorySign) && short !== '') return longNameOfCategory(name);
  const isKept = subject.startsWith('x');
  const kind = kindsByShort.get(isKept ? subject.slice(1) : subject);
  const sign = short.indexOf(':') + 1;
  const long =
    sign === 0
      ? fixedByShort.get(short)
      : `${numberedByShort.get(short.slice(0, sign)) ?? ''}.${name.slice(subject.length + 1 + sign)}`;
  if (subject === '' || short === '') throw new UnknownFigure(`A figure is stored as ${name}.`);
  if (kind === undefined || long === undefined || long.startsWith('.')) return nameOfUnreadFigure(name);
  return `${isKept ? kept : ''}${kind}.${long}`;
}
