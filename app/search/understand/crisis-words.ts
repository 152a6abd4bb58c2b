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
  'been cutting',
  'better off dead',
  'cannot go on',
  'cannot live',
  'cannot take it anymore',
  'cant breathe',
  'cant do this anymore',
  'cant go on',
  'cant live',
  'cant take it anymore',
  'cant wake',
  'cut myself',
  'cuts herself',
  'cuts himself',
  'cutting',
  'cutting herself',
  'cutting himself',
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
  'harming herself',
  'harming himself',
  'harming myself',
  'hurt himself',
  'hurt herself',
  'hurt myself',
  'hurt themselves',
  'hurting herself',
  'hurting himself',
  'hurting myself',
  'i od',
  'is cutting',
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
  'self harming',
  'self injury',
  'shoot myself',
  'started cutting',
  'stop cutting',
  'stopped breathing',
  'take my life',
  'unconscious',
  'unresponsive',
  'want to be dead',
  'want to die',
  'wants to be dead',
  'wants to die',
  'wanna die',
  'wont wake up',
  'wont wake',
  'matarme',
];

const PHRASES_AS_WORDS = PHRASES.map((phrase) => phrase.split(' '));

/** Whether the words speak of danger to a life. It rather shows the crisis lines once too often than not. */
export function speaksOfCrisis(text: string): boolean {
  return dangerWords(foldedWords(text)).includes(true);
}

/** Per folded word, whether it is a part of what speaks of danger: a cry for help is no name to look for. */
export function dangerWords(words: readonly string[]): boolean[] {
  const found = words.map((word) => WORDS.some((danger) => typosBetween(word, danger) !== undefined));
  for (let from = 0; from < words.length; from++) {
    for (const phrase of PHRASES_AS_WORDS) {
      if (phrase.every((word, at) => word === words[from + at])) found.fill(true, from, from + phrase.length);
    }
  }
  return found;
}
