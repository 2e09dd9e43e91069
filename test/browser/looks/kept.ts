import type { Page } from 'playwright-core';

/** Runs in the page: everything that the browser keeps of this origin, as text. */
async function everythingKept(): Promise<string> {
  const promised = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('It could not be read.'));
    });
  const written = async (value: unknown): Promise<string> => {
    if (value instanceof Blob) return value.text();
    if (typeof value !== 'object' || value === null) return String(value);
    const parts = await Promise.all(
      Object.entries(value).map(async ([name, part]) => `${name}: ${await written(part)}`),
    );
    return `{ ${parts.join(', ')} }`;
  };
  const inDatabases = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const opened = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([promised(opened.getAllKeys()), promised(opened.getAll())]);
        found.push(`database ${name}, ${store}: ${await written(keys)} ${await written(values)}`);
      }
      database.close();
    }
    return found;
  };
  const inCaches = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const reply = await cache.match(request);
        found.push(`cache ${name}: ${request.url} ${(await reply?.text()) ?? ''}`);
      }
    }
    return found;
  };
  return [
    `local: ${JSON.stringify(Object.entries(localStorage))}`,
    `session: ${JSON.stringify(Object.entries(sessionStorage))}`,
    `state: ${JSON.stringify(history.state)}`,
    `name: ${window.name}`,
    ...(await inDatabases()),
    ...(await inCaches()),
  ].join('\n');
}

/** Everything that the browser keeps of the site: storages, databases, caches, cookies, and the history of its window. */
export async function keptOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return [
    await page.evaluate(everythingKept),
    `cookies: ${JSON.stringify(await page.context().cookies())}`,
    ...entries.map(({ url, title }) => `visited: ${url} ${title}`),
  ].join('\n');
}
