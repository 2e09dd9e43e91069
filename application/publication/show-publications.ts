import { comingMonth, type ComingMonth } from '../../domain/analytics/publication/months.ts';
import type { Publication } from '../../domain/analytics/publication/publication.ts';
import type { PublishedMonth } from '../../domain/analytics/publication/publications.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { attributionWords, readingWords } from '../../words/public-figures.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { publicShares, type PublicShares, type RequestedShares } from './public-shares.ts';
import { explainFigures, type ExplainedFigure } from './explain-figures.ts';

/** Under which terms figures may be used. */
interface Licence {
  readonly code: 'CC-BY-4.0';
  readonly address: string;
  readonly attribution: Text;
}

const licence: Licence = {
  code: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: attributionWords,
};

interface ListedMonth extends PublishedMonth {
  /** Paths of the API. */
  readonly json: string;
  readonly csv: string;
}

interface PublicMonths {
  readonly licence: Licence;
  readonly months: readonly ListedMonth[];
  /** What is published next. */
  readonly coming: ComingMonth;
  readonly reading: readonly Text[];
  readonly figures: readonly ExplainedFigure[];
  /** Shares of the requested month. */
  readonly shares?: PublicShares;
}

/** A month whose shares are wanted besides, of the country or an institution. */
interface RequestedMonths extends Omit<RequestedShares, 'month'> {
  readonly month?: string | undefined;
}

type Needs = Pick<Container, 'publications'>;

interface ListingNeeds extends Needs, Pick<Container, 'now'> {
  readonly registry: Pick<Registry, 'calendar'>;
}

/**
 * Lists what was published, the newest month first, what comes next, how it is to be read, and the shares of a month that is asked
 * for. Throws the refusal `month-not-published`.
 */
export async function listPublicMonths(
  { publications, registry, now }: ListingNeeds,
  { month: requested, ...place }: RequestedMonths,
): Promise<PublicMonths> {
  const { timeZone } = await registry.calendar();
  const months = await publications.months();
  const shares =
    requested === undefined
      ? undefined
      : await publicShares({ publications, months }, { month: requested, ...place });
  return {
    licence,
    months: months.map(({ month, publishedAt }) => {
      const json = `/v1/public/measures/${month}`;
      return { month, publishedAt, json, csv: `${json}/csv` };
    }),
    coming: comingMonth(localDateAt(now(), timeZone), months[0]?.month),
    reading: readingWords,
    figures: explainFigures(),
    ...(shares !== undefined && { shares }),
  };
}

/** What was published of a month. Refused: `month-not-published`. */
export async function findPublication({ publications }: Needs, month: string): Promise<Publication> {
  const publication = await publications.of(month);
  if (publication === undefined) throw new RequestRefused({ code: 'month-not-published' });
  return publication;
}

/** Shows a published month with its terms. Throws the refusal `month-not-published`. */
export async function showPublicMonth(
  needs: Needs,
  { month }: { readonly month: string },
): Promise<Publication & { readonly licence: Licence }> {
  return { licence, ...(await findPublication(needs, month)) };
}
