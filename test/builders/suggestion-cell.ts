import type { SuggestionCell } from '../../domain/analytics/suggestions/suggestion-report.ts';

/** Tickets about water for which all was right that was suggested first, unless the test says otherwise. */
export function aSuggestionCell(details: Partial<SuggestionCell> = {}): SuggestionCell {
  const { tickets = 1 } = details;
  return {
    month: '2026-11',
    category: 'maji',
    office: 'kituo',
    council: 'nyamagana',
    model: '3f9c02ab',
    suggested: 'kituo',
    tickets,
    categoryFirst: tickets,
    officeAtAll: tickets,
    transferred: 0,
    reclassified: 0,
    ...details,
  };
}
