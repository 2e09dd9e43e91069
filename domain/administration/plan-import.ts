import { tasksOfImport } from './import-tasks.ts';
import type { Calendar } from '../foundation/time/calendar.ts';
import { withGainedSight } from '../institutions/registry/gained-sight.ts';
import { gainsBy, isMoved, withGains } from '../institutions/registry/gained-tickets.ts';
import type { Institution } from '../institutions/registry/institution.ts';
import type { Officer } from '../institutions/registry/officer.ts';
import type { Instant } from '../foundation/time/instant.ts';
import { rememberingAlone } from './closed-days.ts';
import {
  registryDifference,
  type ItemDifference,
  type RegistryPart,
} from '../institutions/registry/registry-difference.ts';
import { withThePast } from '../institutions/registry/with-the-past.ts';
import { withWhatIsOver } from '../institutions/registry/with-what-is-over.ts';
import type {
  RegistryChange,
  RegistryContent,
  StoredRegistry,
} from '../institutions/registry/registry-writer.ts';

/** Who imports, and when. */
export interface ImportedBy {
  readonly by: string;
  readonly at: Instant;
  /** The second administrator, where one was named. */
  readonly confirmedBy?: string | undefined;
}

export type ImportPlan =
  | { readonly outcome: 'nothing-to-do' }
  /** Items are missing in the files: one is closed with a successor, never by leaving it out. */
  | { readonly outcome: 'refused'; readonly removed: readonly ItemDifference[] }
  | {
      readonly outcome: 'planned';
      readonly difference: readonly ItemDifference[];
      readonly change: RegistryChange;
      /** There was no chain of changes: everything that there is goes into its first entry. */
      readonly beginsChain: boolean;
    };

/** The institutions above one, nearest first, by their parents. */
function aboveIn(institutions: ReadonlyMap<string, Institution>, id: string): readonly string[] {
  const { parent } = institutions.get(id) ?? {};
  return parent === undefined ? [] : [parent, ...aboveIn(institutions, parent)];
}

/** The content with what institutions gain where the files move others under them. */
function withGainsOfImport(stored: RegistryContent, content: RegistryContent, at: Instant): RegistryContent {
  const byId = ({ institutions }: RegistryContent) => new Map(institutions.map((one) => [one.id, one]));
  const [was, is] = [byId(stored), byId(content)];
  const moved = content.institutions.flatMap((after) => {
    const before = was.get(after.id);
    if (before === undefined || !isMoved({ before, after })) return [];
    return [{ before, after, above: { before: aboveIn(was, after.id), after: aboveIn(is, after.id) } }];
  });
  const gains = gainsBy(moved, at);
  return {
    ...content,
    institutions: content.institutions.map((one) => withGains(one, gains.get(one.id), at)),
  };
}

/**
 * What an import of files into what is stored would do. It raises the registry's version by one, and
 * that of the policy and the calendar where they differ; unchanged items are not written again. An import
 * that broke off when all was written is planned too, for it has to end, and so is one that only begins the chain of changes.
 */
export function planImport(
  stored: StoredRegistry | undefined,
  stated: RegistryContent,
  { by, at, confirmedBy }: ImportedBy,
): ImportPlan {
  const files = withWhatIsOver(stored?.content, stated);
  const past = withThePast(stored?.content, files, at);
  const isAlone = confirmedBy === undefined && stored !== undefined;
  const content = isAlone ? withGainsOfImport(stored.content, past, at) : past;
  const difference = registryDifference(stored?.content, content);
  const removed = difference.filter(({ how }) => how === 'removed');
  if (removed.length > 0) return { outcome: 'refused', removed };
  const isWhole = stored?.unfinished !== true && stored?.unsealed !== true;
  if (difference.length === 0 && isWhole) return { outcome: 'nothing-to-do' };

  const differs = new Set(difference.map(({ part, id }) => `${part} ${id}`));
  const toWrite = (part: RegistryPart) => (id: string) => differs.has(`${part} ${id}`);
  const [institution, officer, contact] = [toWrite('institution'), toWrite('officer'), toWrite('contact')];
  const [category, routing] = [toWrite('category'), toWrite('routing')];
  const known = new Map(stored?.content.officers.map((one) => [one.id, one]));
  const officerBy = (after: Officer): Officer =>
    confirmedBy === undefined && stored !== undefined
      ? withGainedSight(known.get(after.id), after, at)
      : after;
  const calendarBy = (before: Calendar | undefined, after: Calendar): Calendar =>
    confirmedBy === undefined && before !== undefined ? rememberingAlone({ before, after }, at) : after;
  const basedOn = stored?.version ?? 0;
  const following = (version: number | undefined) => (version ?? 0) + 1;
  const change = {
    basedOn,
    version: basedOn + 1,
    by,
    at,
    institutions: content.institutions.filter(({ id }) => institution(id)),
    officers: content.officers.filter(({ id }) => officer(id)).map(officerBy),
    contacts: files.contacts.filter((item) => contact(item.officer)),
    categories: files.categories.filter(({ id }) => category(id)),
    routing: files.routing.filter((item) => routing(item.category)),
    ...(toWrite('policy')('policy')
      ? { policy: { ...files.policy, version: following(stored?.content.policy.version) } }
      : {}),
    ...(toWrite('calendar')('calendar')
      ? {
          calendar: {
            ...calendarBy(stored?.content.calendar, content.calendar),
            version: following(stored?.content.calendar.version),
          },
        }
      : {}),
  };
  const tasks = stored === undefined ? [] : tasksOfImport(stored.content, change);
  return {
    outcome: 'planned',
    difference,
    beginsChain: stored === undefined || stored.unsealed === true,
    change: { ...change, ...(tasks.length > 0 && { consequences: tasks }) },
  };
}
