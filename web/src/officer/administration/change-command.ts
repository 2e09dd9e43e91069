import type { ReplyOf, RequestTo } from '../../api/routes.ts';

/** A change as the API is asked for it: its route's name, what it names, and what is stated. */
export type ChangeCommand = RequestTo<'preview-registry-act'>;
export type ChangeName = ChangeCommand['act'];

/** What would differ, and what would follow. */
export type ShownPreview = ReplyOf<'preview-registry-act'>;
/** What a change is answered with: that it was done, or that it waits for a second administrator. */
export type DoneChange = ReplyOf<'create-institution'>;
export type InstitutionRecord = ReplyOf<'show-registry-institution'>;
export type OfficerRecord = ReplyOf<'show-registry-officer'>;
export type AccountStateReply = NonNullable<OfficerRecord['account']>['state'];
export type WholeRegistry = ReplyOf<'show-registry'>;
export type ListedOfficer = ReplyOf<'list-officers'>['officers'][number];
export type HistoryChange = ReplyOf<'institution-history'>['changes'][number];
export type ShownRule = NonNullable<WholeRegistry['routing']>['rules'][number];
export type DeadlineRow = WholeRegistry['deadlines']['rows'][number];

/** Under which names things are said to stand in the query of an address. */
export const institutionIn = (query: Readonly<Record<string, string>>): string => query['institution'] ?? '';
export const categoryNamedIn = (query: Readonly<Record<string, string>>): string => query['category'] ?? '';
export const officerIn = (query: Readonly<Record<string, string>>): string => query['officer'] ?? '';

const beforeLogin: readonly (AccountStateReply | undefined)[] = ['none', 'unsent', 'invited', 'lapsed'];

/** The box by which an invitation is sent again, as its field and the query of an address name it. */
export const invitedAgain = 'invite';

/** Whether an officer with such an account has not logged in, and can be invited. */
export const mayBeInvited = (state: AccountStateReply | undefined): boolean => beforeLogin.includes(state);
