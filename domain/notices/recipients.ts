import type { Instant } from '../time/instant.ts';
import { type HeadInOffice, headOf, ownHeadOf } from '../registry/head-of.ts';
import type { Lineage } from '../registry/institution.ts';
import { pathOf } from '../registry/levels.ts';
import type { NoticedOfficer } from './notice-rules.ts';

/** The ticket's institutions and officers at the time of the event. */
export interface NoticeContext {
  readonly holder: Lineage;
  /** Who held the ticket before the event, where that was another institution. */
  readonly former?: Lineage;
  /** Those of the holder, where the event is told to them. */
  readonly dutyOfficers?: readonly string[];
  /** Those of them, and of the heads from the holder upward, who must not know of the ticket. */
  readonly excluded?: ReadonlySet<string>;
  readonly assignee?: string;
  /** The level that decides on the citizen's objection, where that is what the event is about. */
  readonly decider?: Lineage;
  /** Active officers of oversight. */
  readonly oversight: readonly string[];
  /** Custodians outside the asking institution, where the event is about a request for an identity. */
  readonly custodians?: readonly string[];
  /** Who made that request. */
  readonly asker?: string;
  /** Who gave the direction that is reported done. */
  readonly director?: string;
  /** The office that a direction went to, where that is not the holder. */
  readonly directed?: Lineage;
}

/** The next head above the one who does the duties at the holder. */
function headAbove(holder: Lineage, at: Instant): HeadInOffice | undefined {
  const first = headOf(holder, at);
  const path = pathOf(holder);
  const place = path.findIndex(({ id }) => id === first?.institution);
  return path
    .slice(place + 1)
    .map((node) => ownHeadOf(node, at))
    .find((head) => head !== undefined && head.officer !== first?.officer);
}

/** Oversight sees only counts of an independent tree. */
const overseers = ({ holder, oversight }: NoticeContext): readonly string[] =>
  pathOf(holder).at(-1)?.kind === 'independent' ? [] : oversight;

const present = (...officers: readonly (string | undefined)[]): readonly string[] =>
  officers.filter((officer) => officer !== undefined);

/** The first head upward who may know of the ticket. */
function headWhoMayKnow({ holder, excluded }: NoticeContext, at: Instant): string | undefined {
  const heads = pathOf(holder).flatMap((node) => ownHeadOf(node, at)?.officer ?? []);
  return heads.find((head) => excluded?.has(head) !== true);
}

function onDuty(context: NoticeContext, at: Instant): readonly string[] {
  const { dutyOfficers = [], excluded } = context;
  const told = dutyOfficers.filter((officer) => excluded?.has(officer) !== true);
  return told.length > 0 ? told : present(headWhoMayKnow(context, at));
}

/** Finds the officers, by registry id. None: nobody up to the top has these duties. */
export const findOfficers: Readonly<
  Record<NoticedOfficer, (context: NoticeContext, at: Instant) => readonly string[]>
> = {
  head: ({ holder }, at) => present(headOf(holder, at)?.officer),
  'duty-officer': onDuty,
  assignee: ({ assignee }) => present(assignee),
  handler: ({ assignee, holder }, at) => present(assignee ?? headOf(holder, at)?.officer),
  'head-above': (context, at) => {
    const above = headAbove(context.holder, at);
    return above === undefined ? overseers(context) : [above.officer];
  },
  'former-head': ({ former }, at) => present(former && headOf(former, at)?.officer),
  decider: ({ decider }, at) => present(decider && headOf(decider, at)?.officer),
  oversight: overseers,
  custodian: ({ custodians = [] }) => custodians,
  asker: ({ asker }) => present(asker),
  director: ({ director }) => present(director),
  directed: ({ directed }, at) => present(directed && headOf(directed, at)?.officer),
};
