import { tableOfSurges, theSurges } from '../test/builders/surge-load/simulated-surge.ts';

/*
 * `npm run surge:simulate`: what a hundred tickets a second and a thousand a minute at one office take of every key, queue and quota, by what
 * the product writes for them. The table stands in docs/design/surges.md, where a test holds it.
 */

console.log(tableOfSurges(await theSurges()));
