import { tableOfAttackers, tableOfOwners, tableOfPhones } from '../test/builders/guesses/tables.ts';

/*
 * `npm run guesses:simulate`: a year of attackers and a day of owners, judged by the decision of the domain. The tables stand
 * in docs/design/guesses.md, where a test holds them.
 */

console.log(tableOfAttackers());
console.log();
console.log(tableOfOwners());
console.log();
console.log(tableOfPhones());
