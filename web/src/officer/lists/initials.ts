/** The first letters of the first and the last of somebody's names: `Anna Mushi`, `AM`. */
export function initialsOf(name: string): string {
  const names = name.split(/\s+/u).filter((part) => part !== '');
  const ends = names.length > 1 ? [names[0], names.at(-1)] : names;
  return ends.map((part = '') => (/^./u.exec(part)?.[0] ?? '').toLocaleUpperCase('sw')).join('');
}
