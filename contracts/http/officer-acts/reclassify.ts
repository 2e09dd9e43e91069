import * as z from 'zod';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';
import { textOfAct } from '../requests/officers-texts.ts';

export const reclassifyRoute = {
  ...officerAct,
  path: pathsOfActs.reclassify,
  name: 'reclassify',
  summary: { sw: 'Badilisha aina au jambo', en: 'Change the kind or the category of a ticket' },
  body: z.strictObject({
    kind: z.enum(kinds).exactOptional(),
    category: registryId('a category', 'maji').exactOptional(),
    reason: textOfAct(
      'reclassify',
      'reason',
      'Why, as the citizen reads it.',
      'Ni lalamiko, si swali: anadai kurudishiwa fedha.',
    ),
  }),
  problems: [...officerAct.problems, 'unknown-category'],
} as const satisfies Route;

export const changeUrgencyRoute = {
  ...officerAct,
  path: pathsOfActs['change-urgency'],
  name: 'change-urgency',
  summary: { sw: 'Ongeza au punguza uharaka', en: 'Raise or lower the urgency' },
  body: z.strictObject({
    urgency: z.enum(['raise', 'lower']),
    reason: textOfAct(
      'raise-urgency',
      'reason',
      'Why, as the citizen reads it.',
      'Waya wa umeme umeanguka barabarani.',
    ),
  }),
} as const satisfies Route;

/** Binds a name that the citizen wrote to an officer of the registry, or says that it means none. */
export const nameOfficerRoute = {
  ...officerAct,
  path: pathsOfActs['name-officer'],
  name: 'name-officer',
  summary: { sw: 'Thibitisha ni afisa gani anayetajwa', en: 'Say which officer the name means' },
  body: z.strictObject({
    officer: registryId('the officer whom the name means', 'rehema-msuya')
      .nullable()
      .meta({ description: 'Null: the name means no officer.' }),
  }),
  problems: [...officerAct.problems, 'unknown-officer'],
} as const satisfies Route;
