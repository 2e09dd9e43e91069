import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { inEach, type Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { useLanguage } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { ownOffice } from '../access/own-office.ts';
import type { Shortcut } from '../frame/shortcuts.ts';
import { setRowsComfortable } from '../lists/row-height.ts';
import { workAddress } from '../platform/addresses.ts';
import { addressPartOf, queueOf, type QueueQuery } from '../lists/queue-query.ts';
import type { Me } from '../session/me.ts';
import { queryOfView, viewsInOrder } from './query-of-view.ts';
import { viewTexts as texts } from './texts.ts';
import { viewsOfOfficer, type FoundViews, type SavedView } from './views-of-officer.ts';

/** The views of an officer on a page of the queue, and the keys that lead to them. */
export interface ViewsOnPage {
  /** Undefined while they are not known: the queue stands without them. */
  readonly found: FoundViews | undefined;
  readonly isArranging: boolean;
  readonly arrange: (on: boolean) => void;
  readonly shortcuts: readonly Shortcut[];
  /** Those of them that lead to views. */
  readonly ways: readonly Shortcut[];
}

/** As many views as there are digits have a key. */
const withKeys = 9;

/** Takes the height of rows over that a view keeps. */
export function takeDensity({ density }: Pick<SavedView, 'density'>): void {
  if (density !== undefined) setRowsComfortable(density === 'comfortable');
}

/** Reads the views of the officer, once for a document. */
export function useViews(me: Me, { institution }: QueueQuery): ViewsOnPage {
  const { data: found } = useReading(viewsOfOfficer);
  const [isArranging, arrange] = useState(false);
  const { route } = useLocation();
  const language = useLanguage();
  const address = (query: QueueQuery) => addressOfQueue(query, me, language);
  const views = found === undefined ? [] : viewsInOrder(found).slice(0, withKeys);
  const open = (view: SavedView): void => {
    takeDensity(view);
    route(address(queryOfView(view)));
  };
  const ways = [
    { keys: ['0'], says: texts.whole, does: () => route(address(queueOf(institution))) },
    ...views.map((view, place) => ({
      keys: [String(place + 1)],
      says: inEach(() => view.name),
      does: () => open(view),
    })),
  ];
  return {
    found,
    isArranging,
    arrange,
    shortcuts: [{ keys: ['v'], says: texts.key, does: () => arrange(true) }, ...ways],
    ways,
  };
}

/** Where a query of a queue is shown. */
const addressOfQueue = (query: QueueQuery, me: Me, language: Language): string =>
  workAddress('queue', language) + addressPartOf(query, ownOffice(me).id);
