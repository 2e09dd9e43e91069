import { officesWorkedAt, type PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { ShownOf } from '../../domain/casework/queues/full-page.ts';
import type { DirectionEntry, DirectionListing } from '../../domain/casework/queues/queue-entry.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { kindWords } from '../../words/kinds.ts';
import { listable } from '../access/listable.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { institutionsById } from '../institutions-by-id.ts';
import { officersById } from '../officers-by-id.ts';
import { namedByDirections, shownDirection, type ShownDirection } from '../tickets/shown-direction.ts';
import type { Worded } from '../worded.ts';
import { readByCursor } from './read-by-cursor.ts';
import { requireReadable } from './require-readable.ts';

/** Whose directions: those that the officer gave, or those that went to an office of theirs. */
export const directionLists = ['given', 'received'] as const;
export type DirectionList = (typeof directionLists)[number];

interface AskedDirections {
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly list: DirectionList;
  /** Office that received the directions; absent: where the officer works. */
  readonly institution?: string | undefined;
  readonly state: DirectionListing;
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string | undefined;
}

/** A direction and the ticket that it is about. */
export interface ListedDirection extends ShownDirection {
  readonly number: string;
  readonly kind: Worded<Kind>;
  readonly urgent: boolean;
}

/** What is to be done by its date, what is overdue first; or what ended, the newest first. */
export interface DirectionPage {
  readonly directions: readonly ListedDirection[];
  /** The cursor to the next page, where there is one. */
  readonly next?: string;
}

/** Who sees the status of a ticket alone is told that it was done, and not by whom. */
const directionAsStatus = (entry: DirectionEntry): DirectionEntry => ({
  ...omit(entry, 'assignee', 'unit', 'ended'),
  ...(entry.ended !== undefined && { ended: omit(entry.ended, 'officer') }),
});

interface Looking {
  readonly officer: PresentOfficer;
  readonly now: Instant;
  /** Whose directions are asked for, where that is an office. */
  readonly office?: string;
}

/**
 * A line is for whoever sees anything of its ticket: as it lies now, or as one of their offices handed it on, which looks
 * at it as it did then. The line does not say where it lies.
 */
function directionsShown(
  { officer, now, office }: Looking,
  registry: Pick<Registry, 'lineage'>,
): ShownOf<DirectionEntry> {
  const shownOf = listable({ officer, now, asStatus: directionAsStatus }, registry);
  const offices = new Set([...officesWorkedAt(officer), ...(office === undefined ? [] : [office])]);
  const asFormer = (entry: DirectionEntry): readonly DirectionEntry[] =>
    (entry.held ?? [])
      .filter((id) => offices.has(id))
      .map((holder) => ({
        ...omit(entry.to === holder ? entry : directionAsStatus(entry), 'assignee', 'unit'),
        holder,
      }));
  return async (entries) => {
    const nowShown = await shownOf(entries);
    const former = entries.flatMap((entry, place) =>
      nowShown[place] === undefined ? asFormer(entry).map((as) => ({ place, as })) : [],
    );
    const formerShown = await shownOf(former.map(({ as }) => as));
    return entries.map((_, place) => {
      const shown = former.findIndex((one, index) => one.place === place && formerShown[index] !== undefined);
      return nowShown[place] ?? formerShown[shown];
    });
  };
}

/**
 * Lists directions: those that the officer gave, as far as they still see the tickets; or those that went to an
 * office where they work or that they head.
 */
export async function listDirections(
  { queues, registry, now }: Pick<Container, 'queues' | 'registry' | 'now'>,
  { officer, language, list, institution = officer.institution, state, cursor }: AskedDirections,
): Promise<DirectionPage> {
  const looking = { officer, now: now() };
  const from = cursor === undefined ? {} : { cursor };
  const read = async () => {
    if (list === 'given')
      return queues.directionsBy(officer.id, state, {
        by: officer.id,
        shownOf: directionsShown(looking, registry),
        ...from,
      });
    const { isOwn } = await requireReadable(officer, institution, registry);
    if (!isOwn) throw new RequestRefused({ code: 'not-allowed' });
    const asked = {
      by: officer.id,
      shownOf: directionsShown({ ...looking, office: institution }, registry),
      ...from,
    };
    return queues.directionsTo(institution, state, asked);
  };
  const { items, next } = await readByCursor(read);
  return {
    directions: await listedDirections(items, registry, { language, now: looking.now }),
    ...(next !== undefined && { next }),
  };
}

async function listedDirections(
  entries: readonly DirectionEntry[],
  registry: Pick<Registry, 'institution' | 'officer' | 'calendar'>,
  reader: { readonly language: Language; readonly now: Instant },
): Promise<readonly ListedDirection[]> {
  const names = namedByDirections(entries);
  const [institutionOf, officerOf, calendar] = await Promise.all([
    institutionsById(registry, names.institutions),
    officersById(registry, names.officers),
    registry.calendar(),
  ]);
  return entries.map((entry) => ({
    number: entry.number,
    kind: { code: entry.kind, word: kindWords[entry.kind].name[reader.language] },
    urgent: entry.urgent,
    ...shownDirection(entry, { institutionOf, officerOf }, calendar, reader),
  }));
}
