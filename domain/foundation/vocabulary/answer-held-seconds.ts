/** For so long an answer can be undone, in seconds: nobody is told of it meanwhile. Source: docs/rules.md, Undoing an answer. */
export const answerHeldSeconds = 30;
