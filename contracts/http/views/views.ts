import * as z from 'zod';
import { viewDensities, viewNameRules, type QueueView } from '../../../domain/casework/views/queue-view.ts';
import { listQueueRoute } from '../listings/list-queues.ts';
import { refuse } from '../problems/refuse.ts';
import { instantReply, namedInstitution, namedOfficer } from '../replies/replies.ts';
import { registryId } from '../requests/registry-id.ts';
import { textSchema } from '../requests/text.ts';
import type { Route } from '../route.ts';

/** Nine digits and more, in groups, in brackets or not, so a ticket's number or somebody's phone; and an e-mail address. */
const contact = /\d(?:[\s./()+\p{Dash}]*\d){8,}|\S@\S/u;

/** What a page of a queue is asked that is no part of what is chosen of it. */
const notChosen = ['cursor', 'counts'] as const;

/** What is asked of a queue: what the route that lists it takes, and nothing more. */
const asked = z
  .record(z.string(), z.string())
  .superRefine((given, context) => {
    for (const name of notChosen) if (name in given) refuse(context, { field: 'unknown-field' }, [name]);
    const [issue] = listQueueRoute.query.safeParse(given).error?.issues ?? [];
    if (issue !== undefined) refuse(context, { field: 'invalid' }, issue.path.map(String));
  })
  .meta({
    description: 'The filters, as `list-queue` takes them.',
    examples: [{ overdue: 'true', unassigned: 'true' }],
  });

const shownView = {
  name: z.string().meta({ examples: ['Asubuhi: zilizochelewa'] }),
  institution: z.string(),
  asked: z
    .record(z.string(), z.string())
    .meta({ description: 'The filters, as `list-queue` takes them.', examples: [{ overdue: 'true' }] }),
  density: z.enum(viewDensities).exactOptional(),
} satisfies Record<keyof QueueView, z.ZodType>;

const viewReply = z.object(shownView).meta({ id: 'QueueView' });

const viewRequest = z.strictObject({
  name: textSchema({
    ...viewNameRules,
    description: 'By which it is found. No number of a ticket or a phone, and no e-mail address.',
    example: 'Asubuhi: zilizochelewa',
  }).superRefine((name, context) => {
    if (contact.test(name.normalize('NFKC'))) refuse(context, { field: 'holds-a-number' });
  }),
  institution: registryId('the institution whose queue it is', 'dawasa'),
  asked,
  density: z
    .enum(viewDensities)
    .exactOptional()
    .meta({ description: 'How high its rows are. Absent: as whoever reads it has them.' }),
} satisfies Record<keyof QueueView, z.ZodType>);

const version = z.int().nonnegative();

const listed = {
  version: version.meta({ description: 'To be named when they are changed.' }),
  views: z.array(viewReply).meta({ description: 'In their order.' }),
  left: z.int().nonnegative().meta({ description: 'How many more there may be.' }),
};

const sharedViews = z
  .object({
    institution: namedInstitution,
    ...listed,
    mayChange: z.boolean().meta({ description: 'Whether the caller may change them: who heads it.' }),
    changed: z
      .object({ at: instantReply, by: namedOfficer })
      .exactOptional()
      .meta({ description: 'The newest change.' }),
  })
  .meta({ id: 'SharedViews' });

/** What a route of views has in common with the others. */
const ofViews = { family: 'answer-templates', for: 'queues:read' } as const;

export const listViewsRoute = {
  ...ofViews,
  method: 'GET',
  path: '/v1/officer/views',
  name: 'list-views',
  summary: {
    sw: 'Mionekano ya foleni uliyohifadhi na ya ofisi',
    en: 'Your views of queues, and those shared',
  },
  replies: {
    200: {
      description: 'The own ones, and those of the offices where the caller works or which they head.',
      body: z
        .object({ own: z.object(listed).meta({ id: 'OwnViews' }), shared: z.array(sharedViews) })
        .meta({ id: 'ViewsOfOfficer' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;

export const keepViewsRoute = {
  ...ofViews,
  method: 'POST',
  path: '/v1/officer/views',
  name: 'keep-views',
  summary: { sw: 'Hifadhi mionekano yako, au ya ofisi', en: 'Keep your own views, or those of an office' },
  body: z.strictObject({
    institution: registryId(
      'the office that shares them; absent: they are your own',
      'dawasa',
    ).exactOptional(),
    version: version.meta({ description: 'The version that was seen of those before.' }),
    views: z
      .array(viewRequest)
      .superRefine((views, context) => {
        const names = views.map(({ name }) => name);
        const twice = names.findIndex((name, place) => names.indexOf(name) < place);
        if (twice !== -1) refuse(context, { field: 'named-twice' }, [String(twice), 'name']);
      })
      .meta({ description: 'All of them, in their order; each name once.' }),
  }),
  replies: {
    200: {
      description:
        'They are so now. The same request again changes nothing. An office: to who heads it alone.',
      body: z.object({ version }).meta({ id: 'ViewsChanged' }),
    },
  },
  problems: ['too-many-views', 'views-moved-on'],
} as const satisfies Route;

/** Routes of saved views. */
export const viewRoutes = [listViewsRoute, keepViewsRoute] as const satisfies readonly Route[];
