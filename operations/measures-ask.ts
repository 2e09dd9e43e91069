import { askLake, athenaClient } from '../adapters/athena/ask-lake.ts';
import { answerText, lakeQueryInWords } from './questions/answer-text.ts';
import { askRequest, askUsage } from './questions/arguments.ts';
import { knownQuestions, questionText } from './questions/questions.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { unhurried } from './command-line/unhurried.ts';

/** Asks what nobody counted beforehand: `npm run measures:ask -- QUESTION`. Without one it names the questions there are. */
async function ask(given: readonly string[]): Promise<void> {
  const { question, asked, asCsv, lake: named } = askRequest(given, new Date());
  if (question === undefined) {
    const lines = knownQuestions().map(({ name, answers }) => `${name}\n    ${answers}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    return;
  }
  const text = questionText(question, asked);
  const lake = named ?? joinLocalCloud().lake;
  const answer = await askLake(athenaClient(unhurried), lake, text);
  process.stdout.write(answerText(answer, asCsv));
  process.stderr.write(`${lakeQueryInWords(asked, answer)}\n`);
}

await runCommand({ usage: askUsage, run: ask });
