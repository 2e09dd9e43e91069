import type { WrongFigure } from '../../domain/analytics/measures/recount.ts';
import type { Recounting } from './recount.ts';

/** What a recount says: each difference on a line of its own, and how much was compared. */
export function recountReport({
  tickets,
  events,
  figures,
  misheard,
  wrong,
  wrongSums,
  wrongTrends = [],
}: Recounting): readonly string[] {
  const compared = `${tickets} tickets with ${events} events, ${figures} figures`;
  const differences = misheard.length + wrong.length + (wrongSums?.length ?? 0) + wrongTrends.length;
  return [
    ...misheard.map((number) => `ticket ${number}: measures know something else of it than its history`),
    ...wrong.map((figure) => sentenceOf(figure)),
    ...(wrongSums ?? []).map((figure) => `with all under it, ${sentenceOf(figure)}`),
    ...wrongTrends.map((figure) => `in its trend, ${sentenceOf(figure)}`),
    ...(wrongSums === undefined
      ? ['Sums were not compared: rounds were at work. Switch their schedule off and run it again.']
      : []),
    `${compared}: ${differences === 0 ? 'no difference' : `${differences} differences`}.`,
  ];
}

const sentenceOf = ({ day, institution, figure, stored, recounted }: WrongFigure): string =>
  `${day} ${institution} ${figure}: ${stored}, and should be ${recounted}`;
