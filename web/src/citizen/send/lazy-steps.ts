import type { FunctionComponent } from 'preact';
import { ContactStep } from './contact-step.tsx';
import { FilesStep } from './files-step.tsx';
import { NoticesStep } from './notices-step.tsx';
import { OfficeStep } from './office-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { AboutQuestion } from '../../ticket-form/about-question.tsx';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import type { SendStep } from '../../ticket-form/send-step.ts';
import { YouStep } from './you-step.tsx';

export { CheckStep } from './check-step.tsx';

/** The questions that come while the first ones are answered: the page can be used before they are there. */
export const lazySteps: Readonly<
  Record<
    Exclude<SendStep, 'kind' | 'matter' | 'danger' | 'words' | 'check'>,
    FunctionComponent<TicketFormProps>
  >
> = {
  place: PlaceStep,
  office: OfficeStep,
  about: AboutQuestion,
  files: FilesStep,
  you: YouStep,
  contact: ContactStep,
  notices: NoticesStep,
};
