import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import type { FileLocation, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';

type Path = readonly PropertyKey[];

/** A YAML file that fits its schema, and where each part of it stands. */
export interface YamlContent<Value> {
  readonly value: Value;
  readonly placeOf: (path: Path) => FileLocation;
}

/** Finds the lines of a document's parts. */
class Lines {
  readonly #file: string;
  readonly #document: Document;
  readonly #counter: LineCounter;

  constructor(file: string, document: Document, counter: LineCounter) {
    this.#file = file;
    this.#document = document;
    this.#counter = counter;
  }

  #at(offset: number | undefined): FileLocation {
    return { file: this.#file, line: Math.max(1, this.#counter.linePos(offset ?? 0).line) };
  }

  /** The key that the path ends in, else its value, else the nearest part around it that exists. */
  placeOf(path: Path): FileLocation {
    const around = path.slice(0, -1);
    const map: unknown = around.length === 0 ? this.#document.contents : this.#document.getIn(around, true);
    const key = path.at(-1);
    const pair = isMap(map)
      ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
    if (isScalar(pair?.key)) return this.#at(pair.key.range?.[0]);
    const node: unknown = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (isNode(node)) return this.#at(node.range?.[0]);
    return path.length === 0 ? this.#at(0) : this.placeOf(around);
  }
}

const describe = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** One problem of a schema in plain words. */
function wordsFor(issue: z.core.$ZodIssue, found: unknown): string {
  const name = `"${issue.path.map(String).join('.')}"`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown: ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_type':
      return found === undefined
        ? `${name} is missing`
        : `${name} must be a ${issue.expected}, but is ${describe(found)}`;
    case 'invalid_value':
      return found === undefined
        ? `${name} is missing`
        : `${name} is ${describe(found)}; it is one of: ${issue.values.map(String).join(', ')}`;
    default:
      return `${name}: ${issue.message}`;
  }
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

/** Reads a YAML file and holds it against a schema. Undefined when anything is wrong. */
export function readYaml<Value>(
  file: SourceFile,
  schema: z.ZodType<Value>,
  problems: Problems,
): YamlContent<Value> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter, prettyErrors: false });
  const lines = new Lines(file.name, document, counter);
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) {
    problems.add(
      { file: file.name, line: counter.linePos(fault.pos[0]).line },
      `no valid YAML: ${fault.message}`,
    );
  }
  if (faults.length > 0) return undefined;

  const content: unknown = document.toJS();
  const parsed = schema.safeParse(content);
  if (parsed.success) return { value: parsed.data, placeOf: (path) => lines.placeOf(path) };
  for (const issue of parsed.error.issues) {
    const [unknownKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
    problems.add(lines.placeOf(path), wordsFor(issue, valueAt(content, issue.path)));
  }
  return undefined;
}
