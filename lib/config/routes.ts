import { routes as contracts } from '../../contracts/http/routes.ts';
import { functionNames, type FunctionName } from './functions.ts';

export interface ApiRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The function that answers has the name of the route's contract. */
  readonly answeredBy: FunctionName;
}

/** The citizens' routes and who answers them. Throws when a contract has no function. */
export const routes: readonly ApiRoute[] = contracts.map(({ method, path, name }) => {
  const answeredBy = functionNames.find((functionName) => functionName === name);
  if (answeredBy === undefined) throw new Error(`No function answers ${method} ${path}: ${name}`);
  return { method, path, answeredBy };
});

/** Headers that the contracts ask for, in lower case. */
export const requestHeaders: readonly string[] = [
  ...new Set(contracts.flatMap(({ headers }) => Object.keys(headers?.shape ?? {}))),
];
