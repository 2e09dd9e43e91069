import { inEach, type Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogueRows, type Tree, treeOfTexts } from './catalogue.ts';

const imported = /import \{ catalogue \} from '(.*)\/catalogue\.ts';/;
const read = /const (\w+) = catalogue<.*>\('(.+)'\);/;

/** Writes one text. */
type Source = (areFew: boolean) => string;

const sourceOfText =
  (text: Text, hasParameters: boolean): Source =>
  (areFew) => {
    const made = `/*@__PURE__*/textOf(${JSON.stringify(Object.values(text)).slice(1, -1)})`;
    const said = areFew ? JSON.stringify(text) : made;
    return hasParameters ? `/*@__PURE__*/filling(${said})` : said;
  };

const isText = (tree: Tree<Source>): tree is Source => typeof tree === 'function';

const isList = (tree: Tree<Source>): tree is readonly Tree<Source>[] => Array.isArray(tree);

function partOf(tree: Tree<Source>, name: string): Tree<Source> | undefined {
  if (isText(tree)) return undefined;
  return isList(tree) ? tree[Number(name)] : tree[name];
}

const sizeOf = (tree: Tree<Source>): number =>
  isText(tree) ? 1 : Object.values(tree).reduce((sum: number, part) => sum + sizeOf(part), 0);

function sourceOf(tree: Tree<Source>, areFew: boolean): string {
  if (isText(tree)) return tree(areFew);
  if (isList(tree)) return `[${tree.map((item) => sourceOf(item, areFew)).join()}]`;
  const parts = Object.entries(tree).map(
    ([name, part]) => `${JSON.stringify(name)}:${sourceOf(part, areFew)}`,
  );
  return `{${parts.join()}}`;
}

/** A place in a source that reads a part of a catalogue. */
interface Access {
  readonly at: number;
  readonly end: number;
  readonly group: string;
  readonly part: Tree<Source>;
  /** Whether something of the part is chosen when the program runs. */
  readonly isChosen: boolean;
}

const step = /\.(\w+)|\['([^']+)'\]|\[(\d+)\]/y;

/** Follows the names that a source writes from `at` on, as far as the tree has them. */
function accessAt(source: string, tree: Tree<Source>, at: number, name: string): Access {
  let part = tree;
  let end = at + name.length;
  let group = '';
  for (;;) {
    step.lastIndex = end;
    const [said, ...keys]: readonly (string | undefined)[] = step.exec(source) ?? [];
    const key = keys.find((one) => one !== undefined);
    if (said === undefined || key === undefined || isText(part)) break;
    const below = partOf(part, key);
    if (below === undefined) break;
    group ||= key;
    part = below;
    end += said.length;
  }
  return { at, end, group, part, isChosen: !isText(part) && source[end] === '[' };
}

/**
 * Writes into the source of a module the texts of a catalogue that it names, so that a bundle takes what it uses: in their
 * place where each is named once, else as a constant. Of more than `few` texts each is made by a call: shorter, but not once it
 * is compressed. Undefined where a module reads no catalogue.
 */
export function inlineTexts(source: string, few = Infinity): string | undefined {
  const [line, name = '', subject = ''] = read.exec(source) ?? [];
  if (line === undefined) return undefined;
  const tree = treeOfTexts(
    inEach((language) => catalogueRows(subject, language)),
    sourceOfText,
  );
  const accesses = [...source.matchAll(new RegExp(String.raw`\b${name}(?=\.\w)`, 'g'))]
    .map(({ index }) => accessAt(source, tree, index, name))
    .filter(({ group }) => group !== '');
  const used = Map.groupBy(accesses, ({ group }) => group);
  const areFew = accesses.reduce((sum, { part }) => sum + sizeOf(part), 0) <= few;
  const isWhole = (group: string): boolean => {
    const parts = used.get(group)?.map(({ part }) => part) ?? [];
    return (
      used.get(group)?.some(({ isChosen }) => isChosen) === true ||
      parts.some((part) => parts.some((other) => part !== other && holds(part, other))) ||
      new Set(parts).size < parts.length
    );
  };
  const constants = [...used.keys()].filter(isWhole);
  let written = source;
  for (const { at, end, group, part } of accesses.toReversed()) {
    const isSpread = source.slice(0, at).endsWith('...');
    const said = constants.includes(group)
      ? `${name}_${source.slice(at + name.length + 1, end)}`
      : isSpread
        ? sourceOf(part, areFew).slice(1, -1)
        : `(${sourceOf(part, areFew)})`;
    written =
      written.slice(0, at - (isSpread && !constants.includes(group) ? 3 : 0)) + said + written.slice(end);
  }
  const declared = constants.flatMap((group) => {
    const whole = partOf(tree, group);
    return whole === undefined ? [] : [`const ${name}_${group} = ${sourceOf(whole, areFew)};`];
  });
  return written
    .replace(line, () => declared.join(' '))
    .replace(
      imported,
      "import { filling } from '$1/fill.ts'; import { textOf } from '$1/../domain/foundation/vocabulary/language.ts';",
    );
}

const holds = (part: Tree<Source>, other: Tree<Source>): boolean =>
  !isText(part) && Object.values(part).some((below) => below === other || holds(below, other));
