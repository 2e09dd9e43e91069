import { lastDateOf } from '../../domain/foundation/time/months.ts';
import {
  rankByShare,
  shareOfGroup,
  type Ranked,
  type SizeGroup,
} from '../../domain/analytics/measures/ranking.ts';
import { funnelAt, type FunnelLimit, type ShareInterval } from '../../domain/analytics/measures/intervals.ts';
import { readableUntil } from '../../domain/analytics/measures/batches.ts';
import type { LeftOut } from '../../domain/analytics/measures/shown-measures.ts';
import { readingOf, type CountedShare } from '../../domain/analytics/measures/summary.ts';
import { answeredInTimeIn } from '../../domain/analytics/measures/trend.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import { sizeGroupWords } from '../../words/measures/size-groups.ts';
import type { Worded } from '../worded.ts';
import { monthThatIsOver } from './asked-period.ts';
import { measuredInstitution, requireOpenFigures, type MeasuredInstitution } from './measured-institution.ts';
import type { RequestedMeasures, MeasuresPorts } from './show-measures.ts';
import { stocksIn, type StockFigures } from './stocks.ts';

/** An institution as its neighbours are compared with it. What is absent of it follows from too few. */
export interface ComparedUnit {
  readonly institution: MeasuredInstitution;
  readonly standing: StockFigures;
  readonly answeredInTime?: CountedShare;
  readonly share?: number;
  readonly group?: Worded<SizeGroup>;
  readonly rank?: number;
  readonly beyond?: NonNullable<Ranked['beyond']>;
  /** Between which shares so many lie by chance alone. */
  readonly funnel?: Readonly<Record<FunnelLimit, ShareInterval>>;
}

export interface ComparedUnits {
  readonly institution: MeasuredInstitution;
  /** Absent: nothing was counted so far. */
  readonly asOf?: Instant;
  readonly without: readonly LeftOut[];
  readonly month: string;
  readonly together: CountedShare;
  readonly units: readonly ComparedUnit[];
}

/**
 * Compares what lay right under an institution at the end of a month, each with all under it, by what was answered in
 * time. A month that is not over is not compared: of what is due in it only what went well is known. Of each as much is
 * counted as may be shown of the smallest: what is about people is in none.
 */
export async function compareUnits(
  { rollUps, registry, now, settlingSeconds }: MeasuresPorts,
  { officer, language, institution: id, month: asked, kind }: RequestedMeasures,
): Promise<ComparedUnits> {
  const { tree, through, calendar, institution, without } = await requireOpenFigures(officer, id, registry);
  const recent = await rollUps.recent(readableUntil(now(), settlingSeconds));
  const asOf = recent?.asOf;
  const today = localDateAt(asOf ?? now(), calendar.timeZone);
  const month = monthThatIsOver(asked, today);
  const lastDate = lastDateOf(month);
  const wasThere = ({ closed }: Institution): boolean =>
    closed === undefined || localDateAt(closed.at, calendar.timeZone) > lastDate;
  const children = without.includes('independent-details')
    ? []
    : tree.known(through.childrenOn(id, lastDate)).filter(wasThere);
  const told = { kinds: kind === undefined ? kinds : [kind], withKept: false };
  const ids = children.map((child) => child.id);
  const figures = recent ? await rollUps.compared(ids, month, recent, through) : new Map<string, never>();
  const shares = children.map((child) => {
    const { count, of } = answeredInTimeIn(figures.get(child.id)?.due ?? {}, told);
    return { institution: child.id, inTime: count, due: of };
  });
  const ranking = rankByShare(shares);
  const ranked = new Map(ranking.ranked.map((unit) => [unit.institution, unit]));
  const figured = new Map([...ranking.ranked, ...ranking.unranked].map((unit) => [unit.institution, unit]));
  const sum = (of: (share: (typeof shares)[number]) => number) =>
    shares.reduce((total, share) => total + of(share), 0);
  return {
    institution: measuredInstitution(tree, institution),
    ...(asOf !== undefined && { asOf }),
    without: [...new Set<LeftOut>([...without, 'about-people'])],
    month,
    together: { count: sum(({ inTime }) => inTime), of: sum(({ due }) => due) },
    units: children.map((child): ComparedUnit => {
      const unit = figured.get(child.id);
      const place = ranked.get(child.id);
      return {
        institution: measuredInstitution(tree, child),
        standing: stocksIn(readingOf(told, figures.get(child.id)?.standing ?? {})),
        ...(unit !== undefined && {
          answeredInTime: { count: unit.inTime, of: unit.due },
          share: unit.share,
        }),
        ...(place !== undefined && placedIn(place, shareOfGroup(ranking.ranked, place.group), language)),
      };
    }),
  };
}

/** The place of a unit in its group, with the limits of the funnel. */
export const placedIn = (
  { group, rank, beyond, due }: Ranked,
  ofGroup: number,
  language: RequestedMeasures['language'],
): Pick<ComparedUnit, 'group' | 'rank' | 'beyond' | 'funnel'> => ({
  group: { code: group, word: sizeGroupWords[group][language] },
  rank,
  ...(beyond !== undefined && { beyond }),
  funnel: { usual: funnelAt(ofGroup, due, 'usual'), almostAll: funnelAt(ofGroup, due, 'almostAll') },
});
