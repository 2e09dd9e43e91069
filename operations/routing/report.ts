import type { HitRate, SuggestionReport } from '../../domain/analytics/suggestions/suggestion-outcomes.ts';

/** Calls what is named by an id: by its name, or the id where nothing has it any more. */
export type CallsById = (id: string) => string;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`;

const lineOf = (name: string, { tickets, categoryFirst, officeFirst, officeAtAll }: HitRate): string =>
  [
    name.padEnd(48),
    `${tickets}`.padStart(7),
    percent(categoryFirst, tickets).padStart(15),
    percent(officeFirst, tickets).padStart(13),
    percent(officeAtAll, tickets).padStart(14),
  ].join('');

const heading = (name: string): string =>
  `${name.padEnd(48)}tickets category first office first office at all`;

/** What became of suggestions, in lines. */
export function routingReport(
  { all, byCategory, byCouncil, corrected, misleading }: SuggestionReport,
  nameOf: CallsById,
): readonly string[] {
  if (all.tickets === 0) return ['No ticket of that time was sent with suggestions.'];
  const table = (name: string, rates: ReadonlyMap<string, HitRate>): readonly string[] => [
    '',
    heading(name),
    ...[...rates].map(([id, rate]) => lineOf(nameOf(id), rate)),
  ];
  return [
    heading('All'),
    lineOf('', all),
    `Corrected: ${corrected.byTransfer} by a transfer, ${corrected.byReclassifying} by reclassifying.`,
    ...table('Category', byCategory),
    ...table('Council', byCouncil),
    '',
    misleading.length === 0 ? 'No suggestion was wrong three times in the same way.' : 'Rules that mislead:',
    ...misleading.map(
      ({ category, suggested, instead, tickets }) =>
        `  ${nameOf(category)}: ${nameOf(suggested)} was suggested first and it was ${nameOf(instead)}, ${tickets} times`,
    ),
  ];
}
