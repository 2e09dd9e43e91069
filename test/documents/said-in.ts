import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Addresses, and names that only a program reads. */
const isName = (text: string): boolean => /^[/#]\S*$|^[\w.:#-]*$/.test(text) && !/^[A-Z]?[a-z]+$/.test(text);

/** A value in the code, and the part of a page that addresses name which people kept. */
const valuesOnly: readonly string[] = ['openness', 'hoja'];

const isLabel = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node.parent) && /^(sw|en)$/.test(node.parent.name.getText());

function literalsOf(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const read = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isTemplateExpression(node))
      found.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join('{}'),
      );
    else if (ts.isJsxText(node)) found.push(node.text);
    else if (ts.isStringLiteralLike(node) && (isLabel(node) || !valuesOnly.includes(node.text)))
      found.push(node.text);
    ts.forEachChild(node, read);
  };
  read(source);
  return found;
}

/** The texts in a file: of a program its literals without names and addresses, of another file its lines without comments. */
export function saidIn(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  const all = /\.tsx?$/.test(path)
    ? literalsOf(path, text)
    : text.split('\n').filter((line) => !/^\s*#/.test(line));
  return all
    .map((said) => said.trim().replaceAll(/\{\w*\}/g, '{}'))
    .filter((said) => said !== '' && !isName(said));
}
