import { tableOfCosts, tableOfDelays, tableOfSurge } from '../test/builders/sms-attack/tables.ts';

/*
 * `npm run sms:simulate`: the worst day of an attacker with a thousand addresses, by the scheduling of the domain. The tables
 * stand in docs/design/sms-fairness.md, where a test holds them.
 */

console.log(tableOfCosts());
console.log();
console.log(tableOfDelays());
console.log();
console.log(tableOfSurge());
