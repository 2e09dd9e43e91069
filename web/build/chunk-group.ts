/** A file of the built site in which several modules travel. */
export interface ChunkGroup {
  readonly name: string;
  /** How the paths of its modules begin, with `/` between folders. */
  readonly modules: readonly string[];
  /** How those of its modules begin that travel by themselves. */
  readonly but?: readonly string[];
}

/** Modules in these folders by the beginnings of their names. */
export const within = (folder: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `${folder}/${name}`);

const oneOf = (beginnings: readonly string[]): string =>
  `(?:${beginnings.map((beginning) => beginning.replaceAll('.', String.raw`\.`)).join('|')})`;

/** Gives a group as the bundler takes it: by a test of the ids of modules. */
export const codeSplittingGroup = ({ name, modules, but = [] }: ChunkGroup) => ({
  name,
  // Ids of virtual modules begin with a zero byte.
  test: new RegExp(`[/\\0]${but.length === 0 ? '' : `(?!${oneOf(but)})`}${oneOf(modules)}`),
});
