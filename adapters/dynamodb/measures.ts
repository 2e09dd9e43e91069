import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { monthOfDate } from '../../domain/foundation/time/months.ts';
import { addUp } from '../../domain/analytics/measures/figures.ts';
import type { Measures } from '../../domain/analytics/measures/measures.ts';
import { cellsMissingAfter } from '../../domain/analytics/measures/batches.ts';
import { readFiguresItem } from './items/figures-item.ts';
import { measureKeys } from './engine/keys.ts';
import { cellsIn } from './figure-updates.ts';
import { readRecent } from './recent-changes.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** After every place of the list. */
const end = '9';

/** What is counted, in DynamoDB: what rounds added, and what they have still to add. */
export function dynamoMeasures({ client, table, ...options }: PatientTable): Measures {
  return {
    ofCell: ({ institution, day }) =>
      persistently(options.patience ?? patience, async () => {
        const recent = await readRecent({ client, table }, end, Infinity);
        const Key = measureKeys.itself(institution, monthOfDate(day));
        const { Item: item } = await reachingStore(() =>
          client.send(new GetCommand({ TableName: table, Key })),
        );
        const { figures, round } = readFiguresItem(item);
        if (round > recent.round) return again;
        const missing = cellsMissingAfter(recent, round).filter(
          (change) => change.institution === institution && change.day === day,
        );
        const counted = cellsIn(institution, figures).filter((cell) => cell.day === day);
        return addUp([...counted, ...missing].map(({ adds }) => adds));
      }),
  };
}
