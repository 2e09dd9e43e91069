import type { Box } from './box.ts';
import { pairsInOrder, type Alike } from './in-order.ts';

/** Where a box lies on its page, in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box with where it lies on the page. */
export interface Placed extends Rect {
  readonly box: Box;
}

/** What is other than accepted, in words. A box that is new was not accepted anywhere; one that is gone is not shown anywhere. */
export interface Difference {
  readonly says: string;
  readonly accepted?: Rect;
  readonly shown?: Rect;
}

type Place = Pick<Rect, 'x' | 'y'>;
const page: Place = { x: 0, y: 0 };

/** Both edges of a box are rounded: each may be a pixel off. */
const tolerance = 2;

const differ = (one: number, other: number): boolean => Math.abs(one - other) > tolerance;

/** Places boxes on the page; `holder` is where lies what holds them. */
export function placed(boxes: readonly Box[], holder: Place = page): readonly Placed[] {
  let bottom = holder.y;
  return boxes.map((box) => {
    const { width, height } = box;
    const y = bottom + box.gap;
    bottom = y + height;
    return { box, x: holder.x + box.x, y, width, height };
  });
}

/** Words may change where nothing moves. */
const alike: readonly Alike<Placed>[] = [
  ({ box: before }, { box: now }) => before.kind === now.kind && before.says === now.says,
  ({ box: before }, { box: now }) => before.kind === now.kind,
];

const firstWords = ({ says, holds }: Box): string =>
  says === '' ? (holds.map(firstWords).find((words) => words !== '') ?? '') : says;

const nameOf = ({ box }: Placed): string => `${box.kind} “${firstWords(box)}”`;

/** Says how a box moved in what holds it: what follows another box that grew, or lies beside it, did not move. */
function movesOf(accepted: Placed, shown: Placed, top: number): readonly string[] {
  const lower = shown.box.gap - accepted.box.gap;
  const isLower = differ(lower, 0) && differ(top, 0);
  return [
    ...(differ(accepted.box.x, shown.box.x) ? [`x ${accepted.x} → ${shown.x}`] : []),
    ...(isLower ? [`${Math.abs(lower)} px ${lower > 0 ? 'lower' : 'higher'}`] : []),
  ];
}

/** Says how a size changed. */
const sizeOf = (name: 'width' | 'height', accepted: Placed, shown: Placed): readonly string[] =>
  differ(accepted[name], shown[name]) ? [`${name} ${accepted[name]} → ${shown[name]}`] : [];

/**
 * Finds which boxes lie elsewhere in what holds them, have another size, are new or gone. A box that is higher or lower because of
 * what it holds is none of them.
 */
export function differencesOf(
  accepted: readonly Box[],
  shown: readonly Box[],
  [formerHolder, holder]: readonly [Place, Place] = [page, page],
): readonly Difference[] {
  const pairs = pairsInOrder(placed(accepted, formerHolder), placed(shown, holder), alike);
  return pairs.flatMap(([before, now]): readonly Difference[] => {
    if (before === undefined) return now === undefined ? [] : [{ says: `${nameOf(now)} is new`, shown: now }];
    if (now === undefined) return [{ says: `${nameOf(before)} is gone`, accepted: before }];
    const inside = differencesOf(before.box.holds, now.box.holds, [before, now]);
    const changes = [
      ...movesOf(before, now, now.y - holder.y - (before.y - formerHolder.y)),
      ...sizeOf('width', before, now),
      ...(inside.length === 0 ? sizeOf('height', before, now) : []),
    ];
    const own = { says: `${nameOf(now)}: ${changes.join(', ')}`, accepted: before, shown: now };
    return changes.length === 0 ? inside : [own, ...inside];
  });
}
