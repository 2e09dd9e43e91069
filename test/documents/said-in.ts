import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Addresses, and names that only a program reads. */
const isName = (text: string): boolean => /^[/#]\S*$|^[\w.:#-]*$/.test(text) && !/^[A-Z]?[a-z]+$/.test(text);

/** A value in the code, and the part of a page that addresses name which people kept. */
const valuesOnly: readonly string[] = ['openness', 'hoja'];

const isLabel = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node.parent) && /^(sw|en)$/.test(node.parent.name.getText());

/** Whether it stands in what `en` names. */
const isEnglish = (node: ts.Node): boolean =>
  !ts.isSourceFile(node) &&
  ((ts.isPropertyAssignment(node) && node.name.getText() === 'en') || isEnglish(node.parent));

function literalsOf(
  path: string,
  text: string,
  takes: (node: ts.Node) => boolean = () => true,
): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const read = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isTemplateExpression(node) && takes(node))
      found.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join('{}'),
      );
    else if (ts.isJsxText(node) && takes(node)) found.push(node.text);
    else if (
      ts.isStringLiteralLike(node) &&
      takes(node) &&
      (isLabel(node) || !valuesOnly.includes(node.text))
    )
      found.push(node.text);
    ts.forEachChild(node, read);
  };
  read(source);
  return found;
}

const plain = (texts: readonly string[]): readonly string[] =>
  texts
    .map((said) => said.trim().replaceAll(/\{\w*\}/g, '{}'))
    .filter((said) => said !== '' && !isName(said));

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

type Takes = (key: string) => boolean;

/** The texts of a catalogue, without their keys. */
const rowsOf = (text: string, takes: Takes = () => true): readonly string[] =>
  Object.entries(JSON.parse(text) as object).flatMap(([key, value]) => (takes(key) ? textsIn(value) : []));

/** The English texts in a program, or in an English catalogue: of those, the rows that `takes` takes. */
export const englishIn = (path: string, takes?: Takes): readonly string[] => {
  const text = readFileSync(path, 'utf8');
  return plain(path.endsWith('.json') ? rowsOf(text, takes) : literalsOf(path, text, isEnglish));
};

/** The texts in a file: of a program its literals without names and addresses, of another its rows, or its lines without comments. */
export function saidIn(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  const all = /\.tsx?$/.test(path)
    ? literalsOf(path, text)
    : path.endsWith('.json')
      ? rowsOf(text)
      : text.split('\n').filter((line) => !/^\s*#/.test(line));
  return plain(all);
}
