import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

import type { ReplyOf } from '../../api/routes.ts';
import { dateInFull, localDateOf } from '../../platform/dates.ts';
import { officerName } from '../../../../words/unlisted.ts';

const t = catalogue<typeof import('#texts/officer/platform')>('officer/platform');

/** How much somebody has to do. */
export const loadText = (open: number, overdue: number): Text => t.load({ open, overdue });

type Member = ReplyOf<'list-staff'>['officers'][number];

/** Says that somebody is out, until when, and who stands in: to whoever would give them work. */
export const isOutText = ({ until, deputy }: NonNullable<Member['out']>): Text =>
  t.isOut({
    until: inEach((language) => dateInFull(localDateOf(Date.parse(until)), language)),
    deputy: officerName(deputy.name),
  });
