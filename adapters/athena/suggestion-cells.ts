import type { AthenaClient } from '@aws-sdk/client-athena';
import * as z from 'zod';
import type { SuggestionCell } from '../../domain/analytics/suggestions/suggestion-report.ts';
import type { SuggestionCells } from '../../domain/analytics/suggestions/suggestion-reports.ts';
import { askLake, type LakeAddress } from './ask-lake.ts';
import { questionWith } from './question-text.ts';

/** The lake, and the text of queries/what-became-of-suggestions.sql. */
export interface AskedForSuggestions {
  readonly client: AthenaClient;
  readonly lake: LakeAddress;
  readonly question: string;
}

const text = z.string().min(1);
const count = z.coerce.number<string>().int().nonnegative();

/** A line of the answer, by its columns. */
const answered = z.object({
  month: text,
  category: text,
  council: text.exactOptional(),
  office: text,
  model: text,
  suggested: text.exactOptional(),
  tickets: count,
  category_first: count,
  office_at_all: count,
  transferred: count,
  reclassified: count,
});

/** What the lake counts of suggestions, asked of Athena. Each call costs as much as a question. */
export const athenaSuggestionCells = ({ client, lake, question }: AskedForSuggestions): SuggestionCells => ({
  async between(from, to) {
    const { columns, lines } = await askLake(client, lake, questionWith(question, [from, to, 'all']));
    return lines.map((line): SuggestionCell => {
      const said = columns.flatMap((column, place) => {
        const value = line[place];
        return value === undefined || value === '' ? [] : [[column, value] as const];
      });
      const { category_first, office_at_all, ...cell } = answered.parse(Object.fromEntries(said));
      return { ...cell, categoryFirst: category_first, officeAtAll: office_at_all };
    });
  },
});
