import { wayStated } from '../../../../domain/foundation/vocabulary/desk-ways.ts';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { outcomeWords, settingAsideWords } from '../../../../words/findings.ts';
import { deskWayWords } from '../../../../words/desk-ways.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { momentInFull } from '../../platform/dates.ts';
import { inGroups } from '../../platform/digits.ts';
import { factTexts, markTexts, stepTexts } from './history-texts.ts';
import { officerName } from '../../../../words/unlisted.ts';
import type { NamesInHand } from './names-in-hand.ts';
import type { Happened } from './opened.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

type Facts = Happened['facts'];

/** A fact of the history, as it is read: with a label, or a sentence by itself. */
export interface ToldFact {
  readonly label?: Text;
  readonly text: Text;
}

/** What stands for an institution or a category that the registry has no longer. */
const notListed: Text = t.notListed;

const same = (text: string): Text => inEach(() => text);
const moment = (at: string): Text => inEach((language) => momentInFull(at, language));
const ticket = (number: string): Text => same(inGroups(number));

type Row = (facts: Facts, names: NamesInHand) => ToldFact | undefined;

const labels: Readonly<Record<keyof typeof factTexts, Text>> = factTexts;

/** A fact under its label, where the event states it. */
const labelled =
  <Name extends keyof Facts & keyof typeof factTexts>(
    name: Name,
    tell: (value: NonNullable<Facts[Name]>, names: NamesInHand) => Text,
  ): Row =>
  (facts, names) => {
    const value = facts[name];
    return value === undefined ? undefined : { label: labels[name], text: tell(value, names) };
  };

const marked =
  (holds: (facts: Facts) => boolean, text: Text): Row =>
  (facts) =>
    holds(facts) ? { text } : undefined;

/** In the order in which they are read. */
const rows: readonly Row[] = [
  labelled('finding', (finding) => outcomeWords[finding]),
  labelled('because', (because) => settingAsideWords[because]),
  labelled('officer', (id, names) => officerName(names.officers[id])),
  labelled('formerOfficer', (id, names) => officerName(names.officers[id])),
  labelled('unit', (id, names) => names.institutions[id] ?? notListed),
  labelled('institution', (id, names) => names.institutions[id] ?? notListed),
  labelled('kindBefore', (kind) => kindWords[kind].name),
  labelled('categoryBefore', (id, names) => names.categories[id] ?? notListed),
  labelled('step', (step) => stepTexts[step]),
  labelled('promisedBy', moment),
  labelled('dueBy', moment),
  labelled('viewUntil', moment),
  (facts) => {
    const way = wayStated(facts);
    return way && { label: labels.cameBy, text: deskWayWords[way] };
  },
  labelled('receivedAt', moment),
  labelled('calledBackAt', moment),
  labelled('rating', (rating) => same(`${rating} / 5`)),
  labelled('joined', ticket),
  labelled('main', ticket),
  labelled('answeredIn', ticket),
  labelled('cites', ticket),
  labelled('file', ({ place, because }) =>
    same([String(place), because?.word].filter((part) => part !== undefined).join(': ')),
  ),
  marked(({ final }) => final === true, markTexts.final),
  marked(({ handOver }) => handOver === true, markTexts.handOver),
  marked(({ becameUrgent }) => becameUrgent === true, markTexts.becameUrgent),
  marked(({ lifeAtRisk }) => lifeAtRisk === true, markTexts.lifeAtRisk),
  marked(({ calledBackReached }) => calledBackReached === false, markTexts.notReached),
  marked(
    ({ calledBackReached, calledBackAt }) => calledBackReached === true && calledBackAt === undefined,
    markTexts.reached,
  ),
  marked(({ couldMeanHead }) => couldMeanHead === true, markTexts.couldMeanHead),
  marked(({ fewerRights }) => fewerRights === true, markTexts.fewerRights),
  marked(({ pressure }) => pressure === true, markTexts.pressed),
  marked(({ remedied }) => remedied === true, markTexts.remedied),
  marked(({ remedied }) => remedied === false, markTexts.notRemedied),
];

/** What an event says besides who, what and when. */
export const factsTold = ({ facts }: Happened, names: NamesInHand): readonly ToldFact[] =>
  rows.flatMap((row) => row(facts, names) ?? []);
