import ts from 'typescript';

/** In bytes of JSON: smaller tables stay in the code, and all of a module that has fewer. */
const smallest = { table: 1000, ofModule: 2000 };

interface TableInCode {
  readonly node: ts.Expression;
  readonly value: unknown;
}

const holdsNoValue = Symbol('holds no value');

/** What an expression writes out, be it texts, numbers, truth, or lists and objects of these; `holdsNoValue` of any other. */
function writtenValue(node: ts.Node): unknown {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return writtenValue(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [writtenValue(node.left), writtenValue(node.right)];
    return typeof left === 'string' && typeof right === 'string' ? left + right : holdsNoValue;
  }
  if (ts.isArrayLiteralExpression(node)) {
    const items = node.elements.map(writtenValue);
    return items.includes(holdsNoValue) ? holdsNoValue : items;
  }
  if (!ts.isObjectLiteralExpression(node)) return holdsNoValue;
  const fields = node.properties.map((field) =>
    ts.isPropertyAssignment(field) && (ts.isIdentifier(field.name) || ts.isStringLiteral(field.name))
      ? ([field.name.text, writtenValue(field.initializer)] as const)
      : undefined,
  );
  const values = fields.flatMap((field) => (field === undefined || field[1] === holdsNoValue ? [] : [field]));
  return values.length < fields.length ? holdsNoValue : Object.fromEntries(values);
}

/** Finds the tables that a module writes out where it is loaded; what a function makes anew each time is none. */
function tablesIn(source: string): readonly TableInCode[] {
  const found: TableInCode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isTypeNode(node)) return;
    const value = ts.isExpression(node) ? writtenValue(node) : holdsNoValue;
    if (value !== holdsNoValue && JSON.stringify(value).length >= smallest.table)
      found.push({ node: node as ts.Expression, value });
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
  return JSON.stringify(found.map(({ value }) => value)).length >= smallest.ofModule ? found : [];
}

/** The tables of a module, in the order in which it writes them. */
export const tablesOf = (source: string): readonly unknown[] => tablesIn(source).map(({ value }) => value);

/**
 * Writes a module that takes its tables from elsewhere, each line where it was.
 *
 * @param taken The expression that stands for the table at a place.
 */
export function withoutTables(source: string, taken: (place: number) => string): string {
  const parts: string[] = [];
  let written = 0;
  for (const [place, { node }] of tablesIn(source).entries()) {
    const lines = node.getText().split('\n').length - 1;
    parts.push(source.slice(written, node.getStart()), taken(place), '\n'.repeat(lines));
    written = node.end;
  }
  return [...parts, source.slice(written)].join('');
}
