import { createRequire } from 'node:module';
import { inEach, languages, type InEach, type Text } from '../domain/foundation/vocabulary/language.ts';
import { filling, type Parameters } from './fill.ts';

/** A row of a catalogue in one language: a text, or a list of texts. */
export type CatalogueRow = string | readonly CatalogueRow[];

/** The rows of a subject in one language. A key is `group/name`, and `group/name(a, b)` where the text has parameters. */
export type CatalogueRows = Readonly<Record<string, CatalogueRow>>;

type NamesIn<List extends string> = List extends `${infer First}, ${infer Rest}`
  ? First | NamesIn<Rest>
  : List;
type HeadOf<Key> = Key extends `${infer Head}/${string}`
  ? Head
  : Key extends `${infer Name}(${string}`
    ? Name
    : Key;
type Under<Whole, Head extends string> = {
  readonly [Key in keyof Whole as Key extends `${Head}/${infer Rest}` ? Rest : never]: Whole[Key];
};
type Said<Value> = Value extends readonly (infer Item)[] ? readonly Said<Item>[] : Text;
type Leaf<Key, Value> = Key extends `${string}(${infer Names})`
  ? (parameters: Readonly<Record<NamesIn<Names>, Parameters[string]>>) => Text
  : Said<Value>;
type At<Whole, Head extends string> = keyof Whole & (Head | `${Head}(${string})`);

/** What a module reads of a catalogue: its rows in every language as a tree, and a function where a text has parameters. */
export type TextsInCatalogue<Whole> = {
  readonly [Head in HeadOf<keyof Whole> & string]: [At<Whole, Head>] extends [never]
    ? TextsInCatalogue<Under<Whole, Head>>
    : Leaf<At<Whole, Head>, Whole[At<Whole, Head>]>;
};

/** The leaves of a catalogue, in groups and lists. */
export type Tree<Leaf> = Leaf | readonly Tree<Leaf>[] | { readonly [name: string]: Tree<Leaf> };

const isList = (row: CatalogueRow): row is readonly CatalogueRow[] => typeof row !== 'string';

/** Makes the tree of a subject from its rows in each language; `leaf` learns whether the key of a text names parameters. */
export function treeOfTexts<Leaf>(
  each: InEach<CatalogueRows>,
  leaf: (text: Text, hasParameters: boolean) => Leaf,
): Tree<Leaf> {
  const tree: Record<string, Tree<Leaf>> = {};
  for (const key of Object.keys(each[languages[0]])) {
    const [path = key, parameters] = key.split('(');
    const valueOf = (rows: InEach<CatalogueRow | undefined>): Tree<Leaf> => {
      const [first = ''] = languages.map((language) => rows[language]);
      return isList(first)
        ? first.map((_, at) => valueOf(inEach((language) => [rows[language] ?? []].flat()[at])))
        : leaf(
            inEach((language) => String(rows[language] ?? '')),
            parameters !== undefined,
          );
    };
    put(tree, path.split('/'), valueOf(inEach((language) => each[language][key])));
  }
  return tree;
}

function put<Leaf>(
  tree: Record<string, Tree<Leaf>>,
  [head = '', ...below]: readonly string[],
  value: Tree<Leaf>,
): void {
  if (below.length === 0) tree[head] = value;
  else put((tree[head] ??= {}) as Record<string, Tree<Leaf>>, below, value);
}

/** Reads the rows of a subject in a language. */
export const catalogueRows = (subject: string, language: string): CatalogueRows =>
  createRequire(import.meta.url)(`./texts/${language}/${subject}.json`) as CatalogueRows;

/** The texts of a subject, typed by its rows. Builds write in its place the texts that a module names (`inline-texts.ts`). */
export const catalogue = <Whole>(subject: string): TextsInCatalogue<Whole> =>
  treeOfTexts(
    inEach((language) => catalogueRows(subject, language)),
    (text, hasParameters) => (hasParameters ? filling(text) : text),
  ) as TextsInCatalogue<Whole>;
