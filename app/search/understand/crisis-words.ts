import { foldedWords } from './box-words.ts';
import { typosBetween } from './typos-between.ts';

const WORDS: readonly string[] = [
  'suicide',
  'suicidal',
  'overdose',
  'overdosed',
  'overdosing',
  'suicidio',
  'sobredosis',
];

/** Words that may stand inside a phrase, as people write it in need. */
const PHRASES: readonly string[] = [
  'better off dead',
  'cant breathe',
  'cant go on',
  'cant wake',
  'cut myself',
  'cutting myself',
  'do not want to live',
  'dont wake up',
  'dont want to live',
  'dont want to be alive',
  'end it all',
  'end my life',
  'ending my life',
  'going to die',
  'hang myself',
  'harm myself',
  'hurt himself',
  'hurt herself',
  'hurt myself',
  'hurt themselves',
  'hurting myself',
  'i od',
  'kill her',
  'kill herself',
  'kill him',
  'kill himself',
  'kill me',
  'kill myself',
  'kill them',
  'kill themselves',
  'killing myself',
  'no pulse',
  'no reason to live',
  'not breathing',
  'quiero morir',
  'self harm',
  'shoot myself',
  'stopped breathing',
  'take my life',
  'unconscious',
  'unresponsive',
  'want to be dead',
  'want to die',
  'wanna die',
  'wont wake up',
  'wont wake',
  'matarme',
];

/** Whether the words speak of danger to a life. It rather shows the crisis lines once too often than not. */
export function speaksOfCrisis(text: string): boolean {
  const words = foldedWords(text);
  const said = ` ${words.join(' ')} `;
  return (
    PHRASES.some((phrase) => said.includes(` ${phrase} `)) ||
    words.some((word) => WORDS.some((danger) => typosBetween(word, danger) !== undefined))
  );
}
