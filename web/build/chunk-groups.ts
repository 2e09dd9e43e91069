import type { Plugin } from 'vite';
import { type ChunkGroup, codeSplittingGroup, within } from './chunk-group.ts';

/** Loaded while the words are written. */
const laterQuestions = within(
  'web/src/citizen/send',
  ...['take-back', 'before-', 'errors.', 'office-choice', 'lazy', 'later-', 'check-', 'danger-', 'files-'],
  ...['matter-', 'not-loaded', 'place-', 'questions-of', 'signals', 'steps.', 'ticket-request'],
  ...['understanding-at', 'understood-', 'you-'],
);
const placesAndSuggestions = [
  ...within(
    'web/src/ticket-form',
    ...[
      'found-office',
      'id-and-name',
      'language-',
      'matters-',
      'offices-question',
      'openness-',
      'place-',
      'public-lists',
      'question-texts',
      'texts',
    ],
    ...['ticket-questions', 'understand.', 'use-suggested'],
  ),
  ...within('domain/institutions/understanding', 'confidence.', 'understanding.'),
  'domain/foundation/vocabulary/omit.',
  'domain/foundation/vocabulary/subject-of.',
];

/** Chunks of citizens' pages: what several pages share. */
export const chunkGroups: readonly ChunkGroup[] = [
  {
    name: 'base',
    modules: [
      ...within('virtual:registry', 'stage', 'access'),
      ...within('node_modules', 'preact/', 'preact-iso/src/'),
      'domain/foundation/vocabulary/language.',
      'web/src/frame-lines.',
      ...within(
        'web/src/platform',
        ...['addresses.', 'before-the-script.', 'focus.', 'head.', 'keep-focus-', 'language.', 'loaded.'],
        ...['older-browsers.', 'product.', 'words-handoff.'],
      ),
      ...within('web/src/phone', 'stores.', 'waiting.'),
      'web/src/api/sending.',
      'web/src/proof/shown.',
      ...within(
        'web/src/design',
        ...['button.', 'callout.', 'frame.', 'lines.', 'page-link.', 'skeleton.', 'submit-keys.', 'texts.'],
      ),
    ],
    but: ['node_modules/preact-iso/src/prerender'],
  },
  {
    name: 'forms',
    modules: [
      'node_modules/openapi-fetch/',
      'web/src/api/',
      ...within('web/src/resource', 'resource.', 'use-resource.', 'use-search.'),
      ...within(
        'web/src/platform',
        'dates.',
        'depth-in-history.',
        'digits.',
        'held.',
        'step.',
        'ticket-handoff.',
      ),
      'web/src/citizen/follow-steps.',
      ...within('web/src/phone', 'is-discreet.', 'outbox-ticket.'),
      ...within('domain/foundation/vocabulary', 'check-digit.', 'citizen-texts.', 'phones.', 'plain-text.'),
      ...within(
        'web/src/design',
        ...['choices.', 'details.', 'digits-field.', 'error-summary.', 'field.', 'form.'],
        ...['select-field.', 'summary.', 'text-area.', 'text-field.'],
      ),
    ],
  },
  { name: 'without-script', modules: ['web/src/without-script/'] },
  // Asked of a ticket, and of an act.
  { name: 'questions', modules: within('web/src/forms', 'answers.', 'field-of-', 'question.') },
  {
    name: 'sending',
    modules: ['web/src/citizen/send/', 'web/src/ticket-form/', 'web/src/leave/', 'words/fill.'],
    but: [
      ...laterQuestions,
      ...within('web/src/citizen/send', 'page', 'office-'),
      ...placesAndSuggestions,
      'web/src/ticket-form/office-search',
      'web/src/ticket-form/offices-of-phone',
      'web/src/ticket-form/sought-office',
      // With the points of councils, which somebody asks for by a press.
      'web/src/ticket-form/places-of-phone',
      // With the model by which words are understood without a line.
      'web/src/ticket-form/understand-offline',
    ],
  },
  {
    name: 'outbox',
    modules: ['node_modules/idb/', 'web/src/phone/', 'web/src/citizen/receipt/use-outbox.'],
    but: within('web/src/phone', 'empty', 'is-discreet', 'outbox-ticket', 'stores', 'waiting'),
  },
  // Told on other pages too.
  { name: 'openness', modules: ['words/openness.', 'words/kinds.', 'web/src/platform/upper-first.'] },
  {
    name: 'later',
    modules: ['web/src/citizen/receipt/', ...laterQuestions, ...placesAndSuggestions],
    but: within('web/src/citizen/receipt', 'number-', 'receipt-picture'),
  },
  {
    name: 'files',
    modules: ['web/src/files/', 'web/src/platform/save-file.'],
    but: ['web/src/files/fetch-file'],
  },
];

/** Lets what several pages share travel in few pieces: many small files weigh more, and come later. */
export function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      const { output } = build.rolldownOptions;
      if (output === undefined || Array.isArray(output)) return;
      // Another plugin's rule, for a script that this site has not; it would be ignored with a warning.
      Reflect.deleteProperty(output, 'manualChunks');
      output.codeSplitting = { groups: chunkGroups.map(codeSplittingGroup) };
    },
  };
}
