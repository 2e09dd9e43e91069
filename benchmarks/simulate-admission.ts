import { tableOfWorstDays, worstDays } from '../test/infrastructure/admission/attacks.ts';

/*
 * `npm run admission:simulate`: a day of 1,000 addresses that ask as often as they may, against the rules of the firewall, the throttles and the
 * reservations of prod's templates. The table stands in docs/design/admission.md, where a test holds it.
 */

console.log(tableOfWorstDays(worstDays()));
