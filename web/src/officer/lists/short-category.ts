/** The first of several that a name joins, where it says enough by itself: four letters joined by "or" do not. */
const firstOfSeveral = /^.{5,}?(?=,? (?:na|au|and|or) |, )|^.+?(?=,? (?:na|and) |, )/;

/** Shortens the name of a category for a row: `Maji` of `Maji na majitaka`. A name that joins nothing stays as it is. */
export const shortCategoryOf = (name: string): string => firstOfSeveral.exec(name)?.[0] ?? name;
