import type { Plugin } from 'vite';

interface ChunkGroup {
  readonly name: string;
  /** Modules by their files, with `/` between folders. */
  readonly test: RegExp;
}

const chunkGroups: readonly ChunkGroup[] = [
  {
    name: 'base',
    test: /virtual:registry\/(?:stage|access)|node_modules\/(?:preact\/|preact-iso\/src\/(?!prerender))|web\/src\/(?:frame-lines|platform\/(?:addresses|focus|head|language|loaded|product))\.|web\/src\/phone\/(?:stores|waiting)\.|web\/src\/api\/sending\.|web\/src\/proof\/shown\.|web\/src\/design\/(?:button|callout|frame|lines|page-link|skeleton|texts)\./,
  },
  {
    name: 'forms',
    test: /node_modules\/openapi-fetch\/|web\/src\/api\/|web\/src\/platform\/(?:dates|depth-in-history|digits|step|ticket-handoff)\.|web\/src\/citizen\/follow-steps\.|web\/src\/without-script\/|web\/src\/phone\/(?:is-discreet|outbox-ticket)\.|domain\/foundation\/vocabulary\/(?:check-digit|citizen-texts|phones|plain-text)\.|web\/src\/design\/(?:choices|details|digits-field|field|form|mistakes|select-field|summary|text-area|text-field)\./,
  },
  {
    name: 'sending',
    test: /web\/src\/citizen\/send\/(?!page|office-|take-back|lazy|about|check|contact|files|notices|place|you)|web\/src\/ticket-form\/(?!office-search|place-l|use-suggested)|web\/src\/leave\/(?!depth)|words\/kinds\./,
  },
  {
    name: 'outbox',
    test: /node_modules\/idb\/|web\/src\/phone\/(?!empty|is-discreet|outbox-ticket|stores|waiting)|web\/src\/citizen\/receipt\/use-outbox\./,
  },
  // Told on other pages too.
  { name: 'openness', test: /words\/openness\./ },
  {
    // Loaded while the first questions are answered: the later ones, and the receipt.
    name: 'later',
    test: /web\/src\/citizen\/receipt\/(?!number-|receipt-picture)|web\/src\/citizen\/send\/(?:take-back|office-step|lazy|about|check|contact|files|notices|place|you)|web\/src\/ticket-form\/(?:place-l|use-suggested)/,
  },
  { name: 'files', test: /web\/src\/files\// },
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
      output.codeSplitting = { groups: [...chunkGroups] };
    },
  };
}
