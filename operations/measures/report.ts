import type { Recounting } from './recount.ts';

/** What a recount says: each difference on a line of its own, and how much was compared. */
export function recountReport({ tickets, events, figures, misheard, wrong }: Recounting): readonly string[] {
  const compared = `${tickets} tickets with ${events} events, ${figures} figures`;
  const differences = misheard.length + wrong.length;
  return [
    ...misheard.map((number) => `ticket ${number}: measures know something else of it than its history`),
    ...wrong.map(
      ({ day, institution, figure, stored, recounted }) =>
        `${day} ${institution} ${figure}: ${stored}, and should be ${recounted}`,
    ),
    `${compared}: ${differences === 0 ? 'no difference' : `${differences} differences`}.`,
  ];
}
