const phrasesOf = (phrases: string): string[][] =>
  phrases.split('|').map((phrase) => phrase.trim().split(' '));

/** What people tell of themselves or ask on the side. It narrows no search, and no program is called so. */
const ASIDES: readonly (readonly string[])[] = [
  // Of work, which a guide answers.
  ...phrasesOf(`anyone know|boss find out|boss know|confidential|employer find out|employer know|find out|fmla|full time|full time job|get fired|go to work|have a job
    |keep her job|keep his job|keep my job|keep working|leave my job|leave work|lose my job|losing my job|lost her job
    |lost his job|lost my job|medical leave|miss work|my boss
    |my employer|my job|part time|quit my job|still work|time off|time off work|while working`),
  // Of what went before.
  ...phrasesOf(`all day|all night|all the time|been to rehab|cannot function|cannot sleep|cant function|cant quit|cant sleep|cant stop|dont know what to do|dont know where to start|do not want to|doesnt want help|doesnt want to|dont want to|every day|first time
    |get help|gets help|got arrested|got kicked out|in trouble|is in denial|just got out of|keeps relapsing|needs help|never been to rehab|not far from|out of jail|out of prison|out of control
    |refuses help|refuses rehab|refuses to go|refuses treatment|should i do|so scared|to do|what to do|wont get help|wont go|wont quit|wont stop`),
  // Of whom it is about.
  ...phrasesOf(
    'high school|in college|in high school|in his 20s|in her 20s|in his 30s|in her 30s|lives with me|lives with us',
  ),
];

/** Per folded word, whether it stands in such an aside. */
export function asideWords(words: readonly string[]): boolean[] {
  const found = words.map(() => false);
  for (let from = 0; from < words.length; from++) {
    for (const aside of ASIDES) {
      if (aside.every((word, at) => word === words[from + at])) found.fill(true, from, from + aside.length);
    }
  }
  return found;
}
