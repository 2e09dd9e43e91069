import * as z from 'zod';
import type { Foreseen } from '../../../domain/administration/foreseen.ts';
import { registryActs } from '../../../domain/administration/registry-acts.ts';
import type { Route } from '../route.ts';
import { changeCalendarRoute, setDeadlinesRoute, setInstitutionDeadlinesRoute } from './deadlines.ts';
import { refuse } from '../problems/refuse.ts';
import { changedItem } from './differences.ts';
import { appointActingHeadRoute, appointHeadRoute, endHeadshipRoute } from './heads.ts';
import {
  closeInstitutionRoute,
  createInstitutionRoute,
  moveInstitutionRoute,
  renameInstitutionRoute,
} from './institutions.ts';
import {
  changeOfficerRoute,
  createOfficerRoute,
  endSightWaitRoute,
  moveOfficerRoute,
  removeOfficerRoute,
} from './officers.ts';
import { setRoutingRoute } from './routing.ts';
import { replayedRules } from './replayed-rules.ts';

/** Longer than the id of an office and the number of a ticket. */
const longestCursor = 100;

/** Result of a replay of the last months under the rules of a change. */
const replay = z
  .strictObject({
    cursor: z
      .string()
      .meta({ description: '`next` of the portion before.' })
      .transform((given, context) =>
        given.length <= longestCursor ? given : refuse(context, { field: 'not-a-cursor' }),
      )
      .exactOptional(),
  })
  .meta({ description: 'Replays a portion of the last three months under it, from here on.' });

/** What would be asked of the route of this name. */
const askedOf = <Name extends string, Body extends z.ZodType>({
  name,
  body,
}: {
  readonly name: Name;
  readonly body: Body;
}) => z.strictObject({ act: z.literal(name), details: body });

const askedOfOne = <Name extends string, Params extends z.ZodObject, Body extends z.ZodType>({
  name,
  params,
  body,
}: {
  readonly name: Name;
  readonly params: Params;
  readonly body: Body;
}) => z.strictObject({ act: z.literal(name), params, details: body });

/** What may be replayed besides. */
const replayed = { replay: replay.exactOptional() };

const previewed = z
  .discriminatedUnion('act', [
    askedOf(createInstitutionRoute),
    askedOfOne(renameInstitutionRoute),
    askedOfOne(moveInstitutionRoute),
    askedOfOne(closeInstitutionRoute),
    askedOf(createOfficerRoute),
    askedOfOne(changeOfficerRoute),
    askedOfOne(moveOfficerRoute),
    askedOfOne(removeOfficerRoute),
    askedOfOne(endSightWaitRoute),
    askedOfOne(appointHeadRoute),
    askedOfOne(appointActingHeadRoute),
    askedOfOne(endHeadshipRoute),
    askedOfOne(setInstitutionDeadlinesRoute).extend(replayed),
    askedOf(setDeadlinesRoute).extend(replayed),
    askedOf(changeCalendarRoute).extend(replayed),
    askedOf(setRoutingRoute),
  ])
  .meta({
    description:
      'The name of the route by which it would be asked for, what its address names, and its body as `details`.',
  });

const foreseenCodes = [
  'second-administrator',
  'unassigned',
  'taken-over',
  'invited',
  'succeeded',
  'moved-along',
  'recounted',
  'from-now-on',
  'due-otherwise',
  'duties',
  'unstaffed',
  'staffed',
  'out-at-once',
  'access-back',
  'sees-later',
  'tickets-seen-later',
  'told-of-suspension',
  'told-of-days',
  'id-for-good',
] as const satisfies readonly Foreseen['what'][];

export const previewRegistryActRoute = {
  method: 'POST',
  path: '/v1/officer/registry/preview',
  name: 'preview-registry-act',
  family: 'registry-acts',
  for: 'registry:administer',
  summary: {
    sw: 'Angalia badiliko la rejista kabla ya kulifanya',
    en: 'See what a change of the registry would do',
  },
  body: previewed,
  replies: {
    200: {
      description: 'What would differ, and what would follow. Nothing was stored.',
      body: z
        .object({
          act: z.enum(registryActs),
          version: z.int().positive().meta({ description: "The registry's version that it was decided on." }),
          tag: z
            .string()
            .meta({ description: 'For `If-Match`: it is then done only where it changes just this.' }),
          items: z.array(changedItem),
          consequences: z.array(z.object({ code: z.enum(foreseenCodes), text: z.string() })),
          replayed: replayedRules.exactOptional(),
        })
        .meta({ id: 'RegistryPreview' }),
    },
  },
  problems: ['change-refused'],
} as const satisfies Route;
