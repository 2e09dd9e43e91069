import type { SdkCommand, SdkConfig, SdkRequest, SdkStep, SdkStack } from './sdk-parts.ts';

/**
 * Steps of the SDK that find out anew with each command what is the same for all of a client, or write what nobody reads: they are
 * left out, or stand here in one. Those that try again and that pass on what is traced stay.
 */
const replaced = [
  'loggerMiddleware',
  'serializerMiddleware',
  'contentLengthMiddleware',
  'hostHeaderMiddleware',
  'getUserAgentMiddleware',
  'httpAuthSchemeMiddleware',
  'httpSigningMiddleware',
  'deserializerMiddleware',
];

/** The SDK has no such step any more: what takes its place here has to be looked at again. */
export class UnknownSdkStep extends Error {
  override readonly name = 'UnknownSdkStep';
}

/** What is the same for every command of a client. */
interface Route {
  readonly endpoint: () => Promise<unknown>;
  readonly headers: Readonly<Record<string, string>>;
  readonly signing: Readonly<Record<string, unknown>>;
}

/** Finds endpoint and signer as the SDK's own steps do. Throws what the SDK throws where region or credentials are missing. */
async function routeOf(config: SdkConfig): Promise<Route> {
  const [region, fips, dualStack, configured, agent] = await Promise.all([
    config.region(),
    config.useFipsEndpoint(),
    config.useDualstackEndpoint(),
    config.isCustomEndpoint ? undefined : config.serviceConfiguredEndpoint(),
    config.defaultUserAgentProvider(),
  ]);
  const own = config.isCustomEndpoint ? await config.endpoint?.() : undefined;
  const stated =
    configured ?? (own && `${own.protocol}//${own.hostname}${own.port ? `:${own.port}` : ''}${own.path}`);
  const found = config.endpointProvider({
    Region: region,
    UseFIPS: fips,
    UseDualStack: dualStack,
    ...(stated !== undefined && { Endpoint: stated }),
  });
  const [scheme] = found.properties?.authSchemes ?? [];
  const signer = await config.signer(scheme);
  return {
    endpoint: () => Promise.resolve(found),
    headers: { host: found.url.host, 'user-agent': agent.map((part) => part.join('/')).join(' ') },
    signing: {
      // Of its own, so that a clock that is off is corrected by what the service says, as the SDK does.
      config: Object.create(config, { signer: { value: () => Promise.resolve(signer) } }) as unknown,
      context: {},
      signingRegion: scheme?.signingRegion ?? region,
      signingName: scheme?.signingName ?? config.defaultSigningName,
    },
  };
}

const isAnError = (error: unknown): error is Error => error instanceof Error;

/** Marks an error with the answer in which it came, by which the SDK decides whether to try again. */
function withResponse(error: unknown, response: unknown): unknown {
  if (isAnError(error))
    Object.defineProperty(error, '$response', { value: response, enumerable: false, configurable: false });
  return error;
}

/**
 * Shortens what a client of AWS's SDK does with each command: endpoint, signer and headers are found once for the client, and the
 * steps that remain are the SDK's own parts: its protocol, signature, connection and retries. Whatever is added to the client's
 * `middlewareStack` runs as before. For clients whose commands all go to one endpoint and have no steps of their own.
 * Throws `UnknownSdkStep`.
 *
 * @returns What sends a command.
 */
export function shortPipeline(client: object): (command: SdkCommand) => Promise<unknown> {
  const { config, middlewareStack: stack } = client as { config: SdkConfig; middlewareStack: SdkStack };
  for (const step of replaced)
    if (!stack.remove(step)) throw new UnknownSdkStep(`The SDK's client has no step ${step}.`);

  let route: Promise<Route> | undefined;
  const routed = (): Promise<Route> => {
    route ??= routeOf(config).catch((error: unknown) => {
      route = undefined; // the next command tries anew
      throw error;
    });
    return route;
  };
  const [scheme] = config.httpAuthSchemes;
  const serde = { streamCollector: config.streamCollector };

  const serializing: SdkStep = (next, context) => async (sent) => {
    const { endpoint, headers } = await routed();
    const request = await config.protocol.serializeRequest(context.operation, sent.input, { endpoint });
    Object.assign(request.headers, headers, {
      'content-length': String(config.bodyLengthChecker(request.body)),
    });
    return next({ ...sent, request });
  };
  const signing: SdkStep = (next) => async (sent) => {
    const properties = { ...(await routed()).signing };
    const request = await scheme.signer.sign(sent.request, undefined, properties);
    try {
      const answered = await next({ ...sent, request });
      scheme.signer.successHandler(answered.response, properties);
      return answered;
    } catch (error) {
      return scheme.signer.errorHandler(properties)(error);
    }
  };
  const deserializing: SdkStep = (next, context) => async (sent) => {
    const { response } = await next(sent);
    try {
      return {
        response,
        output: await config.protocol.deserializeResponse(context.operation, serde, response),
      };
    } catch (error) {
      throw withResponse(error, response);
    }
  };
  stack.add(serializing, { step: 'serialize', name: 'serializerMiddleware' });
  stack.add(signing, { step: 'finalizeRequest', priority: 'low', name: 'signing' });
  stack.add(deserializing, { step: 'deserialize', name: 'deserializerMiddleware' });

  const clientName = `${config.serviceId.replaceAll(' ', '')}Client`;
  return async (command) => {
    command.addMarshallingMiddleware?.(config);
    const [, namespace, name, traits, input, output] = (command.clientCommand ?? command).schema;
    const context = {
      commandName: `${name}Command`,
      clientName,
      operation: { namespace, name, traits, input, output },
      __smithy_context: {},
    };
    const wire = ({ request }: { readonly request: SdkRequest }) => config.requestHandler.handle(request, {});
    const work = stack.concat(command.middlewareStack).resolve(wire, context);
    return (await work({ input: command.input })).output;
  };
}

/** Lets a client send all its commands by the short pipeline. Throws `UnknownSdkStep`. */
export const sendingShortly = <Client extends object>(client: Client): Client =>
  Object.assign(client, { send: shortPipeline(client) });
