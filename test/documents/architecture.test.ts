import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { routes } from '../../contracts/http/table/routes.ts';
import { functions } from '../../lib/config/functions.ts';

it('the drawing of docs/architecture.md names every function that answers no route', () => {
  const [, drawing = ''] = readFileSync('docs/architecture.md', 'utf8').split('```');
  const ofRoutes = new Set(routes.map(({ name, family = name }) => family));
  const others = Object.keys(functions).filter((name) => !ofRoutes.has(name));
  expect(others.length).toBeGreaterThan(15);
  expect(others.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(drawing))).toEqual([]);
});
