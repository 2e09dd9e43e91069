import type { UssdStep } from '../../../application/ussd/session/answer-step.ts';
import type { UssdAnswer } from '../../../application/ussd/session/stored-session.ts';
import { ussdConventions, type UssdConvention } from '../../../contracts/ussd/conventions.ts';
import type { UssdConventionName } from '../../../contracts/ussd/convention-names.ts';
import { ussdEndedRoute, ussdStepByQueryRoute, ussdStepRoute } from '../../../contracts/ussd/routes.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { edgeWith } from '../../../functions/http/edge.ts';
import { gateway } from '../../../functions/http/gateway.ts';
import { gatewayCheckWith } from '../../../functions/http/gateway-check.ts';
import { addressIn } from '../../../functions/http/source.ts';
import { ussdEndedHandler, ussdStepHandler } from '../../../functions/ussd/answer-ussd.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aRequest, originSecretValue, type ChosenRequest } from '../../builders/http-request.ts';

/** The secret that gateways of tests share with the door. */
export const gatewaySecretValue = 'the-gateway-knows-this';

const admitting = (value: string) => ({
  admits: (presented: string | undefined) => Promise.resolve(presented === value),
});

/** What a test may choose of a gateway, and of what is behind its door. */
export interface GatewayOptions {
  readonly convention?: UssdConventionName;
  readonly prefix?: string;
  readonly sources?: readonly string[];
  readonly menu?: (step: UssdStep) => Promise<UssdAnswer>;
  readonly end?: () => Promise<void>;
  readonly millisecondsLeft?: number;
}

/** What a door answered. */
export interface Answered {
  readonly status: number;
  readonly type: unknown;
  readonly text: string;
}

/** A gateway before the door of USSD, and what the menu behind it was told. */
export class Gateway {
  readonly captured = aCapturedLog();
  readonly hops: Omit<UssdStep, 'log'>[] = [];
  readonly ended: { readonly phone: string; readonly sessionId: string }[] = [];
  readonly #hop: ReturnType<typeof gateway>;
  readonly #end: ReturnType<typeof gateway>;
  readonly #convention: UssdConvention;
  readonly #millisecondsLeft: number;

  constructor(options: GatewayOptions = {}) {
    const { convention: name = 'africas-talking', prefix = '', sources = [], end } = options;
    const menu = options.menu ?? (({ text }) => Promise.resolve({ text: `[${text}]`, ends: false }));
    this.#convention = ussdConventions[name];
    this.#millisecondsLeft = options.millisecondsLeft ?? 10_000;
    const context = {
      edge: () => edgeWith(admitting(originSecretValue), addressIn),
      log: () => this.captured.log,
      check: () => gatewayCheckWith({ secret: admitting(gatewaySecretValue), sources }),
    };
    const route = this.#convention.method === 'GET' ? ussdStepByQueryRoute : ussdStepRoute;
    this.#hop = gateway(
      ussdStepHandler(route, () => [
        (step) => {
          this.hops.push(omit(step, 'log'));
          return menu(step);
        },
        { convention: this.#convention, prefix },
      ]),
      context,
    );
    this.#end = gateway(
      ussdEndedHandler(() => async ({ phone, sessionId }) => {
        this.ended.push({ phone, sessionId });
        await end?.();
      }),
      context,
    );
  }

  /** Tells of a hop with these fields, or with this body. */
  async tells(
    fields: Readonly<Record<string, string>> | string,
    request: ChosenRequest = {},
  ): Promise<Answered> {
    return this.#asks(this.#hop, ussdStepRoute.path, fields, request);
  }

  /** Tells that a session is over. */
  async notifies(
    fields: Readonly<Record<string, string>> | string,
    request: ChosenRequest = {},
  ): Promise<Answered> {
    return this.#asks(this.#end, ussdEndedRoute.path, fields, request);
  }

  async #asks(
    handler: ReturnType<typeof gateway>,
    path: string,
    fields: Readonly<Record<string, string>> | string,
    { headers, ...request }: ChosenRequest,
  ): Promise<Answered> {
    const isQuery = this.#convention.method === 'GET' && typeof fields !== 'string';
    const event = aRequest({
      method: this.#convention.method,
      path,
      ...(isQuery ? { query: fields } : { body: asForm(fields) }),
      ...request,
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'mrejesho-gateway': gatewaySecretValue,
        ...headers,
      },
    });
    const {
      statusCode = 0,
      headers: replied,
      body = '',
    } = await handler(event, aCall({ millisecondsLeft: this.#millisecondsLeft }));
    return { status: statusCode, type: replied?.['content-type'], text: body };
  }
}

const asForm = (fields: Readonly<Record<string, string>> | string): string =>
  typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
