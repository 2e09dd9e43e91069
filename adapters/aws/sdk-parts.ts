/** The parts of a client of AWS's SDK that `withShortPipeline` puts together, as far as it uses them: each client types them by its own commands. */

export interface SdkRequest {
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

interface SdkSent {
  readonly input: unknown;
  readonly request: SdkRequest;
}

interface SdkAnswered {
  readonly response: unknown;
  readonly output?: unknown;
}

type SdkHandler = (sent: SdkSent) => Promise<SdkAnswered>;

/** What steps know of the command on its way. */
export interface SdkContext {
  readonly commandName: string;
  readonly clientName: string;
  readonly operation: unknown;
  readonly __smithy_context: object;
}

export type SdkStep = (next: SdkHandler, context: SdkContext) => SdkHandler;

export interface SdkStack {
  add(step: SdkStep, options: object): void;
  remove(name: string): boolean;
  concat(other: unknown): SdkStack;
  resolve(
    wire: (sent: SdkSent) => Promise<SdkAnswered>,
    context: SdkContext,
  ): (sent: Pick<SdkSent, 'input'>) => Promise<SdkAnswered>;
}

type OperationSchema = readonly [
  kind: number,
  namespace: string,
  name: string,
  traits: unknown,
  input: unknown,
  output: unknown,
];

/** A command, of the document client with the one that it is made into. */
export interface SdkCommand {
  readonly input: unknown;
  readonly middlewareStack: unknown;
  readonly schema: OperationSchema;
  readonly clientCommand?: { readonly schema: OperationSchema };
  addMarshallingMiddleware?(config: unknown): void;
}

interface AuthScheme {
  readonly signingName?: string;
  readonly signingRegion?: string;
}

interface Signer {
  sign(request: SdkRequest, identity: undefined, properties: object): Promise<SdkRequest>;
  successHandler(response: unknown, properties: object): void;
  errorHandler(properties: object): (error: unknown) => never;
}

export interface SdkConfig {
  readonly serviceId: string;
  readonly defaultSigningName: string;
  readonly region: () => Promise<string>;
  readonly useFipsEndpoint: () => Promise<boolean>;
  readonly useDualstackEndpoint: () => Promise<boolean>;
  readonly isCustomEndpoint: boolean;
  readonly endpoint?: () => Promise<{
    readonly protocol: string;
    readonly hostname: string;
    readonly port?: number;
    readonly path: string;
  }>;
  readonly serviceConfiguredEndpoint: () => Promise<string | undefined>;
  readonly endpointProvider: (parameters: object) => {
    readonly url: URL;
    readonly properties?: { readonly authSchemes?: readonly AuthScheme[] };
  };
  readonly defaultUserAgentProvider: () => Promise<readonly (readonly string[])[]>;
  readonly signer: (scheme: AuthScheme | undefined) => Promise<unknown>;
  readonly httpAuthSchemes: readonly [{ readonly signer: Signer }];
  readonly streamCollector: unknown;
  readonly bodyLengthChecker: (body: unknown) => number | undefined;
  readonly protocol: {
    serializeRequest(operation: unknown, input: unknown, context: object): Promise<SdkRequest>;
    deserializeResponse(operation: unknown, context: object, response: unknown): Promise<unknown>;
  };
  readonly requestHandler: {
    handle(request: SdkRequest, options: object): Promise<SdkAnswered>;
  };
}
