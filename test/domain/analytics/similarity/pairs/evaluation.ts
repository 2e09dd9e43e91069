import { findAlike } from '../../../../../domain/analytics/similarity/find-alike.ts';
import type { LikeCandidate } from '../../../../../domain/ticketing/tickets/comparable-tickets.ts';
import type { Locality } from '../../../../../domain/foundation/vocabulary/localities.ts';
import { saidIn } from '../../../../../domain/analytics/similarity/said.ts';
import type { Said } from '../../../../../domain/foundation/vocabulary/said.ts';
import { instantOf } from '../../../../../domain/foundation/time/instant.ts';
import { namesOfPlace, placeOfPart } from './places.ts';
import { scenesIn, type Scene } from './scene.ts';

/** A report as a ticket that is compared. */
export interface LabelledTicket extends LikeCandidate {
  readonly scene: string;
  readonly incident: string;
  readonly text: string;
}

export interface LabelledPair {
  readonly one: LabelledTicket;
  readonly other: LabelledTicket;
  /** Whether both tell of one incident. */
  readonly same: boolean;
}

/** Tried while building, never tried before the end, and written only then. */
export const parts = ['known', 'unseen', 'afterwards'] as const;
export type EvaluatedPart = (typeof parts)[number];

/** The half of a scene, by its name alone: nobody chose which lie in which. Scenes lie in one with all their pairs. */
function halfOf({ id }: Scene): EvaluatedPart {
  const sum = Array.from(id).reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 65_521, 7);
  return sum % 2 === 0 ? 'known' : 'unseen';
}

const firstScenes = ['water', 'power', 'roads', 'waste', 'schools', 'services'].flatMap(scenesIn);

const scenesByPart: Readonly<Record<EvaluatedPart, readonly Scene[]>> = {
  known: [...firstScenes.filter((scene) => halfOf(scene) === 'known'), ...scenesIn('second')],
  unseen: firstScenes.filter((scene) => halfOf(scene) === 'unseen'),
  afterwards: scenesIn('afterwards'),
};

export const scenesOf = (part: EvaluatedPart): readonly Scene[] => scenesByPart[part];

/** Kinds of matters that lie with the office, and not where somebody is. */
const anywhere = new Set([
  'mikopo-elimu',
  'mitihani-vyeti',
  'vitambulisho',
  'kodi',
  'ajira-mafao',
  'mahakama',
]);

export const localityOf = ({ category }: Pick<LikeCandidate, 'category'>): Locality =>
  anywhere.has(category) ? 'anywhere' : 'there';

const firstDay = Date.UTC(2026, 8, 1, 6);
const hourOf = (place: number): number => (place * 5) % 12;

export const ticketsOf = ({ id, category, office, reports }: Scene): readonly LabelledTicket[] =>
  reports.map(({ incident, day, place: part, text }, at) => {
    const place = placeOfPart(part);
    return {
      number: `${id}-${at}`,
      scene: id,
      incident: `${id} ${incident}`,
      office,
      category,
      place,
      sentAt: instantOf(firstDay + (day * 24 + hourOf(at)) * 3_600_000),
      text,
      said: saidIn(text, namesOfPlace(place)),
    };
  });

/** Every two reports of each scene. */
export const pairsOf = (scene: Scene): readonly LabelledPair[] => {
  const tickets = ticketsOf(scene);
  return tickets.flatMap((one, at) =>
    tickets.slice(at + 1).map((other) => ({ one, other, same: one.incident === other.incident })),
  );
};

export interface Judged {
  readonly pairs: number;
  readonly alike: number;
  readonly precision: number;
  readonly recall: number;
  readonly wronglyAlike: readonly LabelledPair[];
  readonly missed: readonly LabelledPair[];
}

const officeOf = ({ office }: LabelledTicket): string => office;

/** What is made of a text before it is compared. */
export type Treatment = (said: Said, ticket: LabelledTicket) => Said;
const asItIs: Treatment = (said) => said;

const treated = (tickets: readonly LabelledTicket[], treatment: Treatment): readonly LabelledTicket[] =>
  tickets.map((ticket) => ({ ...ticket, said: treatment(ticket.said, ticket) }));

/** Which other tickets each is held to be of one incident with, among the open ones of its office. */
function foundFor(
  tickets: readonly LabelledTicket[],
  least?: number,
): ReadonlyMap<string, readonly string[]> {
  const byOffice = Map.groupBy(tickets, officeOf);
  return new Map(
    tickets.map((ticket) => {
      const others = (byOffice.get(ticket.office) ?? []).filter(({ number }) => number !== ticket.number);
      return [
        ticket.number,
        findAlike(ticket, others, localityOf(ticket), least).map(({ number }) => number),
      ];
    }),
  );
}

/** What the labelled pairs of some scenes come to, with their tickets as what is open. */
export function judge(scenes: readonly Scene[], treatment: Treatment = asItIs, least?: number): Judged {
  const found = foundFor(treated(scenes.flatMap(ticketsOf), treatment), least);
  const pairs = scenes.flatMap(pairsOf);
  const isFound = ({ one, other }: LabelledPair): boolean =>
    found.get(one.number)?.includes(other.number) === true;
  const held = pairs.filter(isFound);
  const alike = pairs.filter(({ same }) => same);
  const right = held.filter(({ same }) => same).length;
  return {
    pairs: pairs.length,
    alike: alike.length,
    precision: right / held.length,
    recall: right / alike.length,
    wronglyAlike: held.filter(({ same }) => !same),
    missed: alike.filter((pair) => !isFound(pair)),
  };
}

export interface Retrieved {
  readonly asked: number;
  /** The share for which the one that came first is of the same incident. */
  readonly first: number;
}

/** For each report of which another tells too: whether, of all open tickets, one of its incident comes first. */
export function retrieve(
  asked: readonly LabelledTicket[],
  open: readonly LabelledTicket[],
  treatment: Treatment = asItIs,
): Retrieved {
  const candidates = treated(open, treatment);
  const results = treated(asked, treatment)
    .filter((ticket) =>
      open.some(({ number, incident }) => number !== ticket.number && incident === ticket.incident),
    )
    .map((ticket) => {
      const others = candidates.filter(({ number }) => number !== ticket.number);
      const [best] = findAlike(ticket, others, localityOf(ticket), 0);
      const first = others.find(({ number }) => number === best?.number);
      return { ticket, first };
    });
  const right = results.filter(({ ticket, first }) => first?.incident === ticket.incident);
  return { asked: results.length, first: right.length / results.length };
}

/** As if all had been sent to one office about one kind of matter, from one ward on one day: only words differ. */
export const byWordsAlone = (tickets: readonly LabelledTicket[]): readonly LabelledTicket[] =>
  tickets.map((ticket) => ({
    ...ticket,
    office: 'dawasa',
    category: 'maji',
    place: { region: 'mkoa-dar', council: 'kinondoni-mc', ward: 'kata-kawe' },
    sentAt: instantOf(firstDay),
  }));
