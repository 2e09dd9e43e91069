import { reportSuggestions } from '../../application/suggestions/report-suggestions.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(reportSuggestions, () => ({
  suggestionCells: ports.suggestionCells(),
  suggestionReports: ports.suggestionReports(),
  registry: ports.registry(),
  now: ports.now,
}));
