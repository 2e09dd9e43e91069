const importOfSdk = /import\s+\{([^}]*)\}\s+from\s+'(@aws-sdk\/[^']+)'/g;

/** What the texts of sources import of the SDK, by package: types left out. */
export function sdkImports(sources: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const source of sources) {
    for (const [, list = '', from = ''] of source.matchAll(importOfSdk)) {
      const names = list.split(',').map((name) => name.trim());
      const values = names.filter((name) => name !== '' && !name.startsWith('type '));
      if (values.length > 0) found.set(from, new Set([...(found.get(from) ?? []), ...values]));
    }
  }
  return found;
}
