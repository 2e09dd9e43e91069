import { plain } from './resources.ts';

/** A policy document as a template, or an organization, has it. */
export interface WrittenPolicy {
  readonly Statement: readonly WrittenPolicyStatement[];
}

interface WrittenPolicyStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly Action: unknown;
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A request as IAM sees it. What the context lacks, the request does not carry. */
export interface PolicyRequest {
  /** ARN of the role or user that asks, or the name of a service. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
}

type Verdict = 'allowed' | 'denied' | 'not allowed';

/** Pseudo parameters of a template, as a stage of the documentation's account would have them. */
const parameters: Readonly<Record<string, string>> = {
  '<AWS::AccountId>': '111122223333',
  '<AWS::Partition>': 'aws',
  '<AWS::Region>': 'af-south-1',
  '<AWS::URLSuffix>': 'amazonaws.com',
};

const resolved = (value: unknown): string =>
  Object.entries(parameters).reduce((text, [name, given]) => text.replaceAll(name, given), plain(value));

const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).map(resolved);

/** Whether a text fits a pattern of IAM: `*` for any characters, `?` for one. */
function fits(pattern: string, text: string, flags = ''): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, flags).test(text);
}

type Compares = (given: string | undefined, values: readonly string[]) => boolean;

const equals: Compares = (given, values) => given !== undefined && values.includes(given);
const like: Compares = (given, values) => given !== undefined && values.some((value) => fits(value, given));
const not =
  (compares: Compares): Compares =>
  (given, values) =>
    !compares(given, values); // a key that is absent fits each operator that negates

/**
 * What the operators of conditions compare. Source:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const operators: Readonly<Record<string, Compares>> = {
  StringEquals: equals,
  StringNotEquals: not(equals),
  StringLike: like,
  StringNotLike: not(like),
  ArnEquals: like,
  ArnLike: like,
  ArnNotEquals: not(like),
  ArnNotLike: not(like),
  NumericLessThan: (given, values) =>
    given !== undefined && values.every((value) => Number(given) < Number(value)),
  Bool: equals,
  Null: (given, values) => values.includes(String(given === undefined)),
};

function holds(
  condition: WrittenPolicyStatement['Condition'] = {},
  context: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(condition).every(([operator, keys]) => {
    const compares = operators[operator];
    if (compares === undefined) throw new Error(`The evaluation knows no operator ${operator}.`);
    return Object.entries(keys).every(([key, values]) => compares(context[key], listed(values)));
  });
}

const accountOf = (principal: string): string | undefined => /^arn:aws:iam::(\d+):/.exec(principal)?.[1];

/** Whether a statement names who asks: itself, as anybody, or by its account, which leaves it to IAM. */
function isNamed(principal: unknown, asking: string): boolean {
  if (principal === undefined || principal === '*') return true;
  const { AWS: users = [], Service: services = [] } = principal as { AWS?: unknown; Service?: unknown };
  const names = [...listed(users), ...listed(services)];
  const account = `arn:aws:iam::${accountOf(asking) ?? ''}:root`;
  return names.some((name) => name === '*' || name === asking || name === account);
}

/** Effects of the statements that speak of a request. */
function effectsOn(
  { Statement: statements }: WrittenPolicy,
  request: PolicyRequest,
): readonly WrittenPolicyStatement['Effect'][] {
  const isService = request.principal.endsWith('.amazonaws.com');
  const account = accountOf(request.principal);
  const context = {
    'aws:PrincipalIsAWSService': String(isService),
    ...(!isService && { 'aws:PrincipalArn': request.principal }),
    ...(account !== undefined && { 'kms:CallerAccount': account, 'aws:PrincipalAccount': account }),
    ...request.context,
  };
  return statements
    .filter(
      ({ Principal, Action, Resource, Condition }) =>
        isNamed(Principal, request.principal) &&
        listed(Action).some((action) => fits(action, request.action, 'i')) &&
        listed(Resource).some((resource) => fits(resource, request.resource)) &&
        holds(Condition, context),
    )
    .map(({ Effect }) => Effect);
}

/**
 * Decides on a request by the policy of a resource, as IAM and KMS do: a denial counts before all; what names the account leaves it to
 * the policies of its roles, which are taken to allow everything, as an administrator's do.
 */
export function decidedBy(policy: WrittenPolicy, request: PolicyRequest): Verdict {
  const effects = effectsOn(policy, request);
  if (effects.includes('Deny')) return 'denied';
  return effects.includes('Allow') ? 'allowed' : 'not allowed';
}

/** Decides whether the policy of an organization refuses what an administrator of an account asks. */
export const isRefusedBy = (policy: WrittenPolicy, request: PolicyRequest): boolean =>
  effectsOn(policy, request).includes('Deny');
