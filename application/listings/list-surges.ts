import { explainedSurge } from '../../domain/messaging/notices/surge-notices.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import { isSurgeOver } from '../../domain/analytics/surges/surge-cell.ts';
import type { BeyondUsual } from '../../domain/analytics/surges/surge-in.ts';
import type { SurgeOfArea } from '../../domain/analytics/surges/surges.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { hourBeginsAt, hoursPerWeek, localHourOf } from '../../domain/foundation/time/local-hour.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { surgeInWords } from '../../words/surges.ts';
import type { Container } from '../container.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { namedInSurge, namesForSurge } from '../surges/named-in-surge.ts';
import { placeOfSurge, type PlaceOfSurge } from '../surges/place-of-surge.ts';
import { seesSurge } from '../surges/sees-surge.ts';

/** A surge, as who may know of it is shown it. */
export interface ShownSurge extends Omit<BeyondUsual, 'from'> {
  readonly category: Pick<Category, 'id' | 'name'>;
  /** The council; the region, where no council is known. Absent: from wherever in the country. */
  readonly place?: Pick<Institution, 'id' | 'name'>;
  /** Whose matter it is. */
  readonly office: NamedInstitution;
  /** When its first hour began. */
  readonly since: Instant;
  /** When it is over, or was, unless it goes on. */
  readonly until: Instant;
  readonly isOver: boolean;
  /** Why it is one, in the reader's language. */
  readonly explained: string;
}

interface Asked {
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/**
 * The surges that go on now or went on within seven days, as far as the officer may see figures of the office whose matter
 * each is; of a sensitive category, those of its ministry. Those that last longest come first.
 */
export async function listSurges(
  { surges, registry, now }: Pick<Container, 'surges' | 'registry' | 'now'>,
  { officer, language }: Asked,
): Promise<{ readonly surges: readonly ShownSurge[] }> {
  const at = now();
  const { timeZone } = await registry.calendar();
  const hour = localHourOf(at, timeZone);
  const found = await surges.lastingUntil(hour - hoursPerWeek);
  const shown = await Promise.all(
    found.map(async (each) => {
      const place = await placeOfSurge(registry, each);
      return (await seesSurge(registry, officer, place, at))
        ? shownSurge(registry, each, place, { language, hour, timeZone })
        : undefined;
    }),
  );
  return { surges: shown.filter((surge) => surge !== undefined) };
}

interface Reader {
  readonly language: Language;
  readonly hour: number;
  readonly timeZone: string;
}

async function shownSurge(
  registry: Pick<Registry, 'category' | 'institution'>,
  found: SurgeOfArea,
  { path }: PlaceOfSurge,
  { language, hour, timeZone }: Reader,
): Promise<ShownSurge | undefined> {
  const { area, surge } = found;
  const [office] = path;
  const names = await namedInSurge(registry, area);
  if (office === undefined || names === undefined) return undefined;
  const { category, place } = names;
  const { hours, seen, usual, upTo, weeks } = surge.told;
  return {
    category: { id: category.id, name: category.name },
    ...(place !== undefined && { place: { id: place.id, name: place.name } }),
    office: named(office),
    since: hourBeginsAt(surge.since, timeZone),
    until: hourBeginsAt(surge.until, timeZone),
    isOver: isSurgeOver(surge, hour),
    seen,
    usual,
    upTo,
    hours,
    weeks,
    explained: surgeInWords(explainedSurge(found), namesForSurge(names), language),
  };
}
