import { mostViews, type KeptViews, type QueueView, type ViewsOwner } from './queue-view.ts';

/** Why the views stay as they are. */
export type ViewsRefusal = 'too-many-views' | 'views-moved-on';

/** All views as they are to be, and the version that was seen of those before. */
interface ViewsCommand {
  readonly seen: number;
  readonly views: readonly QueueView[];
}

/** The most views of an owner. */
export const limitOfViews = (owner: ViewsOwner): number =>
  'officer' in owner ? mostViews.officer : mostViews.office;

/** Decides a command on views: `unchanged` where they are so already, as when a request comes again. */
export function decideViews(
  owner: ViewsOwner,
  present: KeptViews,
  { seen, views }: ViewsCommand,
): 'change' | 'unchanged' | ViewsRefusal {
  if (views.length > limitOfViews(owner)) return 'too-many-views';
  if (areSameViews(present.views, views)) return 'unchanged';
  return seen === present.version ? 'change' : 'views-moved-on';
}

const areSameViews = (some: readonly QueueView[], others: readonly QueueView[]): boolean =>
  some.length === others.length && some.every((view, place) => textOf(view) === textOf(others[place]));

/** A view as text, whatever the order of its fields. */
const textOf = (view: QueueView | undefined): string =>
  JSON.stringify([
    view?.name,
    view?.institution,
    view?.density,
    Object.entries(view?.asked ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
