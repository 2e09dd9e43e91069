import { DigitsField, type DigitsFieldProps } from '../../design/digits-field.tsx';
import { useSay } from '../../platform/language.ts';
import { followTexts } from './texts.ts';

/** Asks for the number of a ticket, as it stands on its receipt. */
export function NumberField(props: Omit<DigitsFieldProps, 'id' | 'label' | 'hint'>) {
  const say = useSay();
  return (
    <DigitsField id="number" label={say(followTexts.number)} hint={say(followTexts.numberHint)} {...props} />
  );
}
