import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { decideViews, limitOfViews, type ViewsRefusal } from '../../domain/casework/views/decide-views.ts';
import type { QueueView, ViewsOwner } from '../../domain/casework/views/queue-view.ts';
import { sharesViews } from '../../domain/casework/views/view-sharing.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';

interface Asked {
  /** Absent: the officer's own. */
  readonly institution?: string;
  /** All views as they are to be, in their order. */
  readonly views: readonly QueueView[];
  /** The version that was seen of those before. */
  readonly version: number;
  readonly officer: PresentOfficer;
  readonly log: Log;
}

/**
 * Puts an owner's views in the place of those before: of the officer who asks, or of an office that they head. A request that comes again
 * changes nothing. Throws the problems `not-allowed`, `too-many-views` and `views-moved-on`.
 */
export async function changeViews(
  { views: store, now }: Pick<Container, 'views' | 'now'>,
  { institution, views, version: seen, officer, log }: Asked,
): Promise<{ readonly version: number }> {
  if (institution !== undefined && !sharesViews(officer, institution))
    throw new RequestRefused({ code: 'not-allowed' });
  const owner: ViewsOwner = institution === undefined ? { officer: officer.id } : { office: institution };
  const decided = async () => {
    const present = await store.of(owner);
    const decision = decideViews(owner, present, { seen, views });
    if (decision !== 'change' && decision !== 'unchanged') throw refusalOfViews(decision, owner);
    return { present, isChange: decision === 'change' };
  };
  const { present, isChange } = await decided();
  if (!isChange) return { version: present.version };
  const version = present.version + 1;
  const by = { id: officer.id, institution: officer.institution };
  const change = { owner, version, at: now(), by, before: present.views, after: views };
  if ((await store.write(change)) === 'stale') {
    // Somebody was quicker: perhaps this very request, sent twice.
    const again = await decided();
    if (again.isChange) throw refusalOfViews('views-moved-on', owner);
    return { version: again.present.version };
  }
  if (institution !== undefined) log.info('shared-views-changed', { institution, version });
  return { version };
}

const refusalOfViews = (code: ViewsRefusal, owner: ViewsOwner): RequestRefused =>
  new RequestRefused(
    code === 'too-many-views' ? { code, parameters: { limit: limitOfViews(owner) } } : { code },
  );
