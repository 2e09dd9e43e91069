import type { ReplyOf } from '../../api/routes.ts';

/** What an officer was told and did not read, as a list tells it beside its lines. */
export type UnreadNews = NonNullable<ReplyOf<'list-queue'>['news']>;
