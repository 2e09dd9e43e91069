import {
  suggestionReport,
  type SuggestionCell,
} from '../../../../domain/analytics/suggestions/suggestion-report.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { monthOfDate } from '../../../../domain/foundation/time/months.ts';
import { localDateAt } from '../../../../domain/foundation/time/local-day.ts';
import { administrationRefusalWords } from '../../../../words/change-refusals.ts';
import { suggestionTexts } from '../../../../web/src/officer/suggestions/texts.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { aSuggestionCell } from '../../../builders/suggestion-cell.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';
import { national } from './registry-changes.ts';

const page = 'work-suggestions';

const cell = (
  tickets: number,
  category: string,
  council: string | undefined,
  [suggested, office]: readonly [string, string],
): SuggestionCell => {
  const ofSome = aSuggestionCell({
    category,
    office,
    suggested,
    tickets,
    categoryFirst: Math.ceil(tickets * 0.8),
    officeAtAll: suggested === office ? tickets : Math.ceil(tickets * 0.5),
    transferred: suggested === office ? 0 : tickets,
    reclassified: Math.floor(tickets * 0.1),
  });
  return { ...omit(ofSome, 'council'), ...(council !== undefined && { council }) };
};

const counted: readonly SuggestionCell[] = [
  cell(1_204, 'maji', 'kinondoni-mc', ['dawasa-kinondoni-bili', 'dawasa-kinondoni-bili']),
  cell(12, 'maji', 'longido-dc', ['dawasa-kinondoni-bili', 'longido-dc']),
  cell(31, 'barabara', 'longido-dc', ['longido-dc', 'longido-dc']),
  cell(4, 'umeme', undefined, ['longido-dc', 'longido-dc']),
  cell(2, 'elimu', undefined, ['longido-dc', 'longido-dc']),
];

/** Stores the report of the month that runs, as the job of the night does. */
async function reports({ site: { system } }: Visit): Promise<void> {
  const report = suggestionReport(counted);
  if (report === undefined) throw new Error('There is a report.');
  const month = monthOfDate(localDateAt(system.now, 'Africa/Dar_es_Salaam'));
  await system.suggestionReports.put(month, { at: system.now, report });
}

/** What became of suggestions, to who administers the whole country, and to who does not. */
export const suggestionsStates: readonly PageState[] = [
  { page, name: 'not-counted', officer: national, shows: suggestionTexts.none },
  {
    page,
    name: 'counted',
    officer: national,
    shows: suggestionTexts.byCouncil,
    reach: async (visit) => {
      await reports(visit);
      await visit.opens(page);
    },
  },
  {
    page,
    name: 'of-a-ministry',
    officer: 'flora-mkumbwa',
    shows: administrationRefusalWords['nation-wide'],
  },
  {
    page,
    name: 'unavailable',
    officer: national,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('show-suggestions', 'store-unavailable');
      await visit.opens(page);
    },
  },
];
