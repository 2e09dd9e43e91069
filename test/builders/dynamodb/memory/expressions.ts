import { isDeepStrictEqual } from 'node:util';
import type { Item } from '../../../../adapters/dynamodb/engine/read-item.ts';
import { failing } from '../faults.ts';

/** What an expression speaks of: an item as it is, and what stands for names and values. */
export interface Scope {
  readonly item: Item | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

type Operand = (scope: Scope) => unknown;
type Path = (scope: Scope) => readonly string[];
export type Condition = (scope: Scope) => boolean;
/** Changes a copy of the item, of which `scope` has what it was. */
export type Update = (scope: Scope, changed: Record<string, unknown>) => void;

/** A parsed expression, and the placeholders that it uses. */
export interface Parsed<Meaning> {
  readonly meaning: Meaning;
  readonly placeholders: ReadonlySet<string>;
}

export const invalid = (message: string): Error => Object.assign(failing('ValidationException'), { message });

/** Thrown where an update does not suit the item that it meets. */
export class UnsuitedItem extends Error {}

const isEqual = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && isDeepStrictEqual(a, b));

/** Below 0, 0 or above; NaN where both are of no common type. */
function order(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== 'string' || typeof b !== 'string') return Number.NaN;
  return a === b ? 0 : a < b ? -1 : 1;
}

const comparisons: ReadonlyMap<string, (a: unknown, b: unknown) => boolean> = new Map([
  ['=', (a, b) => a !== undefined && isEqual(a, b)],
  ['<>', (a, b) => !isEqual(a, b)],
  ['<', (a, b) => order(a, b) < 0],
  ['<=', (a, b) => order(a, b) <= 0],
  ['>', (a, b) => order(a, b) > 0],
  ['>=', (a, b) => order(a, b) >= 0],
]);

function contains(whole: unknown, part: unknown): boolean {
  if (typeof whole === 'string') return typeof part === 'string' && whole.includes(part);
  if (whole instanceof Set) return whole.has(part);
  return Array.isArray(whole) && whole.some((entry) => isEqual(entry, part));
}

const predicates: ReadonlyMap<string, (attribute: unknown, given: unknown) => boolean> = new Map([
  ['attribute_exists', (attribute) => attribute !== undefined],
  ['attribute_not_exists', (attribute) => attribute === undefined],
  [
    'begins_with',
    (text, start) => typeof text === 'string' && typeof start === 'string' && text.startsWith(start),
  ],
  ['contains', contains],
]);

function sizeOf(value: unknown): number | undefined {
  if (value instanceof Set) return value.size;
  return typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const valueAt = (path: readonly string[], item: unknown): unknown =>
  path.reduce((value, name) => (isMap(value) ? value[name] : undefined), item);

/** Puts a value at a path, or removes what is there; what lies above is copied. */
function putAt([name = '', ...rest]: readonly string[], into: Record<string, unknown>, value: unknown): void {
  const before = into[name];
  if (rest.length > 0 && !isMap(before)) throw new UnsuitedItem('Its document path is invalid.');
  if (rest.length > 0 && isMap(before)) {
    const inner = { ...before };
    putAt(rest, inner, value);
    into[name] = inner;
  } else if (value === undefined) Reflect.deleteProperty(into, name);
  else into[name] = value;
}

function known(value: unknown): unknown {
  if (value === undefined) throw new UnsuitedItem('It lacks an attribute that the expression refers to.');
  return value;
}

function sumOf(before: unknown, more: unknown): unknown {
  if (typeof more === 'number') return (typeof before === 'number' ? before : 0) + more;
  if (more instanceof Set) return new Set<unknown>([...(before instanceof Set ? before : []), ...more]);
  throw new UnsuitedItem('Its operand is neither a number nor a set.');
}

function differenceOf(before: unknown, less: unknown): unknown {
  if (!(before instanceof Set) || !(less instanceof Set)) return before;
  const left = [...before].filter((entry) => !less.has(entry));
  return left.length === 0 ? undefined : new Set<unknown>(left);
}

const tokens = /<>|<=|>=|[=<>(),.+]|[#:]?\w+|\S/g;

/** Reads the expressions of DynamoDB, as far as stores write them; refuses all others. */
class Parser {
  readonly placeholders = new Set<string>();
  readonly #text: string;
  readonly #tokens: readonly string[];
  #place = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = text.match(tokens) ?? [];
  }

  condition(): Condition {
    return this.#joined('OR', () => this.#joined('AND', () => this.#term()));
  }

  update(): Update {
    const clauses: Update[] = [];
    while (!this.isOver) {
      const clause = this.#next();
      do clauses.push(this.#change(clause));
      while (this.#takes(','));
    }
    return (scope, changed) => {
      for (const change of clauses) change(scope, changed);
    };
  }

  /** Names of attributes: of parts of them stores ask for none. */
  names(): Path {
    const names = [this.#path()];
    while (this.#takes(',')) names.push(this.#path());
    return (scope) => names.flatMap((name) => name(scope));
  }

  get isOver(): boolean {
    return this.#place === this.#tokens.length;
  }

  unknown(): Error {
    return invalid(`Invalid expression at ${this.#tokens[this.#place] ?? 'its end'}: ${this.#text}`);
  }

  #joined(by: 'OR' | 'AND', part: () => Condition): Condition {
    let joined = part();
    while (this.#takes(by)) {
      const [left, right] = [joined, part()];
      joined = by === 'OR' ? (scope) => left(scope) || right(scope) : (scope) => left(scope) && right(scope);
    }
    return joined;
  }

  #term(): Condition {
    if (this.#takes('NOT')) {
      const denied = this.#term();
      return (scope) => !denied(scope);
    }
    if (this.#takes('(')) {
      const inner = this.condition();
      this.#expect(')');
      return inner;
    }
    const predicate = predicates.get(this.#peek());
    if (predicate !== undefined) {
      const [attribute, given] = this.#call();
      return (scope) => predicate(attribute?.(scope), given?.(scope));
    }
    const left = this.#operand();
    if (this.#takes('BETWEEN')) {
      const from = this.#operand();
      this.#expect('AND');
      const to = this.#operand();
      return (scope) => order(left(scope), from(scope)) >= 0 && order(left(scope), to(scope)) <= 0;
    }
    if (this.#takes('IN')) {
      const members = this.#list();
      return (scope) => members.some((member) => isEqual(left(scope), member(scope)));
    }
    const compare = comparisons.get(this.#peek());
    if (compare === undefined) throw this.unknown();
    this.#next();
    const right = this.#operand();
    return (scope) => compare(left(scope), right(scope));
  }

  #operand(): Operand {
    const next = this.#peek();
    if (next === 'size') {
      const [of] = this.#call();
      return (scope) => sizeOf(of?.(scope));
    }
    if (next === 'if_not_exists') {
      const [attribute, otherwise] = this.#call();
      return (scope) => attribute?.(scope) ?? otherwise?.(scope);
    }
    if (next.startsWith(':')) {
      this.placeholders.add(this.#next());
      return ({ values }) => values[next];
    }
    const path = this.#path();
    return (scope) => valueAt(path(scope), scope.item);
  }

  #change(clause: string): Update {
    const path = this.#path();
    if (clause === 'REMOVE') return (scope, changed) => putAt(path(scope), changed, undefined);
    if (clause === 'SET') this.#expect('=');
    const operand = clause === 'SET' ? this.#sum() : this.#operand();
    if (clause === 'SET') return (scope, changed) => putAt(path(scope), changed, known(operand(scope)));
    const made = { ADD: sumOf, DELETE: differenceOf }[clause];
    if (made === undefined) throw this.unknown();
    return (scope, changed) => {
      const at = path(scope);
      putAt(at, changed, made(valueAt(at, scope.item), operand(scope)));
    };
  }

  #sum(): Operand {
    const first = this.#operand();
    if (!this.#takes('+')) return first;
    const second = this.#operand();
    return (scope) => sumOf(known(first(scope)), known(second(scope)));
  }

  #call(): readonly Operand[] {
    this.#next();
    return this.#list();
  }

  #list(): readonly Operand[] {
    this.#expect('(');
    const operands = [this.#operand()];
    while (this.#takes(',')) operands.push(this.#operand());
    this.#expect(')');
    return operands;
  }

  #path(): Path {
    const steps = [this.#next()];
    while (this.#takes('.')) steps.push(this.#next());
    if (!steps.every((step) => /^#?\w+$/.test(step))) throw this.unknown();
    const given = steps.filter((step) => step.startsWith('#'));
    for (const step of given) this.placeholders.add(step);
    return given.length === 0 ? () => steps : ({ names }) => steps.map((step) => names[step] ?? step);
  }

  #peek(): string {
    return this.#tokens[this.#place] ?? '';
  }

  #next(): string {
    this.#place += 1;
    return this.#tokens[this.#place - 1] ?? '';
  }

  #takes(wanted: string): boolean {
    if (this.#peek() !== wanted) return false;
    this.#place += 1;
    return true;
  }

  #expect(wanted: string): void {
    if (!this.#takes(wanted)) throw this.unknown();
  }
}

/** Parses each expression once. */
function parsing<Meaning>(meaningIn: (parser: Parser) => Meaning): (text: string) => Parsed<Meaning> {
  const known = new Map<string, Parsed<Meaning>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const parser = new Parser(text);
    const parsed = { meaning: meaningIn(parser), placeholders: parser.placeholders };
    if (!parser.isOver) throw parser.unknown();
    known.set(text, parsed);
    return parsed;
  };
}

export const parseCondition = parsing((parser) => parser.condition());
export const parseUpdate = parsing((parser) => parser.update());
export const parseProjection = parsing((parser) => parser.names());

/** What a projection asks for of an item. */
export const projected = (projection: string, scope: Scope): Item =>
  Object.fromEntries(
    parseProjection(projection)
      .meaning(scope)
      .map((name) => [name, scope.item?.[name]] as const)
      .filter(([, value]) => value !== undefined),
  );
