import type {
  AgeFigure,
  CountedFigures,
  Figure,
  Happening,
  StageFigure,
  WaitingFigure,
  WaitFigure,
} from '../../../domain/measures/figures.ts';
import type { Kind } from '../../../domain/vocabulary/kinds.ts';

/**
 * A day of an institution lies in as many items: what happens on it, what became of what came on it, what was due on
 * it, and how answers ended on it. An event changes one of them on each of the days that it touches, and each stays
 * under 1 KB, which is what a write unit buys.
 */
export const cellParts = ['happened', 'came', 'due', 'ended'] as const;
export type CellPart = (typeof cellParts)[number];

/** Figures that say a number, a date or a place besides, by how their names begin. */
type Numbered =
  | Extract<StageFigure | WaitFigure, `${string}-after.${number}`>
  | AgeFigure
  | WaitingFigure
  | Extract<Happening, `region.${string}`>;
type Beginning =
  'answered-after' | 'left-after' | 'heard-after' | 'gone-after' | 'since' | 'waiting' | 'unheard' | 'region';

/** Where each figure lies, and the short name that it is stored under: DynamoDB counts the bytes of names. */
const fixed: Readonly<Record<Exclude<Figure, Numbered>, readonly [CellPart, string]>> = {
  open: ['happened', 'o'],
  'in-progress': ['happened', 'i'],
  completed: ['happened', 'c'],
  overdue: ['happened', 'v'],
  paused: ['happened', 'p'],
  arrived: ['happened', 'ar'],
  'received.transfer': ['happened', 'rt'],
  'received.escalation': ['happened', 're'],
  'received.appeal': ['happened', 'ra'],
  'received.objection': ['happened', 'ro'],
  'received.naming': ['happened', 'rn'],
  'received.succession': ['happened', 'rs'],
  reopened: ['happened', 'rp'],
  'reclassified.in': ['happened', 'ci'],
  'moved.in': ['happened', 'mi'],
  answered: ['happened', 'an'],
  noted: ['happened', 'no'],
  withdrawn: ['happened', 'wd'],
  'left.transfer': ['happened', 'lt'],
  'left.escalation': ['happened', 'le'],
  'left.handing-up': ['happened', 'lh'],
  'left.objection': ['happened', 'lo'],
  'left.naming': ['happened', 'ln'],
  'left.succession': ['happened', 'ls'],
  'reclassified.out': ['happened', 'co'],
  'moved.out': ['happened', 'mo'],
  extended: ['happened', 'ex'],
  asked: ['happened', 'as'],
  'days-paused': ['happened', 'dp'],
  objected: ['happened', 'ob'],
  flagged: ['happened', 'fl'],
  'out-of-reach': ['happened', 'or'],
  'withdrawn.under-pressure': ['happened', 'wp'],
  'withdrawn.after-message': ['happened', 'wm'],
  'channel.web': ['happened', 'hw'],
  'channel.app': ['happened', 'ha'],
  'channel.ussd': ['happened', 'hu'],
  'channel.open311': ['happened', 'ho'],
  'channel.desk': ['happened', 'hd'],
  'openness.anonymous': ['happened', 'pa'],
  'openness.confidential': ['happened', 'pc'],
  'openness.identified': ['happened', 'pi'],
  'language.sw': ['happened', 'sw'],
  'language.en': ['happened', 'en'],
  began: ['happened', 'b'],
  sent: ['happened', 's'],
  unanswered: ['came', 'u'],
  'acknowledged.in-time': ['due', 'ai'],
  'acknowledged.late': ['due', 'al'],
  'due.answered': ['due', 'da'],
  'due.late': ['due', 'dl'],
  'due.escalated': ['due', 'de'],
  'due.apart': ['due', 'dx'],
  'due.answered-as-first-due': ['due', 'df'],
  'direction.due': ['due', 'gd'],
  'direction.in-time': ['due', 'gi'],
  'direction.late': ['due', 'gl'],
  'direction.overtaken': ['due', 'go'],
  'settled.confirmed': ['ended', 'sc'],
  'settled.silent': ['ended', 'ss'],
  'settled.rejected': ['ended', 'sr'],
  appealed: ['ended', 'ap'],
  'appeal.overturned': ['ended', 'ao'],
  'appeal.dismissed': ['ended', 'ad'],
  'rating.1': ['ended', 'r1'],
  'rating.2': ['ended', 'r2'],
  'rating.3': ['ended', 'r3'],
  'rating.4': ['ended', 'r4'],
  'rating.5': ['ended', 'r5'],
  'finding.upheld': ['ended', 'fu'],
  'finding.partly-upheld': ['ended', 'fp'],
  'finding.not-upheld': ['ended', 'fn'],
  'finding.answered': ['ended', 'fa'],
  'finding.referred': ['ended', 'fr'],
  'set-aside.unintelligible': ['ended', 'xu'],
  'set-aside.advertisement': ['ended', 'xd'],
  'set-aside.abuse': ['ended', 'xa'],
  'set-aside.already-answered': ['ended', 'xe'],
  'promise.kept': ['ended', 'pk'],
  'promise.broken': ['ended', 'pb'],
  'promise.no-word': ['ended', 'pn'],
};

/** Of these what follows the beginning is stored as it is, behind a sign that no other short name has. */
const numbered: Readonly<Record<Beginning, readonly [CellPart, string]>> = {
  'answered-after': ['came', 'a:'],
  'left-after': ['came', 'l:'],
  'heard-after': ['came', 'h:'],
  'gone-after': ['came', 'g:'],
  waiting: ['came', 'w:'],
  unheard: ['came', 'y:'],
  since: ['happened', 's:'],
  region: ['happened', 'r:'],
};

const kindNames: Readonly<Record<Kind, string>> = {
  complaint: 'c',
  question: 'q',
  suggestion: 's',
  opinion: 'o',
  compliment: 'p',
};
const kept = 'kept.';

const invert = <Name extends string>(names: Readonly<Record<Name, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries<string>(names).map(([long, short]) => [short, long]));
const shortOf = <Name extends string>(names: Readonly<Record<Name, readonly [CellPart, string]>>) =>
  new Map(Object.entries<readonly [CellPart, string]>(names).map(([long, [, short]]) => [short, long]));
const kindsByShort = invert(kindNames);
const fixedByShort = shortOf(fixed);
const numberedByShort = shortOf(numbered);

/** A figure is stored whose name nobody knows, or is to be: a defect of ours. */
class UnknownFigure extends Error {
  override readonly name = 'UnknownFigure';
}

const isKey = <Names extends object>(names: Names, name: string): name is Extract<keyof Names, string> =>
  Object.hasOwn(names, name);

interface StoredFigure {
  readonly part: CellPart;
  readonly name: string;
}

function storedAs(figure: string): StoredFigure {
  const isKept = figure.startsWith(kept);
  const [kind = '', ...rest] = (isKept ? figure.slice(kept.length) : figure).split('.');
  const name = rest.join('.');
  const [beginning = '', ...said] = rest;
  if (!isKey(kindNames, kind)) throw new UnknownFigure(`There is no figure ${figure}.`);
  const subject = `${isKept ? 'x' : ''}${kindNames[kind]}`;
  if (isKey(fixed, name)) return { part: fixed[name][0], name: `${subject}.${fixed[name][1]}` };
  if (!isKey(numbered, beginning)) throw new UnknownFigure(`There is no figure ${figure}.`);
  const [part, short] = numbered[beginning];
  return { part, name: `${subject}.${short}${said.join('.')}` };
}

/** The figures as they are stored, by the part of the day in which each lies. */
export function storedFigures(figures: CountedFigures): ReadonlyMap<CellPart, CountedFigures> {
  const stored = Object.entries(figures).map(([figure, count]) => ({ ...storedAs(figure), count }));
  return new Map(
    [...Map.groupBy(stored, ({ part }) => part)].map(([part, all]) => [
      part,
      Object.fromEntries(all.map(({ name, count }) => [name, count])),
    ]),
  );
}

/** The figures that are stored under these names. Throws UnknownFigure. */
export const readFigures = (stored: CountedFigures): CountedFigures =>
  Object.fromEntries(Object.entries(stored).map(([name, count]) => [longNameOf(name), count]));

function longNameOf(name: string): string {
  const [subject = '', short = ''] = name.split('.', 2);
  const isKept = subject.startsWith('x');
  const kind = kindsByShort.get(isKept ? subject.slice(1) : subject);
  const sign = short.indexOf(':') + 1;
  const long =
    sign === 0
      ? fixedByShort.get(short)
      : `${numberedByShort.get(short.slice(0, sign)) ?? ''}.${name.slice(subject.length + 1 + sign)}`;
  if (kind === undefined || long === undefined || long.startsWith('.'))
    throw new UnknownFigure(`A figure is stored as ${name}.`);
  return `${isKept ? kept : ''}${kind}.${long}`;
}
