import {
  answerStep,
  endSession,
  type EndedSession,
  type UssdStep,
} from '../../application/ussd/session/answer-step.ts';
import type { UssdAnswer } from '../../application/ussd/session/stored-session.ts';
import type { UssdPorts } from '../../application/ussd/menu-screen.ts';
import { playPhone } from '../../application/ussd/session/play-phone.ts';
import { tanzanianPhone } from '../../contracts/http/requests/phone.ts';
import { ussdConventions, type UssdConvention } from '../../contracts/ussd/conventions.ts';
import {
  ussdDemonstrationRoute,
  ussdEndedRoute,
  ussdStepByQueryRoute,
  ussdStepRoute,
  type GatewayRoute,
} from '../../contracts/ussd/routes.ts';
import { gatewaySessionEnded } from '../../contracts/ussd/session-ended.ts';
import { ussdGatewayScreens } from '../../words/ussd/gateway.ts';
import { family } from '../http/family.ts';
import { gateway, type GatewayAnswer, type GatewayHandler } from '../http/gateway.ts';
import { gatewayCheckWith, type GatewayCheck } from '../http/gateway-check.ts';
import { Problem } from '../http/problem.ts';
import { formIn, readFields } from '../http/read-form.ts';
import { edgeOfStage } from '../http/edge.ts';
import { callerOf, type TellAnswer } from '../http/steps.ts';
import * as environment from '../lambda/environment.ts';
import * as ports from '../ports.ts';

/** How the stage's gateway calls, and what its shared menu puts before what is typed. */
interface CallingGateway {
  readonly convention: UssdConvention;
  /** The choices that lead here: `9*2`. Empty: none. */
  readonly prefix: string;
}

/** What makes the next screen, for somebody who asks from `source`. */
type Menu = (step: UssdStep, source: string) => Promise<UssdAnswer>;

const goesOn = 'CON ';
const isOver = 'END ';

const hopAnswer =
  (menu: Menu, { convention, prefix }: CallingGateway): GatewayAnswer =>
  async (event, log) => {
    if (event.requestContext.http.method !== convention.method)
      throw new Problem({ code: 'gateway-malformed' });
    const fields = convention.method === 'GET' ? (event.queryStringParameters ?? {}) : formIn(event);
    const { sessionId, phone: written, text } = readFields(convention.hop, fields);
    const { data: citizens } = tanzanianPhone.safeParse(written);
    if (citizens === undefined) return `${isOver}${ussdGatewayScreens['not-a-phone']}`;
    const hop = { sessionId, phone: citizens, text: withoutPrefix(text, prefix), log };
    const screen = await menu(hop, callerOf(event).source);
    return `${screen.ends ? isOver : goesOn}${screen.text}`;
  };

/** The choices in the shared menu stand at the front, or nowhere. */
function withoutPrefix(typed: string, prefix: string): string {
  if (prefix === '') return typed;
  if (typed === prefix) return '';
  return typed.startsWith(`${prefix}*`) ? typed.slice(prefix.length + 1) : typed;
}

const inTrouble = `${isOver}${ussdGatewayScreens['in-trouble']}`;

/** One line a step: how it ended, whether the session goes on, and how many characters the screen has. */
const tellHop: TellAnswer = (log, response, milliseconds) => {
  const { statusCode: status, body = '' } = response ?? {};
  const fields = {
    ...{ status, milliseconds },
    ...(status === 200 && { ends: body.startsWith(isOver), size: body.length - isOver.length }),
  };
  if (body === inTrouble || Number(status) >= 500) log.error('ussd-failed', fields);
  else log.info(status === 200 ? 'ussd-answered' : 'request-answered', fields);
};

/** Handler of steps, which answers the gateway by a screen whatever fails. */
export const ussdStepHandler = (
  route: GatewayRoute,
  build: () => readonly [Menu, CallingGateway],
): GatewayHandler => ({ route, build: () => hopAnswer(...build()), inTrouble, tell: tellHop });

/** Handler of ended sessions. One that is not reported lapses by itself. */
export const ussdEndedHandler = (build: () => (ended: EndedSession) => Promise<void>): GatewayHandler => ({
  route: ussdEndedRoute,
  build() {
    const end = build();
    return async (event, log) => {
      const { sessionId, phoneNumber, status, hopsCount } = readFields(gatewaySessionEnded, formIn(event));
      log.info('ussd-session-ended', { outcome: status, hops: hopsCount });
      const { data: citizens } = tanzanianPhone.safeParse(phoneNumber);
      if (citizens !== undefined) await end({ phone: citizens, sessionId });
      return '';
    };
  },
  inTrouble: '',
});

const container = (): UssdPorts => ({
  sessions: ports.sessions(),
  tickets: ports.ticketsWithIdentities(),
  counts: ports.counts(),
  comparable: ports.comparable(),
  rateLimiter: ports.rateLimiter(),
  reads: ports.reads(),
  registry: ports.registry(),
  keys: ports.keys(),
  hashing: ports.hashing,
  salt: ports.salt,
  smsPrefixes: ports.smsPrefixes(),
  cursors: ports.cursors(),
  phoneTickets: ports.phoneTickets(),
  phoneQuestions: ports.phoneQuestions(),
  vault: ports.vault(),
  secrets: ports.secrets(),
  now: ports.now,
  wait: ports.wait,
});

function menuOfStage(): readonly [Menu, CallingGateway] {
  const made = container();
  const gatewayOfStage = {
    convention: ussdConventions[environment.ussdConvention()],
    prefix: environment.ussdPrefix() ?? '',
  };
  return [(step) => answerStep(made, step), gatewayOfStage];
}

/** What pages play has the convention of a form, whatever the stage's gateway has, and no shared menu before it. */
function menuOfDemonstrations(): readonly [Menu, CallingGateway] {
  const made = container();
  const asForms = { convention: ussdConventions['africas-talking'], prefix: '' };
  return [(step, source) => playPhone(made, { ...step, source }), asForms];
}

/** Where the stage has opened it, anybody may play a phone; elsewhere there is no such route. */
export const demonstrationCheck =
  (isOpen: boolean): GatewayCheck =>
  () =>
    isOpen ? Promise.resolve() : Promise.reject(new Problem({ code: 'no-such-route' }));

const endOfStage = () => {
  const container = { sessions: ports.sessions(), now: ports.now };
  return (ended: EndedSession) => endSession(container, ended);
};

const check = () => gatewayCheckWith({ secret: ports.ussdSecret(), sources: environment.ussdSources() });

export const handler = family([
  [ussdStepRoute, gateway(ussdStepHandler(ussdStepRoute, menuOfStage), { check })],
  [ussdStepByQueryRoute, gateway(ussdStepHandler(ussdStepByQueryRoute, menuOfStage), { check })],
  [
    ussdDemonstrationRoute,
    gateway(ussdStepHandler(ussdDemonstrationRoute, menuOfDemonstrations), {
      check: () => demonstrationCheck(environment.ussdDemonstration()),
      edge: edgeOfStage,
    }),
  ],
  [ussdEndedRoute, gateway(ussdEndedHandler(endOfStage), { check })],
]);
