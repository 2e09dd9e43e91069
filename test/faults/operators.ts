import ts from 'typescript';

/** What is written instead of the characters from `start` to before `end`. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

type Operator = (node: ts.Node, source: ts.SourceFile) => Mutation | undefined;

const replaced = (node: ts.Node, source: ts.SourceFile, replacement: string): Mutation => ({
  start: node.getStart(source),
  end: node.getEnd(),
  replacement,
});

const tokens: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '-': '+',
  '*': '/',
};

const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  toSorted: 'filter',
  flatMap: 'map',
};

/** The kinds of faults, each as people make them: the wrong comparison, a forgotten negation, a call left out. */
export const operators = {
  'exchange an operator': (node, source) => {
    if (!ts.isBinaryExpression(node)) return undefined;
    const replacement = tokens[node.operatorToken.getText(source)];
    return replacement === undefined ? undefined : replaced(node.operatorToken, source, replacement);
  },
  'negate a condition': (node, source) =>
    ts.isIfStatement(node)
      ? replaced(node.expression, source, `!(${node.expression.getText(source)})`)
      : undefined,
  'forget a negation': (node, source) =>
    ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
      ? replaced(node, source, node.operand.getText(source))
      : undefined,
  'exchange the branches': (node, source) =>
    ts.isConditionalExpression(node)
      ? {
          start: node.whenTrue.getStart(source),
          end: node.whenFalse.getEnd(),
          replacement: `${node.whenFalse.getText(source)} : ${node.whenTrue.getText(source)}`,
        }
      : undefined,
  'turn a boolean': (node, source) => {
    if (node.kind === ts.SyntaxKind.TrueKeyword) return replaced(node, source, 'false');
    return node.kind === ts.SyntaxKind.FalseKeyword ? replaced(node, source, 'true') : undefined;
  },
  'add one to a number': (node, source) =>
    ts.isNumericLiteral(node)
      ? replaced(node, source, String(Number(node.getText(source).replaceAll('_', '')) + 1))
      : undefined,
  'exchange a method': (node, source) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { name } = node.expression;
    const replacement = Object.hasOwn(methods, name.text) ? methods[name.text] : undefined;
    return replacement === undefined ? undefined : replaced(name, source, replacement);
  },
  'leave out a call': (node, source) =>
    ts.isExpressionStatement(node) &&
    (ts.isCallExpression(node.expression) || ts.isAwaitExpression(node.expression))
      ? replaced(node, source, ';')
      : undefined,
} as const satisfies Record<string, Operator>;
