import type { ComponentChildren } from 'preact';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { ownOffice } from '../access/own-office.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { addressPartOf, queueOf, type QueueQuery } from '../lists/queue-query.ts';
import type { ToldCounts } from '../lists/use-counts.ts';
import type { Me } from '../session/me.ts';
import { countOfView } from './count-of-view.ts';
import { isSameQuery, queryOfView } from './query-of-view.ts';
import { SharedSign } from './shared-sign.tsx';
import { viewTexts as texts } from './texts.ts';
import { takeDensity, type ViewsOnPage } from './use-views.ts';
import type { SavedView } from './views-of-officer.ts';
import './views.css';

const loadDialog = () => import('./views-dialog.tsx');

interface ViewsBarProps {
  readonly views: ViewsOnPage;
  readonly wish: QueueQuery;
  readonly me: Me;
  /** What the figures of the queue that is shown say; undefined while that is not known. */
  readonly counted: ToldCounts | undefined;
  /** As what the tickets of the office are shown. Views are lists. */
  readonly shown?: 'queue' | 'board';
}

/** The views of a queue, each a tab: all, the officer's own, and those that their offices share. */
export function ViewsBar({ views, wish, me, counted, shown = 'queue' }: ViewsBarProps) {
  const say = useSay();
  const { found, isArranging, arrange } = views;
  const tab = (query: QueueQuery, name: ComponentChildren, view?: SavedView) => (
    <li key={view?.name}>
      <WorkLink
        to={view === undefined ? shown : 'queue'}
        query={addressPartOf(query, ownOffice(me).id)}
        aria-current={
          isSameQuery(query, wish) && (shown === 'queue' || view === undefined) ? 'true' : undefined
        }
        {...(view && { onClick: () => takeDensity(view) })}
      >
        {name}{' '}
        {shown === 'queue' && (
          <span class="count">{query.institution === wish.institution && countOfView(query, counted)}</span>
        )}
      </WorkLink>
    </li>
  );
  return (
    <div class="views-bar">
      <nav aria-label={say(texts.label)}>
        <ul>
          {tab(queueOf(wish.institution), say(texts.whole))}
          {found?.own.views.map((view) => tab(queryOfView(view), <bdi>{view.name}</bdi>, view))}
          {found?.shared.flatMap(({ views: shared }) =>
            shared.map((view) =>
              tab(
                queryOfView(view),
                <>
                  <SharedSign />
                  <bdi>{view.name}</bdi>
                  <span class="unseen"> ({say(texts.shared)})</span>
                </>,
                view,
              ),
            ),
          )}
        </ul>
      </nav>
      {shown === 'queue' && wish.filters.figure === undefined && (
        <Button look="plain" aria-haspopup="dialog" onClick={() => arrange(true)}>
          {say(texts.save)} <kbd aria-hidden="true">v</kbd>
        </Button>
      )}
      {isArranging && found !== undefined && (
        <DialogThatComes found={found} wish={wish} me={me} onClose={() => arrange(false)} />
      )}
    </div>
  );
}

type ViewsDialogProps = Parameters<Awaited<ReturnType<typeof loadDialog>>['default']>[0];

/** What saves and arranges views comes when somebody wants it. */
function DialogThatComes(props: ViewsDialogProps) {
  const { module, failed, again } = useLoaded(loadDialog);
  const say = useSay();
  if (failed) return <Button onClick={again}>{say(texts.arrange)}</Button>;
  return module === undefined ? null : <module.default {...props} />;
}
