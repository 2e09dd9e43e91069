import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Route } from '../../../contracts/http/route.ts';
import { openApiTexts, type DescriptionName } from '../../../operations/openapi/documents.ts';
import type { Seen } from './seen.ts';

/** By the media type. */
type Contents = Readonly<
  Record<
    string,
    { readonly schema: object; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }
  >
>;

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Contents };
  readonly responses: Readonly<Record<string, { readonly content?: Contents }>>;
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** A body that the document describes. */
interface PublishedBody {
  /** `submit-ticket, 201, application/json`. */
  readonly at: string;
  readonly examples: readonly unknown[];
  /** What is wrong with a value there, in words. */
  readonly faultsIn: (value: unknown) => readonly string[];
}

/**
 * A document of the API as a client of somebody else reads it: by JSON Schema 2020-12, of which OpenAPI 3.1 is made, and
 * strictly, so that a word which no validator knows is a mistake. Nothing is known here but what the document says.
 */
export class PublishedSchemas {
  readonly bodies: readonly PublishedBody[];
  /** The names of the schemas that others refer to. */
  readonly components: readonly string[];
  readonly #ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    validateFormats: false,
  });
  readonly #validators = new Map<string, ValidateFunction>();
  /** By the route, then by status and media type. */
  readonly #replies = new Map<string, ReadonlyMap<string, PublishedBody>>();

  constructor(name: DescriptionName) {
    // What a reference leads to stands under `components` in a document of OpenAPI, under `$defs` in a schema.
    const text = openApiTexts[name]().replaceAll('"#/components/schemas/', '"api#/$defs/');
    const { paths, components } = JSON.parse(text) as ApiDocument;
    this.#ajv.addKeyword('discriminator'); // of OpenAPI: it says which schema to try first
    this.#ajv.addSchema({ $id: 'api', $defs: components.schemas });
    this.components = Object.keys(components.schemas);
    this.bodies = Object.values(paths).flatMap((methods) =>
      Object.values(methods).flatMap((operation) => this.#bodiesOf(operation)),
    );
  }

  /** The validator of a schema that others refer to. Throws where it can't be read. */
  componentNamed(name: string): ValidateFunction {
    return this.#ajv.compile({ $ref: `api#/$defs/${name}` });
  }

  /** What is wrong with an answer to a route, in words; that the document does not know of such a one is, too. */
  faultsOf({ name }: Pick<Route, 'name'>, { status, headers, body, text }: Seen): readonly string[] {
    const [mediaType = ''] = String(headers['content-type']).split(';');
    const reply = this.#replies.get(name)?.get(`${status} ${mediaType}`);
    if (reply === undefined) return [`${name} is nowhere said to answer ${status} ${mediaType}`];
    return reply.faultsIn(mediaType.endsWith('json') ? body : text);
  }

  #bodiesOf({ operationId, requestBody, responses }: Operation): readonly PublishedBody[] {
    const replies = Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(([mediaType]) => {
        const body = this.#bodyOf(content, mediaType, `${operationId}, ${status}`);
        return [`${status} ${mediaType}`, body] as const;
      }),
    );
    this.#replies.set(operationId, new Map(replies));
    const sent = Object.keys(requestBody?.content ?? {}).map((mediaType) =>
      this.#bodyOf(requestBody?.content ?? {}, mediaType, `${operationId}, request`),
    );
    return [...sent, ...replies.map(([, body]) => body)];
  }

  /** Made once for all that look alike: most bodies are a reference, and many refer to the same. */
  #validatorOf(schema: object): ValidateFunction {
    const text = JSON.stringify(schema);
    const known = this.#validators.get(text) ?? this.#ajv.compile(schema);
    this.#validators.set(text, known);
    return known;
  }

  #bodyOf(content: Contents, mediaType: string, place: string): PublishedBody {
    const { schema = {}, examples = {} } = content[mediaType] ?? {};
    const at = `${place}, ${mediaType}`;
    return {
      at,
      examples: Object.values(examples).map(({ value }) => value),
      faultsIn: (value) => {
        const validate = this.#validatorOf(schema);
        if (validate(value)) return [];
        return (validate.errors ?? []).map(
          ({ instancePath, message = '' }) => `${at}: ${instancePath} ${message}`,
        );
      },
    };
  }
}
