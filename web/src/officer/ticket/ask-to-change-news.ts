import { outcomeOf, type Failure } from '../../api/problem.ts';
import type { RequestTo } from '../../api/routes.ts';
import { officerApi } from '../session/officer-api.ts';

/** Changes something of the officer's news. Returns why it was not done; undefined: it is so. */
export async function askToChangeNews(body: RequestTo<'change-news'>): Promise<Failure | undefined> {
  const { failure } = await outcomeOf((signal) => officerApi.POST('/v1/officer/news', { body, signal }));
  return failure;
}
