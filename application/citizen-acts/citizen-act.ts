import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { hashing } from '../../adapters/crypto/hashing.ts';
import type { CitizenActRoute } from '../../contracts/http/citizen-acts/citizen-act.ts';
import type { Route } from '../../contracts/http/route.ts';
import { written } from '../../domain/audit/commitment.ts';
import type { Situation } from '../../domain/tickets/citizen/situation.ts';
import type { Deed } from '../../domain/tickets/perform.ts';
import type { ChangeToSave, TicketHistory } from '../../domain/tickets/ticket-store.ts';
import { demandNotTooOften } from '../../domain/tickets/times-a-day.ts';
import type { Written, WrittenParts } from '../../domain/tickets/written.ts';
import { api, type Answer, type Surroundings } from '../../functions/shared/api.ts';
import { admissionBySecret } from '../access/admission.ts';
import type { Container } from '../container.ts';
import { actDoneOf } from '../tickets/act-done.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import { withHeadsCompared } from '../tickets/heads-compared.ts';
import { institutionsById } from '../tickets/institutions-by-id.ts';
import { seedOf } from '../tickets/request-hashes.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';
import { nextAfterAct } from './next-after-act.ts';
import { situationOf } from './situation.ts';

export type Dependencies = Pick<Container, 'tickets' | 'guesses' | 'registry' | 'keys' | 'salt' | 'now'>;

/** What a citizen asks for, with all that it is decided on. */
export interface Asked<Body> {
  readonly history: TicketHistory;
  readonly situation: Situation;
  readonly body: Body;
  /** Who and when, and what was written. */
  readonly deed: Deed;
  /** The hashed idempotency key. */
  readonly seed: string;
}

/** How an act of citizens is done. */
export interface Doing<Body> {
  /** The parts of what is written with it; none where nothing is. */
  readonly writes?: (body: Body) => WrittenParts;
  /** Throws ActRefused, and problems of its own. */
  readonly decide: (asked: Asked<Body>) => ChangeToSave;
}

type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** An act of citizens: its route, and what answers it. */
export interface CitizenAct {
  readonly route: Route;
  readonly handler: (build: () => Dependencies, surroundings?: Partial<Surroundings>) => Handler;
}

/** The act behind a route. */
export const citizenAct = <Body>(route: CitizenActRoute<Body>, doing: Doing<Body>): CitizenAct => ({
  route,
  handler: (build, surroundings) => api(route, () => answerTo(route, doing, build()), surroundings),
});

/** Does the act once, for whoever has the receipt secret. */
function answerTo<Body>(
  { name }: CitizenActRoute<Body>,
  { writes = () => ({}), decide }: Doing<Body>,
  { tickets, guesses, registry, keys, salt, now }: Dependencies,
): Answer<CitizenActRoute<Body>> {
  return async ({ params: { number }, headers, body, language, source, log }) => {
    const at = now();
    const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
    const secret = headers['mrejesho-secret'];
    const admit = await admissionBySecret(guesses, serverKeys, { number, secret, source, at, rules });

    const key = headers['idempotency-key'];
    const request = actRequest(hashing, { asker: 'citizen', idempotencyKey: key, act: name, body });
    const deed: Deed = { by: { actor: 'citizen' }, at, request, ...sealed(writes(body), salt()) };
    const { event } = await actOnce(tickets, number, request, {
      admit,
      decide: async (asStored) => {
        const ticket = await withHeadsCompared(asStored.ticket, { tickets, registry }, at);
        const history = { ...asStored, ticket };
        const situation = await situationOf(history, registry);
        const change = decide({ history, situation, body, deed, seed: seedOf(hashing, key) });
        demandNotTooOften(history, change, situation.rules);
        return change;
      },
    });
    const { version, type, after } = event;
    log.info('citizen-acted', { number, version, type });
    const reader = { language, timeZone: rules.calendar.timeZone };
    const institutionOf = await institutionsById(registry, [after.holder]);
    const institution = institutionOf(after.holder);
    return {
      status: 200,
      body: {
        ...actDoneOf(event, institution, reader),
        next: await nextAfterAct(event, institution, registry, reader),
      },
    };
  };
}

const sealed = (parts: WrittenParts, salt: string): { readonly written?: Written } =>
  Object.keys(parts).length === 0 ? {} : { written: written(parts, salt, hashing) };
