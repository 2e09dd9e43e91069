import { lettersOff } from '../../../domain/foundation/text/letters-off.ts';
import { languages, type Text } from '../../../domain/foundation/vocabulary/language.ts';
import { hierarchyOf } from '../../../domain/institutions/registry/hierarchy.ts';
import { isWithin } from '../../../domain/institutions/registry/levels.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../../domain/institutions/registry/registry.ts';
import type { DraftRecords } from './draft-records.ts';
import { cellWords } from '../../../words/sheets.ts';

/** An office that somebody may mean. */
export interface MeantOffice {
  readonly id: string;
  readonly name: Text;
  /** Row of the sheet that makes it; absent: the registry has it. */
  readonly row?: number;
}

/** Offices that a name in a cell stands for: one, several, or none with those that are near. */
export type OfficeNamed =
  | { readonly office: MeantOffice }
  | { readonly several: readonly MeantOffice[] }
  | { readonly near: readonly MeantOffice[] };

/** So many near names are offered. */
const nearOffered = 3;
/** A name with more letters off is another one. */
const lettersOffAtMost = 2;

/** Nothing else is looked for by its id. */
const likeAnId = /^[a-z0-9-]{1,40}$/;

interface Reading {
  readonly draft: DraftRecords;
  readonly registry: Pick<Registry, 'catalogue'>;
  /** The administrator's own institution: no name from outside it and what lies under it is told. */
  readonly under: string;
}

/** The offices that cells of a sheet can name: those of its own rows, and those that its administrator administers. */
export class OfficesOfSheet {
  readonly #reading: Reading;
  readonly #byWords = new Map<string, MeantOffice[]>();
  #listed: Promise<void> | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Adds an office that a row of the sheet makes. */
  add(office: MeantOffice, names: readonly string[]): void {
    for (const words of new Set([office.id, ...names].map(cellWords))) this.#put(words, office);
  }

  /** Finds the office of a cell; an empty cell is the administrator's own institution. */
  async named(cell: string): Promise<OfficeNamed> {
    const { draft, under } = this.#reading;
    const words = cellWords(cell);
    const own = this.#found(words);
    if (own !== undefined) return own;
    const id = cell === '' ? under : cell.trim();
    const lineage = likeAnId.test(id) ? await draft.lineage(id) : undefined;
    if (lineage !== undefined && isWithin(lineage, under))
      return { office: { id: lineage.institution.id, name: lineage.institution.name } };
    this.#listed ??= this.#list();
    await this.#listed;
    return this.#found(words) ?? { near: this.#near(words) };
  }

  /** An institution right under another that has one of these names; undefined: none. */
  async under(parent: string, names: readonly string[]): Promise<Institution | undefined> {
    const sought = new Set(names.map(cellWords));
    const children = await this.#reading.draft.childrenOf(parent);
    return children.find(({ name }) => languages.some((language) => sought.has(cellWords(name[language]))));
  }

  /** Lists what the administrator administers, by the names of the catalogue: read only where no other way finds a name. */
  async #list(): Promise<void> {
    const { registry, under } = this.#reading;
    const tree = hierarchyOf(await registry.catalogue());
    for (const institution of tree.all) {
      const { id, name, shortName } = institution;
      if (id !== under && tree.above(institution).every((above) => above.id !== under)) continue;
      const names = [name, shortName].flatMap((text) =>
        languages.map((language) => cellWords(text[language])),
      );
      for (const words of new Set(names)) this.#put(words, { id, name });
    }
  }

  #put(words: string, office: MeantOffice): void {
    const known = this.#byWords.get(words) ?? [];
    if (known.every(({ id }) => id !== office.id)) this.#byWords.set(words, [...known, office]);
  }

  #found(words: string): OfficeNamed | undefined {
    const found = this.#byWords.get(words) ?? [];
    const [office] = found;
    if (office === undefined) return undefined;
    return found.length === 1 ? { office } : { several: found };
  }

  #near(words: string): readonly MeantOffice[] {
    const distances = [...this.#byWords]
      .map(([known, offices]) => ({ offices, off: lettersOff(known, words, lettersOffAtMost) }))
      .filter(({ off }) => off <= lettersOffAtMost)
      .toSorted((a, b) => a.off - b.off);
    const near = new Map(distances.flatMap(({ offices }) => offices.map((office) => [office.id, office])));
    return [...near.values()].slice(0, nearOffered);
  }
}
