import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { QueryOf } from '../../api/routes.ts';
import { directionsTexts as texts } from './texts.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/directions')>('officer/directions');

type Query = QueryOf<'list-directions'>;

/** What of directions is listed: whose, and whether they are to be done still. */
export interface DirectionView {
  readonly name: string;
  readonly text: Text;
  readonly empty: Text;
  /** What will be in it. */
  readonly willCome: Text;
  readonly asks: Required<Pick<Query, 'list' | 'state'>>;
}

const received: DirectionView = {
  name: 'received',
  text: t.received.text,
  empty: texts.emptyReceived,
  willCome: texts.willComeReceived,
  asks: { list: 'received', state: 'open' },
};

const given: DirectionView = {
  name: 'given',
  text: t.given.text,
  empty: texts.emptyGiven,
  willCome: texts.willComeGiven,
  asks: { list: 'given', state: 'open' },
};

/** In the order in which they are offered. */
export const directionViews: readonly DirectionView[] = [
  received,
  given,
  {
    name: 'received-ended',
    text: t.directionViews['received-ended'],
    empty: texts.emptyEnded,
    willCome: texts.willComeEnded,
    asks: { list: 'received', state: 'ended' },
  },
  {
    name: 'given-ended',
    text: t.directionViews['given-ended'],
    empty: texts.emptyEnded,
    willCome: texts.willComeEnded,
    asks: { list: 'given', state: 'ended' },
  },
];

/** The view of this name; what waits for one's office where there is none. */
export const directionViewNamed = (name: string | undefined): DirectionView =>
  directionViews.find((view) => view.name === name) ?? received;

/** What of directions is wished. */
export interface DirectionsQuery {
  readonly view: DirectionView;
  readonly institution: string;
}

/** It as a part of an address: what the page shows by itself is left out. */
export function directionPartOf({ view, institution }: DirectionsQuery, own: string): string {
  const part = new URLSearchParams();
  if (view !== received) part.set('view', view.name);
  if (institution !== own && view.asks.list === 'received') part.set('institution', institution);
  return part.size === 0 ? '' : `?${part.toString()}`;
}

/** Which directions to institutions are listed: those that are open, of these the late ones, or those that ended. */
export const institutionViews = ['open', 'late', 'ended'] as const;
export type InstitutionView = (typeof institutionViews)[number];

/** Finds the view of this name; what is open where there is none. */
export const institutionViewNamed = (name: string | undefined): InstitutionView =>
  institutionViews.find((view) => view === name) ?? 'open';
