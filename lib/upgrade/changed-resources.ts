import type { StackTemplate, TemplateResource } from './stateful-resources.ts';

/** What a deployment changes in a stack. */
export interface ChangedResources {
  /** Logical ids, with the types of the resources. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Functions that get other code, and nothing else. */
  readonly newCode: number;
  /** A line for each property that changes, by its path, with its values where these are short and nobody's address. */
  readonly changed: readonly string[];
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** An e-mail address or a phone: a terminal keeps what it showed. */
const ofSomebody = /@|\+\d{6}/;
const longestShown = 80;

function shown(value: unknown): string {
  if (value === undefined) return '(nothing)';
  if (typeof value === 'object') return '(…)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return ofSomebody.test(text) || text.length > longestShown ? '(not shown)' : text;
}

/** Paths of what differs between two values, as deep as both are maps. */
function differences(before: unknown, after: unknown, path: string): readonly string[] {
  if (isSame(before, after)) return [];
  if (!isMap(before) || !isMap(after)) return [`${path}: ${shown(before)} -> ${shown(after)}`];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    differences(before[key], after[key], path === '' ? key : `${path}.${key}`),
  );
}

/** The asset in which the code of a function lies: its name is a hash of what is in it. */
const isOfCode = (line: string): boolean => line.startsWith('Properties.Code.');

/** Compares the template that a stack has with the one that it is to have, without what the CDK notes beside it. */
export function changedResources(before: StackTemplate, after: StackTemplate): ChangedResources {
  const [was, becomes] = [before.Resources ?? {}, after.Resources ?? {}];
  const named = ([id, { Type }]: readonly [string, TemplateResource]): string => `${id} ${Type}`;
  const kept = Object.entries(becomes).flatMap(([id, resource]) => {
    const earlier = was[id];
    if (earlier === undefined) return [];
    const lines = differences({ ...earlier, Metadata: undefined }, { ...resource, Metadata: undefined }, '');
    return [{ id, type: resource.Type, lines }];
  });
  return {
    added: Object.entries(becomes)
      .filter(([id]) => !(id in was))
      .map(named),
    removed: Object.entries(was)
      .filter(([id]) => !(id in becomes))
      .map(named),
    newCode: kept.filter(({ lines }) => lines.length > 0 && lines.every(isOfCode)).length,
    changed: kept.flatMap(({ id, type, lines }) =>
      lines.filter((line) => !isOfCode(line)).map((line) => `${id} ${type} ${line}`),
    ),
  };
}
