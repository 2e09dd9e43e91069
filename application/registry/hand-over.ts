import { decidedAlone } from '../../domain/administration/decided-alone.ts';
import { endDeputy, nameDeputy } from '../../domain/administration/deputies.ts';
import type { ChangeContext, RegistryDecision } from '../../domain/administration/change.ts';
import { refuseIf } from '../../domain/administration/refusals.ts';
import { firstSecondOf, lastSecondOf } from '../../domain/foundation/time/local-day.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { actRequest } from '../tickets/act-request.ts';
import { changeOnce, type DoneAlone } from './change-once.ts';
import { refusingInWords } from './change-refusal.ts';
import { namingBy } from './preview-change.ts';

interface Wish {
  readonly institution: string;
  readonly deputy: string;
  /** Who is back; absent: the officer who asks. The deputy too may end it. */
  readonly absent?: string | undefined;
  /** The first day and the last, local dates, `YYYY-MM-DD`; absent: it ends now. */
  readonly away?: { readonly from: string; readonly until: string } | undefined;
  /** It stays in the history of the institution. */
  readonly why: string;
  readonly idempotencyKey: string;
  readonly officer: PresentOfficer;
  readonly log: Log;
}

type Ports = Pick<Container, 'administration' | 'hashing' | 'now'>;

async function decide(
  records: Ports['administration'],
  doing: ChangeContext,
  {
    institution,
    deputy: officer,
    absent = doing.by.id,
    away,
  }: Pick<Wish, 'institution' | 'deputy' | 'absent' | 'away'>,
): Promise<RegistryDecision> {
  if (away === undefined) return endDeputy(records, doing, { institution, officer, absent });
  const { timeZone } = await records.calendar();
  return nameDeputy(records, doing, {
    institution,
    officer,
    from: firstSecondOf(away.from, timeZone),
    until: lastSecondOf(away.until, timeZone),
  });
}

/**
 * Lets an officer be out with a deputy, or ends that, once: by the guard that one administrator meets who appoints an acting
 * head. What takes two of these is refused. Throws the problem `change-refused` and those of `changeOnce`.
 */
export async function handOver(
  { administration, hashing, now }: Ports,
  { institution, deputy, absent, away, why, idempotencyKey, officer, log }: Wish,
): Promise<{ readonly at: Instant }> {
  const doing = { by: { id: officer.id, institution }, at: now(), why };
  const alone = async (decision: RegistryDecision): Promise<DoneAlone> => {
    const { matters, ...done } = await decidedAlone(administration, decision, doing, namingBy(hashing));
    refuseIf(matters.length > 0, 'takes-two');
    return done;
  };
  const outcome = await refusingInWords(
    changeOnce(administration, {
      request: actRequest(hashing, {
        ...{ asker: `officer:${officer.id}`, idempotencyKey, act: 'hand-over' },
        body: { institution, deputy, absent, away, why },
      }),
      doing,
      decide: (context) => decide(administration, context, { institution, deputy, absent, away }),
      alone,
    }),
  );
  if ('proposed' in outcome) throw new TypeError('Nothing is proposed to hand over.');
  const { act, version, at } = outcome.done;
  log.info('registry-changed', { version, type: act });
  return { at };
}
