import { statusWordsAtWork } from '../../words/statuses.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { requireSeenByState } from '../access/seen-by-state.ts';
import { actDoneOf, type ActDone } from '../tickets/act-done.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import { institutionsById } from '../institutions-by-id.ts';
import type { OfficerActName } from './officer-acts.ts';
import { stepsOfOfficerAct, type DecisionPorts, type OfficerActWanted } from './steps-of-officer-act.ts';

/** An act that an officer asks for. */
export interface OfficerActCommand<Name extends OfficerActName> extends OfficerActWanted<Name> {
  readonly number: string;
  readonly idempotencyKey: string;
  readonly log: Log;
}

/** Does an act of an officer once, decided anew for each try. */
export async function performOfficerAct<Name extends OfficerActName>(
  ports: DecisionPorts & Pick<Container, 'tickets'>,
  { number, idempotencyKey, log, ...wanted }: OfficerActCommand<Name>,
): Promise<ActDone> {
  const { tickets, registry, hashing, now } = ports;
  const { act, details, officer, language } = wanted;
  const request = actRequest(hashing, {
    asker: `officer:${officer.id}`,
    idempotencyKey,
    act,
    body: details,
  });
  await requireSeenByState(ports, number, { officer, now: now() });
  const { event } = await actOnce(tickets, number, request, stepsOfOfficerAct(ports, wanted, request));

  log.info('ticket-acted', { number, version: event.version, type: event.type });
  const { holder } = event.after;
  const [{ timeZone }, institutionOf] = await Promise.all([
    registry.calendar(),
    institutionsById(registry, [holder]),
  ]);
  return actDoneOf(event, institutionOf(holder), { language, timeZone, words: statusWordsAtWork });
}
