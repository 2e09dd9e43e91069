import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { newsLimits, type NewsReader, type OfficerNewsKept } from '../../domain/messaging/news/news.ts';
import { newsKeys } from './engine/keys.ts';
import { readItem, type Item } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import {
  isNewsOfLaterRelease,
  isOfNews,
  mostWatchesRead,
  newsItem,
  newsMarkItem,
  watchedIn,
} from './items/news-items.ts';

/** The newest news, and what the mark says, of what was found in an officer's partition. */
function newsIn(found: readonly Item[], count: number): Omit<OfficerNewsKept, 'watched'> {
  const mark = found.find(isOfNews('news-mark'));
  const news = found.filter(isOfNews('news')).slice(0, count);
  return {
    items: news.filter((item) => !isNewsOfLaterRelease(item)).map((item) => readItem(newsItem, item)),
    unknown: news.filter(isNewsOfLaterRelease).map(({ number }) => String(number)),
    ...(mark === undefined ? { choices: {} } : readItem(newsMarkItem, mark)),
  };
}

/** Reads in DynamoDB what officers were told: apart from what writes it, so that only functions that list news carry how these are read. */
export const dynamoNewsReader = ({ client, table }: DynamoTable): NewsReader => ({
  async of(officer) {
    const command = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'PK = :news',
      ExpressionAttributeValues: { ':news': newsKeys.partition(officer) },
      ConsistentRead: true,
      ScanIndexForward: false, // what is watched, the mark, and the newest of the news
      Limit: 1 + newsLimits.items + mostWatchesRead,
    });
    const { Items: found = [] } = await reachingStore(() => client.send(command));
    return { ...newsIn(found, newsLimits.items), watched: watchedIn(found) };
  },

  async newest(officer, count) {
    const command = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'PK = :news AND SK BETWEEN :first AND :mark',
      ExpressionAttributeValues: {
        ':news': newsKeys.partition(officer),
        ':first': newsKeys.firstItem,
        ':mark': newsKeys.mark(officer).SK,
      },
      ScanIndexForward: false, // the mark, and the newest of the news
      Limit: 1 + count,
    });
    const { Items: found = [] } = await reachingStore(() => client.send(command));
    const { items, readUntil } = newsIn(found, count);
    return { items, ...(readUntil !== undefined && { readUntil }) };
  },
});
