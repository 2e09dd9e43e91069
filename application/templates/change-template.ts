import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import {
  mostTemplates,
  type TemplateAct,
  type TemplateChange,
} from '../../domain/institutions/templates/answer-template.ts';
import {
  decideTemplate,
  type TemplateRefusal,
  type TemplateCommand,
} from '../../domain/institutions/templates/decide-template.ts';
import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { actRequest } from '../tickets/act-request.ts';
import { officeOfTemplates } from './office-of-templates.ts';

interface WishOfHead {
  readonly institution: string;
  readonly wish: TemplateCommand;
  readonly idempotencyKey: string;
  readonly officer: PresentOfficer;
  readonly log: Log;
}

/** What became of a template. */
interface TemplateKept {
  readonly act: TemplateAct;
  readonly id: string;
  readonly version: number;
  readonly at: Instant;
}

type Ports = Pick<Container, 'templates' | 'hashing' | 'now'> & {
  readonly registry: Pick<Container['registry'], 'lineage'>;
};

const decisions = 5;

/**
 * Changes the templates of an office once, for who keeps them. A request that comes again gets what was done for it
 * first. Throws the problems `not-allowed`, `too-many-templates`, `template-moved-on` and
 * `idempotency-key-reused`, and `StoreUnavailable` where others keep changing them.
 */
export async function changeTemplate(
  { registry, templates, hashing, now }: Ports,
  { institution, wish: command, idempotencyKey, officer, log }: WishOfHead,
): Promise<TemplateKept> {
  const at = now();
  const { keeps } = await officeOfTemplates(registry, { institution, officer, at });
  if (!keeps) throw new RequestRefused({ code: 'not-allowed' });
  const asker = `officer:${officer.id}` as const;
  const request = actRequest(hashing, {
    asker,
    idempotencyKey,
    act: `template-${command.act}`,
    body: askedIn(command),
  });
  for (let decided = 0; decided < decisions; decided += 1) {
    const present = await templates.of(institution);
    const before = await templates.doneFor(institution, request);
    if (before !== undefined) return repeatedChange(before, request);
    const decision = decideTemplate(present, command);
    if (typeof decision === 'string') throw refusalOfTemplate(decision);
    const by = { id: officer.id, institution: officer.institution };
    const change: TemplateChange = { v: 1, office: institution, ...decision, at, by, request };
    if ((await templates.write(change)) === 'stale') continue;
    log.info('template-changed', { institution, type: command.act, version: change.version });
    return kept(change);
  }
  throw new StoreUnavailable('Others kept changing the templates of the office.');
}

/** What was asked, whatever version was seen: a repeat may name another. */
const askedIn = (command: TemplateCommand) => ({
  ...('id' in command && { id: command.id }),
  ...('content' in command && { content: command.content }),
});

const kept = ({ act, template: id, version, at }: TemplateChange): TemplateKept => ({ act, id, version, at });

function repeatedChange(before: TemplateChange, request: string): TemplateKept {
  if (before.request !== request) throw new RequestRefused({ code: 'idempotency-key-reused' });
  return kept(before);
}

const refusalOfTemplate = (code: TemplateRefusal): RequestRefused =>
  new RequestRefused(
    code === 'too-many-templates' ? { code, parameters: { limit: mostTemplates } } : { code },
  );
