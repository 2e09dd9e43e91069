import { citizenActRoutes } from '../../contracts/http/citizen-acts/routes.ts';
import { officerActRoutes } from '../../contracts/http/officer-acts/routes.ts';
import type { Route } from '../../contracts/http/route.ts';
import { composedExample } from '../../operations/openapi/composed-example.ts';

type Body = Readonly<Record<string, unknown>>;

/** What of the example of a body must be there. */
const neededOf = (route: Route): Body => {
  const example = composedExample(route.body, 'input') as Body;
  const withoutOne = (field: string) =>
    Object.fromEntries(Object.entries(example).filter(([name]) => name !== field));
  const isNeeded = (field: string) => route.body?.safeParse(withoutOne(field)).success !== true;
  return Object.fromEntries(Object.entries(example).filter(([field]) => isNeeded(field)));
};

const bodiesOf = (
  routes: Readonly<Record<string, Route>>,
  ofThisCountry: Readonly<Record<string, Body>>,
): Readonly<Record<string, Body>> =>
  Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [name, { ...neededOf(route), ...ofThisCountry[name] }]),
  );

/** A body that each route of officers' acts takes, by its name, in a country where `wakala` holds the ticket. */
export const bodiesOfActs = bodiesOf(officerActRoutes, {
  assign: { officer: 'asha' },
  respond: { remedy: 'Litabadilishwa wiki hii.' },
  transfer: { to: 'jirani' },
  direct: { dueBy: '2026-12-01' },
  'report-direction': { message: 'Taarifa iko tayari.' },
  reclassify: { category: 'maji' },
  'name-officer': { officer: null },
  'set-aside': { because: 'advertisement' },
  merge: { into: '261100000021' },
});

/** A body that each route of citizens' acts takes, by its name. */
export const bodiesOfCitizens = bodiesOf(citizenActRoutes, {
  'confirm-remedy': { done: true },
  'change-preferences': { language: 'en' },
});
