import type { Instant } from '../../foundation/time/instant.ts';
import { type OfficeHead, headsInOffice, isHeadOut } from '../../institutions/registry/head-of.ts';
import type { Institution, Lineage } from '../../institutions/registry/institution.ts';
import { pathOf } from '../../institutions/registry/levels.ts';
import type { NewsChoices } from '../news/news-choices.ts';
import type { NoticedOfficer } from './noticed-officers.ts';

/** The ticket's institutions and officers at the time of the event. */
export interface NoticeContext {
  readonly holder: Lineage;
  /** Who held the ticket before the event, where that was another institution. */
  readonly former?: Lineage;
  /** Those of the holder, where the event is told to them. */
  readonly dutyOfficers?: readonly string[];
  readonly assignee?: string;
  /** Who stands in for the assignee, while that one is out. */
  readonly deputy?: string;
  /** The level that decides on the citizen's objection, where that is what the event is about. */
  readonly decider?: Lineage;
  /** Active officers of oversight. */
  readonly oversight: readonly string[];
  /** Custodians who may decide on the request for an identity that the event is about. */
  readonly custodians?: readonly string[];
  /** Who made that request. */
  readonly asker?: string;
  /** Who gave the direction that is reported done. */
  readonly director?: string;
  /** The office that a direction went to, where that is not the holder. */
  readonly directed?: Lineage;
  /** Whom its words call on. */
  readonly mentioned?: readonly string[];
  /** Who watches the ticket, but for who did it. */
  readonly watchers?: readonly string[];
  /** How an officer wants to be told of news. */
  readonly choicesOf?: (officer: string) => NewsChoices | undefined;
  /** The version of the note that waits for whoever has the ticket next. */
  readonly handedOver?: number;
  /** Whether the ticket is shown to an officer who asks for it. Nobody else is told of it. */
  readonly sees: (officer: string) => boolean;
}

type Sees = Pick<NoticeContext, 'sees'>;

/** Who heads an institution, without whoever is out and named a deputy. */
const atWork = (node: Institution, at: Instant): readonly OfficeHead[] =>
  headsInOffice(node, at).filter(({ acting }) => acting || !isHeadOut(node, at));

/**
 * The first head upward to whom the ticket is shown, as who has the duties of a head that may not know of it. A head who is out is
 * told only where nobody above is.
 */
function headOf(lineage: Lineage, at: Instant, { sees }: Sees): OfficeHead | undefined {
  const path = pathOf(lineage);
  return [
    ...path.flatMap((node) => atWork(node, at)),
    ...path.flatMap((node) => headsInOffice(node, at)),
  ].find(({ officer }) => sees(officer));
}

/** The next head above the one who does the duties at the holder. */
function headAbove({ holder, sees }: NoticeContext, at: Instant): OfficeHead | undefined {
  const first = headOf(holder, at, { sees });
  const path = pathOf(holder);
  const place = path.findIndex(({ id }) => id === first?.institution);
  return path
    .slice(place + 1)
    .flatMap((node) => headsInOffice(node, at))
    .find(({ officer }) => officer !== first?.officer && sees(officer));
}

const seenBy = ({ sees }: Sees, ...officers: readonly (string | undefined)[]): readonly string[] =>
  officers.filter((officer) => officer !== undefined).filter(sees);

const headIn = (lineage: Lineage | undefined, context: Sees, at: Instant): readonly string[] =>
  seenBy(context, lineage && headOf(lineage, at, context)?.officer);

/** What speaks for those who are told in the place of others, where none of these is shown the ticket. */
const orElse = (told: readonly string[], others: () => readonly string[]): readonly string[] =>
  told.length > 0 ? told : others();

/** The assignee; of one who is out the deputy, and of what deputies are not shown the head. */
const assigneeOrDeputy = (context: NoticeContext, at: Instant): readonly string[] =>
  context.deputy === undefined
    ? seenBy(context, context.assignee)
    : orElse(seenBy(context, context.deputy), () =>
        orElse(headIn(context.holder, context, at), () => seenBy(context, context.assignee)),
      );

/**
 * Finds the officers, by registry id: of those who have these duties all to whom the ticket is shown, and where a head is none
 * of them the next head above who is. None: nobody up to the top.
 */
export const findOfficers: Readonly<
  Record<NoticedOfficer, (context: NoticeContext, at: Instant) => readonly string[]>
> = {
  head: (context, at) => headIn(context.holder, context, at),
  'duty-officer': (context, at) =>
    orElse(seenBy(context, ...(context.dutyOfficers ?? [])), () => headIn(context.holder, context, at)),
  assignee: (context, at) => assigneeOrDeputy(context, at),
  handler: (context, at) => orElse(assigneeOrDeputy(context, at), () => headIn(context.holder, context, at)),
  'head-above': (context, at) =>
    orElse(seenBy(context, headAbove(context, at)?.officer), () => seenBy(context, ...context.oversight)),
  // No other head than theirs: to be told that it left one's own institution is nothing for one above.
  'former-head': (context, at) =>
    seenBy(context, context.former && headOf(context.former, at, { sees: () => true })?.officer),
  decider: (context, at) => headIn(context.decider, context, at),
  oversight: (context) => seenBy(context, ...context.oversight),
  custodian: ({ custodians = [] }) => custodians,
  asker: (context) => seenBy(context, context.asker),
  director: (context) => seenBy(context, context.director),
  directed: (context, at) => headIn(context.directed, context, at),
  mentioned: (context) => seenBy(context, ...(context.mentioned ?? [])),
  watcher: (context) => seenBy(context, ...(context.watchers ?? [])),
};
