import type { Template } from 'aws-cdk-lib/assertions';
import { plain, resourcesOf } from '../suites/resources.ts';

/** A request as the firewall sees it, without what it says. */
export interface SeenRequest {
  readonly address: string;
  /** Two letters. */
  readonly country: string;
  readonly path: string;
}

/** As CloudFormation writes it; of each one property is there. */
interface Statement {
  readonly ByteMatchStatement?: {
    readonly SearchString: string;
    readonly PositionalConstraint: 'STARTS_WITH' | 'EXACTLY';
  };
  readonly GeoMatchStatement?: { readonly CountryCodes: readonly string[] };
  readonly IPSetReferenceStatement?: { readonly Arn: unknown };
  readonly NotStatement?: { readonly Statement: Statement };
  readonly AndStatement?: { readonly Statements: readonly Statement[] };
  readonly OrStatement?: { readonly Statements: readonly Statement[] };
  readonly RateBasedStatement?: {
    readonly AggregateKeyType: 'IP';
    readonly Limit: number;
    readonly EvaluationWindowSec: number;
    readonly ScopeDownStatement: Statement;
  };
  readonly ManagedRuleGroupStatement?: unknown;
}

interface Rule {
  readonly Name: string;
  readonly Priority: number;
  readonly Statement: Statement;
}

/** Which addresses are in a set of the template. */
type InSet = (id: string, address: string) => boolean;

/**
 * The rules of the firewall in a template, for requests of one window in any order. Managed groups find nothing: what people write
 * they only count. `isIn` says which addresses are in which set.
 */
export class Firewall {
  readonly #rules: readonly Rule[];
  readonly #isIn: InSet;
  readonly #counts = new Map<string, number>();

  constructor(template: Template, isIn: InSet = () => false) {
    const [firewall] = resourcesOf([template], 'AWS::WAFv2::WebACL');
    const rules = (firewall?.properties['Rules'] ?? []) as readonly Rule[];
    this.#rules = rules.toSorted((a, b) => a.Priority - b.Priority);
    this.#isIn = isIn;
  }

  /** The rule that blocks the request; undefined: it goes on. */
  blocks(request: SeenRequest): string | undefined {
    return this.#rules.find((rule) => this.#applies(rule, request))?.Name;
  }

  #applies({ Name, Statement: statement }: Rule, request: SeenRequest): boolean {
    if (statement.ManagedRuleGroupStatement !== undefined) return false;
    const { RateBasedStatement: rate } = statement;
    if (rate === undefined) return this.#matches(statement, request);
    if (!this.#matches(rate.ScopeDownStatement, request)) return false;
    const key = `${Name} ${request.address}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count > rate.Limit;
  }

  #matches(statement: Statement, request: SeenRequest): boolean {
    const { ByteMatchStatement: bytes, GeoMatchStatement: geo, IPSetReferenceStatement: set } = statement;
    if (bytes !== undefined)
      return bytes.PositionalConstraint === 'EXACTLY'
        ? request.path === bytes.SearchString
        : request.path.startsWith(bytes.SearchString);
    if (geo !== undefined) return geo.CountryCodes.includes(request.country);
    if (set !== undefined) return this.#isIn(plain(set.Arn).replaceAll(/[<>]|\.Arn/g, ''), request.address);
    if (statement.NotStatement !== undefined)
      return !this.#matches(statement.NotStatement.Statement, request);
    if (statement.AndStatement !== undefined)
      return statement.AndStatement.Statements.every((each) => this.#matches(each, request));
    if (statement.OrStatement !== undefined)
      return statement.OrStatement.Statements.some((each) => this.#matches(each, request));
    throw new Error(`The firewall has a statement that is not read: ${JSON.stringify(statement)}`);
  }
}
