import { PageLink } from '../../design/page-link.tsx';
import { useSay } from '../../platform/language.ts';
import { outboxName } from './outbox-name.ts';

/** To the outbox, where what lies in it could not be said. */
export const WayToOutbox = () => (
  <div role="status">
    <div class="width">
      <PageLink to="outbox">{useSay()(outboxName)}</PageLink>
    </div>
  </div>
);
