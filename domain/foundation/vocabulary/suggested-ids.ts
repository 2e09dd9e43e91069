/** Longest id that the registry takes. */
const longestId = 40;

/** Suggests an id for a name: `Zawadi Mushi` is `zawadi-mushi`. Empty where the name has no letter that an id may have. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '');

/** The ids suggested for a name, the shortest first: `zawadi-mushi`, `zawadi-mushi-2`, up to `most`. */
export function* idsFrom(name: string, most: number): Generator<string> {
  const first = idFrom(name);
  if (first === '') return;
  yield first;
  for (let next = 2; next <= most; next += 1) {
    const end = `-${next}`;
    yield `${first.slice(0, longestId - end.length).replace(/-+$/, '')}${end}`;
  }
}
