import type { Template } from 'aws-cdk-lib/assertions';
import { plain, resourcesOf } from './resources.ts';

/** One permission of a role: an effect, the actions, and what they are done to. */
export interface Statement {
  /** The role's name. */
  readonly role: string;
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: unknown;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

interface WrittenStatement {
  readonly Effect: string;
  readonly Action: unknown;
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

interface WrittenDocument {
  readonly Statement: readonly WrittenStatement[];
}

interface WrittenPolicy {
  readonly PolicyDocument: WrittenDocument;
}

/** What all roles of these templates are allowed and denied. */
export function statementsOf(templates: readonly Template[]): readonly Statement[] {
  return templates.flatMap((template) => {
    const roles = new Map(
      resourcesOf([template], 'AWS::IAM::Role').map(({ id, properties }) => [
        `<${id}>`,
        plain(properties['RoleName']),
      ]),
    );
    const inRoles = resourcesOf([template], 'AWS::IAM::Role').flatMap(({ properties }) =>
      ((properties['Policies'] ?? []) as readonly WrittenPolicy[]).flatMap(({ PolicyDocument }) =>
        statementsIn(PolicyDocument, plain(properties['RoleName'])),
      ),
    );
    const attached = resourcesOf([template], 'AWS::IAM::Policy').flatMap(({ properties }) =>
      listOf(properties['Roles']).flatMap((role) =>
        statementsIn(properties['PolicyDocument'] as WrittenDocument, roles.get(plain(role)) ?? plain(role)),
      ),
    );
    return [...inRoles, ...attached];
  });
}

const statementsIn = (document: WrittenDocument, role: string): readonly Statement[] =>
  document.Statement.map(({ Effect, Action, Resource, Condition }) => ({
    role,
    effect: Effect,
    actions: listOf(Action).map(plain),
    resources: listOf(Resource).map(plain),
    ...(Condition !== undefined && { conditions: Condition }),
  }));

/** The roles that are allowed one of these actions on a resource whose ARN ends so, sorted. */
export const rolesThatMay = (
  statements: readonly Statement[],
  actions: RegExp,
  resource: RegExp,
): readonly string[] =>
  [
    ...new Set(
      statements
        .filter(({ effect, actions: allowed, resources }) => {
          const fits = allowed.some((action) => actions.test(action));
          return effect === 'Allow' && fits && resources.some((arn) => resource.test(arn));
        })
        .map(({ role }) => role.replace(/^mrejesho-\w+?-/, '')),
    ),
  ].toSorted();
