import type { Institution } from '../../institutions/registry/institution.ts';
import { ownOfficeHeadOf } from '../../institutions/registry/head-of.ts';
import { officesTold } from '../../analytics/surges/office-of-surge.ts';
import type { SurgeOfArea } from '../../analytics/surges/surges.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { noticeChannels } from '../../foundation/vocabulary/notice-channels.ts';
import type { ExplainedSurge, SurgeNotice } from './notice.ts';
import { surgeTemplate } from './templates.ts';

/** A surge in the figures by which it was found. */
export const explainedSurge = ({ area, surge: { since, told } }: SurgeOfArea): ExplainedSurge => ({
  ...area,
  since,
  hours: told.hours,
  seen: told.seen,
  usual: told.usual,
  upTo: told.upTo,
  weeks: told.weeks,
});

/** What keeps a surge from being told twice: it begins in no other hour, whatever prolongs it. */
const aboutSurge = ({ area: { category, place = '' }, surge: { told } }: SurgeOfArea): string =>
  `surge#${category}#${place}#${told.from}`;

interface Telling {
  /** The office whose matter it is, and what is above it. */
  readonly path: readonly Institution[];
  /** Whether its category is: then it is told at the ministry alone. */
  readonly sensitive: boolean;
  readonly at: Instant;
}

/** Who heads the offices that are told; where none of them has a head, the next head above, unless it is sensitive. */
function headsTold({ path, sensitive, at }: Telling): readonly string[] {
  const headsOf = (offices: readonly Institution[]) =>
    offices.flatMap((office) => ownOfficeHeadOf(office, at)?.officer ?? []);
  const heads = headsOf(officesTold(path, sensitive));
  return [...new Set(heads.length > 0 || sensitive ? heads : headsOf(path).slice(0, 1))];
}

/** What is to be told of a surge that begins, and to whom: by SMS and e-mail. Source: docs/adr/0284. */
export function surgeNotices(found: SurgeOfArea, telling: Telling): readonly SurgeNotice[] {
  const told: Omit<SurgeNotice, 'recipient' | 'channel'> = {
    v: 1,
    about: aboutSurge(found),
    template: surgeTemplate,
    at: telling.at,
    surge: explainedSurge(found),
    ...(telling.path[0] !== undefined && { office: telling.path[0].id }),
  };
  return headsTold(telling).flatMap((head) =>
    noticeChannels.map((channel) => ({ ...told, recipient: `officer:${head}` as const, channel })),
  );
}
