import type { InstitutionKind } from '../../../domain/institutions/registry/institution.ts';
import type { CountedInstitution } from '../../../domain/analytics/publication/publication.ts';
import type { CountedMonth } from '../../../domain/analytics/publication/publish.ts';
import type {
  FiguresOfMonth,
  PublishedFigure,
} from '../../../domain/analytics/publication/published-figures.ts';
import { Chance } from './chance-of-country.ts';

/** What there is of each figure: nobody but the system knows all of it. */
export type TrueCounts = Readonly<Record<PublishedFigure, number>>;

/** An institution in a month, with the truth about it. */
export interface TrueInstitution {
  readonly id: string;
  readonly kind: InstitutionKind;
  readonly parent?: string;
  /** It was not there in the month before, and took nobody's place: nothing waited there. */
  readonly isNew: boolean;
  readonly counts: TrueCounts;
  /** How many stages that began in the month were answered after so many working days. */
  readonly answeredAfter: ReadonlyMap<number, number>;
}

export interface TrueMonth {
  readonly month: string;
  readonly institutions: readonly TrueInstitution[];
}

/** How a random country looks. */
export interface CountryShape {
  readonly institutions: readonly [least: number, most: number];
  /** Median of what comes to an institution in a month, and how far others are from it: of a log-normal distribution. */
  readonly tickets: readonly [median: number, spread: number];
  /** What share of institutions tops an independent tree. */
  readonly independent: number;
}

export const smallCountry: CountryShape = { institutions: [3, 26], tickets: [6, 1.3], independent: 0.05 };

/** What changes from one month to the next at an institution, and is carried on. */
interface Life {
  readonly id: string;
  kind: InstitutionKind;
  parent?: string;
  volume: number;
  waiting: number;
  unsettled: number;
}

const childKinds: Partial<Record<InstitutionKind, readonly InstitutionKind[]>> = {
  'national-office': ['ministry', 'ministry', 'agency'],
  ministry: ['agency', 'agency', 'region'],
  region: ['council'],
  agency: ['agency'],
  independent: ['agency'],
};

/** Three months of a country, as chance has it: it grows, closes, founds and moves institutions. */
export function aRandomCountry(
  seed: number,
  months: readonly string[],
  shape = smallCountry,
): readonly TrueMonth[] {
  const chance = new Chance(seed);
  let lives = founded(chance, shape);
  return months.map((month, place) => {
    const known = new Set(lives.map(({ id }) => id));
    if (place > 0) lives = changed(chance, lives, `${place}`, shape);
    const institutions = lives.map((life) => ({
      ...{ id: life.id, kind: life.kind, ...(life.parent !== undefined && { parent: life.parent }) },
      isNew: place > 0 && !known.has(life.id),
      ...lived(chance, life),
    }));
    return { month, institutions };
  });
}

function newLife(chance: Chance, id: string, kind: InstitutionKind, { tickets }: CountryShape): Life {
  const volume = chance.logNormal(...tickets);
  return { id, kind, volume, waiting: chance.poisson(volume), unsettled: chance.poisson(volume) };
}

function founded(chance: Chance, shape: CountryShape): readonly Life[] {
  const count = chance.between(...shape.institutions);
  const lives: Life[] = [newLife(chance, 'i0', 'national-office', shape)];
  while (lives.length < count) {
    const id = `i${lives.length}`;
    if (chance.happens(shape.independent)) lives.push(newLife(chance, id, 'independent', shape));
    else lives.push(placed(chance, newLife(chance, id, 'agency', shape), lives));
  }
  return lives;
}

function placed(chance: Chance, life: Life, lives: readonly Life[]): Life {
  const parents = lives.filter(({ id, kind }) => childKinds[kind] !== undefined && id !== life.id);
  const parent = chance.one(parents);
  return { ...life, parent: parent.id, kind: chance.one(childKinds[parent.kind] ?? ['agency']) };
}

/** One is founded, one is closed and has a successor, one is moved: each now and then. */
function changed(chance: Chance, lives: readonly Life[], mark: string, shape: CountryShape): readonly Life[] {
  let changing = [...lives];
  if (chance.happens(0.4)) {
    const life = newLife(chance, `new${mark}`, 'agency', shape);
    changing.push({ ...placed(chance, life, changing), waiting: 0, unsettled: 0 });
  }
  const leaves = changing.filter(
    ({ id, kind, parent }) =>
      parent !== undefined && kind !== 'independent' && !changing.some((other) => other.parent === id),
  );
  if (leaves.length > 2 && chance.happens(0.3)) {
    const [closed, successor] = [chance.one(leaves), chance.one(leaves)];
    if (closed !== successor) {
      successor.waiting += closed.waiting;
      successor.unsettled += closed.unsettled;
      changing = changing.filter((life) => life !== closed);
    }
  }
  const moving = leaves.filter((life) => changing.includes(life));
  if (moving.length > 1 && chance.happens(0.3)) {
    const moved = chance.one(moving);
    const above = changing.filter(({ kind, id }) => kind === 'ministry' && id !== moved.id);
    if (above.length > 0) moved.parent = chance.one(above).id;
  }
  return changing;
}

/** A month at an institution. What is counted there hangs together as real tickets do. */
function lived(chance: Chance, life: Life): Pick<TrueInstitution, 'counts' | 'answeredAfter'> {
  const { volume, waiting: before } = life;
  const complaints = chance.poisson(volume * 0.6);
  const questions = chance.poisson(volume * 0.25);
  const views = chance.poisson(volume * 0.15);
  const handedHere = chance.happens(0.4) ? chance.poisson(volume * 0.05) : 0;
  const there = before + complaints + questions + handedHere;

  const due = chance.binomial(there, 0.55);
  const [inTime, late, escalated] = chance.split(due, [0.7, 0.12, 0.18]);
  const gone = escalated + chance.binomial(there - escalated, 0.6);
  life.waiting = there - gone;
  const [overdue, waitingInTime] = chance.split(life.waiting, [0.2, 0.8]);

  const settled = chance.binomial(life.unsettled + gone - escalated, 0.5);
  life.unsettled += gone - escalated - settled;
  const [confirmed, silent, rejected, upheld, notUpheld] = chance.split(settled, [0.3, 0.45, 0.1, 0.05, 0.1]);
  const acknowledged = chance.binomial(there + views, 0.7);
  const [acknowledgedInTime, notAcknowledged] = chance.split(acknowledged, [0.8, 0.2]);
  const answeredAfter = new Map<number, number>();
  for (let stage = chance.binomial(complaints + questions, 0.8); stage > 0; stage -= 1) {
    const days = chance.between(0, 22);
    answeredAfter.set(days, (answeredAfter.get(days) ?? 0) + 1);
  }
  return {
    counts: {
      'complaints-received': complaints,
      'questions-received': questions,
      'views-received': views,
      'answered-in-time': inTime,
      late,
      escalated,
      confirmed,
      silent,
      rejected,
      'appeals-upheld': upheld,
      'appeals-not-upheld': notUpheld,
      'acknowledged-in-time': acknowledgedInTime,
      'not-acknowledged-in-time': notAcknowledged,
      'waiting-in-time': waitingInTime,
      overdue,
      'protected-received': chance.poisson(volume * 0.03),
    },
    answeredAfter,
  };
}

/** The counts as the system has them. */
export function countedOf(counts: TrueCounts, answeredAfter: ReadonlyMap<number, number>): FiguresOfMonth {
  const appealed = counts['appeals-upheld'] + counts['appeals-not-upheld'];
  const days = [...answeredAfter].map(([day, count]) => [`complaint.answered-after.${day}`, count] as const);
  return {
    month: {
      'complaint.arrived': counts['complaints-received'],
      'question.arrived': counts['questions-received'],
      'opinion.arrived': counts['views-received'],
      'complaint.due.answered': counts['answered-in-time'],
      'complaint.due.late': counts.late,
      'complaint.due.escalated': counts.escalated,
      'complaint.settled.confirmed': counts.confirmed,
      'complaint.settled.silent': counts.silent,
      'complaint.settled.rejected': counts.rejected + appealed,
      'complaint.appealed': appealed,
      'complaint.appeal.overturned': counts['appeals-upheld'],
      'complaint.acknowledged.in-time': counts['acknowledged-in-time'],
      'complaint.acknowledged.late': counts['not-acknowledged-in-time'],
      'kept.complaint.arrived': counts['protected-received'],
      'complaint.began': counts['complaints-received'] + counts['questions-received'],
      ...Object.fromEntries(days),
    },
    standing: {
      'complaint.in-progress': counts['waiting-in-time'] + counts.overdue,
      'complaint.overdue': counts.overdue,
    },
  };
}

/** What the publication is made of. */
export const countedMonth = ({ month, institutions }: TrueMonth): CountedMonth => ({
  month,
  followedFor: 20,
  institutions: institutions.map(({ id, kind, parent, counts, answeredAfter }): CountedInstitution => ({
    ...{ id, kind, name: { sw: `Taasisi ${id}`, en: `Institution ${id}` } },
    ...(parent !== undefined && { parent }),
    ...countedOf(counts, answeredAfter),
  })),
});
