import type { ReplyOf } from '../../api/routes.ts';

/** The news of an officer, as the API has them. */
export type NewsOfOfficer = ReplyOf<'list-news'>;
