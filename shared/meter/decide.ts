/** Where decisions are made: the adviser's answer leads, and every decision is noted with its reason. */
import { topicChoices, type Answers, type Because, type Decision, type Topic } from './reading.ts';

export interface Verdict {
  choice: string;
  because: Because;
  values: Readonly<Record<string, string | number>>;
  certain: boolean;
  /** For topics whose choices are names in the file. */
  choices?: readonly string[];
}

export type Decide = (topic: Topic, verdict: Verdict) => string;

/** A verdict that the file settles. */
export function decided(choice: string, because: Because, values: Verdict['values'] = {}): Verdict {
  return { choice, because, values, certain: true };
}

/** Notes decisions in `noted`; an answer that is no choice of its topic is not followed. */
export function decider(answers: Answers, noted: Decision[]): Decide {
  return (topic, { choice, because, values, certain, choices = topicChoices[topic] }) => {
    const answer = answers[topic];
    const answered = answer !== undefined && choices.includes(answer);
    noted.push({
      topic,
      choice: answered ? answer : choice,
      choices,
      because: answered ? 'answered' : because,
      values,
      standing: answered ? 'answered' : certain ? 'clear' : 'open',
    });
    return answered ? answer : choice;
  };
}
