import { inEach } from '../../domain/foundation/vocabulary/language.ts';
import { secondsUntil } from '../../domain/foundation/rate-limits/rate-limits.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import type { ClosedIntake } from '../../domain/institutions/registry/switches.ts';
import { closedIntakeTexts } from '../../words/closed-intake.ts';
import type { Parameters } from '../../words/fill.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { momentInWords } from '../tickets/moment-words.ts';

type Ports = Pick<Container, 'registry' | 'now'>;

/** So long, in seconds, outboxes wait at most before they try again: intake may open sooner than was said. */
const longestRetrySeconds = 600;

/** The number that most categories name; undefined: none names any. */
function mostNamedNumber(categories: readonly Category[]): string | undefined {
  const named = categories.flatMap(({ emergencyNumbers }) => emergencyNumbers.map(({ number }) => number));
  const groups = [...Map.groupBy(named, (number) => number).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}

/** Words when to try again and whom to call in danger: the parameters of all texts on closed intake. Throws `StoreUnavailable`. */
async function closedIntakeFacts({ registry, now }: Ports, { until }: ClosedIntake): Promise<Parameters> {
  const [categories, { timeZone }] = await Promise.all([registry.categories(), registry.calendar()]);
  const number = mostNamedNumber(categories);
  return {
    when:
      until === undefined || until <= now()
        ? closedIntakeTexts.soon
        : closedIntakeTexts.until({
            moment: inEach((language) => momentInWords(until, { language, timeZone })),
          }),
    danger: number === undefined ? '' : closedIntakeTexts.danger({ number }),
  };
}

/** The facts of closed intake for a text; undefined: it is open. Throws `StoreUnavailable`. */
export async function closedIntakeInWords(ports: Ports): Promise<Parameters | undefined> {
  const closed = await ports.registry.intakeClosed();
  return closed && closedIntakeFacts(ports, closed);
}

/** Throws `RequestRefused` while operators have intake closed, with when to try again. Throws `StoreUnavailable`. */
export async function requireOpenIntake(ports: Ports): Promise<void> {
  const closed = await ports.registry.intakeClosed();
  if (closed === undefined) return;
  throw new RequestRefused(
    { code: 'intake-closed', parameters: await closedIntakeFacts(ports, closed) },
    retrySeconds(closed, ports.now()),
  );
}

const retrySeconds = ({ until }: ClosedIntake, now: Instant): number =>
  until === undefined || until <= now
    ? longestRetrySeconds
    : Math.min(longestRetrySeconds, secondsUntil(until, now));
