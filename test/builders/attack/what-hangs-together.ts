import {
  publishedFigures,
  type PublishedFigure,
} from '../../../domain/analytics/publication/published-figures.ts';
import { notAbove, sameSum, sumWithin, type Fact, type Unknown } from './linear-facts.ts';
import type { TrueMonth } from './random-country.ts';

/** What is counted of a figure at an institution in a month. */
export const countAt = (month: string, institution: string, figure: PublishedFigure): Unknown =>
  `${month} ${institution} ${figure}`;

/** What nobody publishes, and an attacker has to reckon with. */
const hidden = (
  month: string,
  institution: string,
  what: 'waiting' | 'came' | 'went' | 'answered' | 'unsettled',
) => `${month} ${institution} (${what})`;

const everyCount: readonly PublishedFigure[] = publishedFigures;

/**
 * How figures of all these months hang together, as everybody can know who reads the rules: nothing of what is published,
 * and of the months only who was there and what was new.
 */
export function whatHangsTogether(months: readonly TrueMonth[]): readonly Fact[] {
  return months.flatMap(({ month, institutions }, place) => {
    const before = months[place - 1];
    const beforehand = before?.month ?? 'before';
    return [
      ...institutions.flatMap(({ id, isNew }) => ofInstitution(month, beforehand, id, isNew)),
      ...ofCountry(
        month,
        institutions.map(({ id }) => id),
        beforehand,
      ),
    ];
  });
}

function ofInstitution(month: string, before: string, id: string, isNew: boolean): readonly Fact[] {
  const at = (...figures: readonly PublishedFigure[]) => figures.map((figure) => countAt(month, id, figure));
  const [waiting, came, went] = [
    hidden(month, id, 'waiting'),
    hidden(month, id, 'came'),
    hidden(month, id, 'went'),
  ];
  const waited = hidden(before, id, 'waiting');
  const unsettled = hidden(before, id, 'unsettled');
  const answered = hidden(month, id, 'answered');
  const there = [waited, ...at('complaints-received', 'questions-received'), came];
  const settled = at('confirmed', 'silent', 'rejected', 'appeals-upheld', 'appeals-not-upheld');
  return [
    // What waited, and what came, has gone or waits.
    sameSum([waiting, went], there),
    sameSum([waiting], at('waiting-in-time', 'overdue')),
    // What was due had to be there; what was taken away by the clock, and what was answered, has gone.
    notAbove(at('answered-in-time', 'late', 'escalated'), there),
    sameSum([went], [answered, ...at('escalated')]),
    // A window ends for what was answered, and once.
    sameSum([hidden(month, id, 'unsettled'), ...settled], [unsettled, answered]),
    // Only what is there can be acknowledged.
    notAbove(at('acknowledged-in-time', 'not-acknowledged-in-time'), [...there, ...at('views-received')]),
    ...(isNew ? [sumWithin([waited, unsettled], [0, 0])] : []),
  ];
}

/** Nothing comes into the country but what citizens send, and what is opened again. */
function ofCountry(month: string, institutions: readonly string[], before: string): readonly Fact[] {
  const all = (what: 'waiting' | 'came' | 'went') => institutions.map((id) => hidden(month, id, what));
  return [
    notAbove(all('waiting'), [
      ...institutions.map((id) => hidden(before, id, 'waiting')),
      ...institutions.flatMap((id) =>
        (['complaints-received', 'questions-received'] as const).map((figure) => countAt(month, id, figure)),
      ),
      ...all('came'),
    ]),
  ];
}

/** The true number of everything, to see that no fact is wrong. */
export function trueCounts(months: readonly TrueMonth[]): ReadonlyMap<Unknown, number> {
  return new Map(
    months.flatMap(({ month, institutions }) =>
      institutions.flatMap(({ id, counts }) =>
        everyCount.map((figure) => [countAt(month, id, figure), counts[figure]] as const),
      ),
    ),
  );
}
