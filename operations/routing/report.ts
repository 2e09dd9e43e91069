import type {
  HitRate,
  HitRates,
  SuggestionReport,
} from '../../domain/analytics/suggestions/suggestion-report.ts';

/** Calls what is named by an id: by its name, or the id where nothing has it any more. */
export type CallsById = (id: string) => string;

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

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
export function routingReport(report: SuggestionReport | undefined, nameOf: CallsById): readonly string[] {
  if (report === undefined) return ['No ticket of that month was sent with suggestions.'];
  const { all, byCategory, byCouncil, byModel, misleading } = report;
  const { byTransfer = 0, byReclassifying = 0 } = report.corrected;
  const table = (name: string, { rows }: HitRates): readonly string[] => [
    '',
    heading(name),
    ...rows.map(({ id, ...rate }) => lineOf(id === undefined ? '(none)' : nameOf(id), rate)),
  ];
  return [
    heading('All'),
    lineOf('', all),
    `Corrected: ${byTransfer} by a transfer, ${byReclassifying} by reclassifying.`,
    ...table('Category', byCategory),
    ...table('Council', byCouncil),
    ...table('Model', byModel),
    '',
    misleading.length === 0 ? 'No suggestion was wrong three times in the same way.' : 'What misleads:',
    ...misleading.map(
      ({ category, suggested, instead, tickets }) =>
        `  ${nameOf(category)}: ${nameOf(suggested)} was suggested first and it was ${nameOf(instead)}, ${tickets} times`,
    ),
  ];
}
