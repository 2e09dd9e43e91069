import type { ComponentProps } from 'preact';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { listTexts } from '../lists/texts.ts';
import { jobOnSeveral } from './several-job.ts';

const loadBar = () => import('./chosen-bar.tsx');

type ChosenBarProps = ComponentProps<Awaited<ReturnType<typeof loadBar>>['default']>;

/** The bar of what is chosen: it comes with the first ticket that is chosen. */
export const BarThatComes = (props: ChosenBarProps) =>
  props.chosen.numbers.value.size > 0 || jobOnSeveral.now.value !== undefined ? (
    <ComingBar {...props} />
  ) : null;

function ComingBar(props: ChosenBarProps) {
  const say = useSay();
  const { module, failed, again } = useLoaded(loadBar);
  if (failed)
    return (
      <section class="chosen-bar" data-theme="dark">
        <Button onClick={again}>{say(listTexts.again)}</Button>
      </section>
    );
  return module && <module.default {...props} />;
}
