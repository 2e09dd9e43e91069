import * as z from 'zod';
import { durationUnits } from '../../../domain/foundation/time/duration.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { refuse } from '../problems/refuse.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { inEveryLanguage } from './in-every-language.ts';
import { institutionParams, registryAct, why } from './registry-act.ts';

const duration = z.strictObject({
  amount: z
    .int()
    .min(1)
    .max(1_000_000)
    .meta({ examples: [10] }),
  unit: z.enum(durationUnits).meta({ examples: ['working-days'] }),
});

const row = z.strictObject({
  kind: z.enum(kinds),
  urgent: z.boolean(),
  category: registryId('a category, where the row is for it alone', 'maji').exactOptional(),
  acknowledge: duration,
  respond: duration.exactOptional(),
  appealWindow: duration.exactOptional(),
});
const rows = z.array(row).max(200).meta({ description: 'They take the place of all rows there were.' });

export const setInstitutionDeadlinesRoute = {
  ...registryAct,
  path: '/v1/officer/registry/institutions/{institution}/deadlines',
  name: 'set-institution-deadlines',
  summary: { sw: 'Fupisha muda wa taasisi', en: 'Set the deadlines of an institution, which only shorten' },
  params: institutionParams,
  body: z.strictObject({ rows, why }),
} as const satisfies Route;

export const setDeadlinesRoute = {
  ...registryAct,
  path: '/v1/officer/registry/deadlines',
  name: 'set-deadlines',
  summary: { sw: 'Weka muda kwa taasisi zote', en: 'Set the deadlines for everybody' },
  body: z.strictObject({ rows, why }),
} as const satisfies Route;

const dates = z.array(z.iso.date()).max(100);

const celebration = z.strictObject({
  date: z.iso.date().meta({ examples: ['2026-11-27'] }),
  name: inEveryLanguage(60, 'What is celebrated.', { sw: 'Idd el Fitr', en: 'Eid al-Fitr' }),
});

const changedDays = z
  .strictObject({
    add: dates.meta({ description: 'Local dates on which offices are closed.', examples: [['2026-11-27']] }),
    remove: dates.meta({
      description: 'Local dates on which they are open again.',
      examples: [['2026-11-26']],
    }),
    celebrations: z
      .array(celebration)
      .max(100)
      .exactOptional()
      .meta({ description: 'What is celebrated on days that are added, as everybody reads it.' }),
    why,
  })
  .superRefine(({ add, celebrations = [] }, context) => {
    for (const [index, { date }] of celebrations.entries()) {
      if (add.includes(date)) continue;
      const refusal = { field: 'unknown-value', parameters: { values: add.join(', ') } } as const;
      refuse(context, refusal, ['celebrations', String(index), 'date']);
    }
  });

export const changeCalendarRoute = {
  ...registryAct,
  path: '/v1/officer/registry/calendar',
  name: 'change-calendar',
  summary: { sw: 'Badilisha sikukuu', en: 'Change on which days offices are closed' },
  body: changedDays,
} as const satisfies Route;
