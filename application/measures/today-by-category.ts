import { mondayOf } from '../../domain/foundation/time/weeks.ts';
import {
  nameOfCategoryFigure,
  type CategoryStock,
} from '../../domain/analytics/measures/category-figures.ts';
import {
  atAnyStep,
  stepsByCategory,
  stepsIn,
  stepsWithout,
  type StepCounts,
} from '../../domain/analytics/measures/category-readings.ts';
import type { FiguresByDay } from '../../domain/analytics/measures/batches.ts';
import type { CategoryEvidence, RiseEvidence } from '../../domain/analytics/priorities/priorities.ts';
import type { ChangesUnder, PlacedChange } from '../../domain/analytics/rises/sent-cells.ts';
import { timesUsual } from '../../domain/analytics/rises/sent-changes.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { unlisted } from '../../words/unlisted.ts';
import { sightInQueue } from '../access/sight-in-queue.ts';
import { measuredInstitution, type MeasuredInstitution } from './measured-institution.ts';

/** Tickets that wait, and those that are late to be answered, by step. */
export type TicketsBySteps = Readonly<Record<Extract<CategoryStock, 'waiting' | 'overdue'>, StepCounts>>;

export const ticketsBySteps = ({ categories: { standing } }: FiguresByDay): TicketsBySteps => ({
  waiting: stepsIn(standing, 'waiting'),
  overdue: stepsIn(standing, 'overdue'),
});

/** Collects what is overdue of each category, with where it lies: at the institution itself, or at or under a unit. */
export function categoryEvidence(
  id: string,
  { categories: { standing, weeks } }: FiguresByDay,
  units: ReadonlyMap<string, FiguresByDay>,
  today: string,
  { isOpen }: Pick<OpenCategories, 'isOpen'>,
): readonly CategoryEvidence[] {
  const ofWeek = weeks.get(mondayOf(today)) ?? {};
  const atUnits = [...units].map(([institution, { categories }]) => ({
    institution,
    steps: stepsByCategory(categories.standing, 'overdue'),
  }));
  const open = [...stepsByCategory(standing, 'overdue')].filter(([category]) => isOpen(category));
  return open.map(([category, counts]) => {
    const below = atUnits.flatMap(({ institution, steps: byCategory }) => {
      const steps = byCategory.get(category);
      return steps === undefined ? [] : [{ institution, steps }];
    });
    const own = stepsWithout(
      counts,
      below.map(({ steps }) => steps),
    );
    return {
      category,
      overdue: atAnyStep(counts),
      overdueSinceMonday: ofWeek[nameOfCategoryFigure(category, 'overdue')] ?? 0,
      at: [...below, { institution: id, steps: own }].map((place) => ({
        ...place,
        count: atAnyStep(place.steps),
      })),
    };
  });
}

/** Collects what rises at an institution, and at units where it does not rise as a whole. */
export const riseEvidence = (id: string, { changes }: ChangesUnder): readonly RiseEvidence[] =>
  changes
    .filter(({ direction }) => direction === 'rises')
    .map((change) => omit(change, 'direction'))
    .map((change) =>
      change.institution === id
        ? change
        : { ...change, most: { institution: change.institution, count: change.count } },
    );

/** A change against the usual as it is read. */
export interface ToldChange extends Pick<PlacedChange, 'direction' | 'count' | 'usual'> {
  readonly category: { readonly id: string; readonly name: Text };
  /** Absent: from all regions. */
  readonly region?: { readonly id: string; readonly name: Text };
  readonly times: number;
  /** Where: the institution that is shown, or a unit right under it. */
  readonly institution: MeasuredInstitution;
  /** Where most of it was sent. Absent: nowhere five or more, or it is of a unit. */
  readonly most?: MeasuredInstitution & { readonly count: number };
}

export interface ToldChanges {
  /** How many cells of category, region and institution were compared. */
  readonly compared: number;
  readonly changes: readonly ToldChange[];
}

/** At most so many changes are told. */
const mostChanges = 12;

/** Puts changes as they are read. What is no longer in the tree or the registry has the name for that. */
export function toldChanges(
  { compared, changes }: ChangesUnder,
  tree: Hierarchy,
  { nameOf }: Pick<OpenCategories, 'nameOf'>,
): ToldChanges {
  const nodeOf = (id: string): MeasuredInstitution | undefined => {
    const node = tree.find(id);
    return node && measuredInstitution(tree, node);
  };
  return {
    compared,
    changes: changes
      .slice(0, mostChanges)
      .flatMap(({ category, region, institution, most, ...change }): readonly ToldChange[] => {
        const [about, mostly] = [nodeOf(institution), most && nodeOf(most.institution)];
        if (about === undefined) return [];
        return [
          {
            ...change,
            times: timesUsual(change),
            category: { id: category, name: nameOf(category) },
            ...(region !== undefined && {
              region: { id: region, name: tree.find(region)?.shortName ?? unlisted.region },
            }),
            institution: about,
            ...(most !== undefined && mostly !== undefined && { most: { ...mostly, count: most.count } }),
          },
        ];
      }),
  };
}

/** Which categories an overseer is told of, and what they are called. */
export interface OpenCategories {
  readonly isOpen: (category: string) => boolean;
  /** Whether they may list tickets by category, at the institution and under it. */
  readonly areListed: boolean;
  /** Whether they may list by category what the institution itself holds. */
  readonly areOwnListed: boolean;
  readonly nameOf: (category: string) => Text;
}

/**
 * Decides which categories an officer is told of at an institution, by what they may see of tickets there. Who sees no more than the
 * status of tickets has no list by category, and is told nothing of what only its one receiver gets, corruption.
 */
export async function openCategories(
  {
    officer,
    institution,
    now,
  }: { readonly officer: PresentOfficer; readonly institution: string; readonly now: Instant },
  registry: Pick<Registry, 'categories' | 'lineage'>,
): Promise<OpenCategories> {
  const [categories, sightOf] = await Promise.all([
    registry.categories(),
    sightInQueue({ officer, queue: institution, now }, registry),
  ]);
  const known = new Map(categories.map((category) => [category.id, category]));
  const seesAll = (lying: 'held' | 'below') => sightOf({ lying, sensitive: false }) === 'all';
  const areOwnListed = seesAll('held');
  const areListed = areOwnListed && seesAll('below');
  return {
    areListed,
    areOwnListed,
    isOpen: (id) => areListed || known.get(id)?.onlyReceiver === undefined,
    nameOf: (id) => known.get(id)?.name ?? unlisted.category,
  };
}
