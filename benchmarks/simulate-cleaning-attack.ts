import { tableOfCleaning } from '../test/builders/cleaning-attack/tables.ts';

/*
 * `npm run cleaning:simulate`: how long files of honest senders wait on the worst day of an attacker with a thousand addresses. The
 * table stands in docs/design/cleaning-files.md, where a test holds it.
 */

console.log(tableOfCleaning());
