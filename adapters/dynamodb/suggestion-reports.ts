import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SuggestionReports } from '../../domain/analytics/suggestions/suggestion-reports.ts';
import { suggestionKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import { packReport, suggestionReportItem, unpackReport } from './items/suggestion-report-item.ts';

/** Reports on suggestions in DynamoDB: one item a month. */
export const dynamoSuggestionReports = ({ client, table }: DynamoTable): SuggestionReports => ({
  async of(month) {
    const command = new GetCommand({ TableName: table, Key: suggestionKeys.month(month) });
    const { Item: item } = await reachingStore(() => client.send(command));
    if (item === undefined) return undefined;
    const { at, packed } = readItem(suggestionReportItem, item);
    return { at, ...(packed !== undefined && { report: unpackReport(packed) }) };
  },

  async put(month, { at, report }) {
    const Item = {
      ...suggestionKeys.month(month),
      ...{ entity: 'suggestion-report', v: 1, at },
      ...(report !== undefined && { packed: packReport(report) }),
    };
    await reachingStore(() => client.send(new PutCommand({ TableName: table, Item })));
  },
});
