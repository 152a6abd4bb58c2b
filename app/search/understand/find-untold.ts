import { type Draft, foldedOf, isFree, type UntoldSpan } from './span.ts';

const phrasesOf = (phrases: string): string[] => phrases.split('|').map((phrase) => phrase.trim());

/** What people ask that no source tells of any program. They are no words to look for where all else was understood. */
const UNTOLD: ReadonlySet<string> = new Set([
  // For whom, by what they do.
  ...phrasesOf(`airline pilots|athletes|attorneys|college students|doctor|doctors|emt|emts|executive|executives|firefighter|firefighters
    |first responder|first responders|health care professionals|health care workers|health professionals|healthcare professionals
    |healthcare workers|lawyer|lawyers|medical professionals|musicians|nurse|nurses|paramedics|physician|physicians|pilot|pilots|police
    |police officers|professionals|teachers|truck drivers|working professionals
    |asian|autism|autistic|black|catholic|dads|jewish|lds|moms|mormon|mothers|muslim|single moms|single mothers`),
  // How it is there.
  ...phrasesOf(`face to face|in person|in person only|luxury|nice|pet friendly|pets|private room|private rooms|secular
    |upscale`),
  // What else people cannot stop.
  ...phrasesOf(`gaming|gaming addiction|internet addiction|phone addiction|porn|porn addiction|pornography|sex addict|sex addiction
    |shopping addiction|video games`),
]);

const MOST_WORDS = Math.max(...[...UNTOLD].map((phrase) => phrase.split(' ').length));

/** The longest wish of that kind that begins here. */
export function findUntoldAt(draft: Draft, from: number): UntoldSpan | undefined {
  for (let to = from + MOST_WORDS; to > from; to--) {
    if (isFree(draft, from, to) && UNTOLD.has(foldedOf(draft, from, to).join(' '))) {
      return { kind: 'untold', from, to };
    }
  }
  return undefined;
}
