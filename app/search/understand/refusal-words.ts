const phraseSet = (phrases: string): ReadonlySet<string> =>
  new Set(phrases.split('|').map((phrase) => phrase.trim()));

/** They say that what follows is not wanted. */
export const NEGATIONS =
  phraseSet(`no|not|non|without|except|never|nor|avoid|avoiding|excluding|hate|hates|instead of|rather than
  |other than|anything but|alternative to|alternatives to|dont|do not|doesnt|does not|didnt|wont|will not|cant|cannot|can not|isnt|arent
  |against|refuse|refuses|refusing|opposed to|tired of|sick of`);

/** Small words that may stand between: "does not want to go to any". "Stop" is none: who cannot stop drinking wants help with it. */
export const BRIDGES = phraseSet(
  'a|all|an|any|another|at|based|be|do|doing|for|go|going|have|having|in|into|just|like|more|need|of|offer|on|only|take|takes|taking|the|to|use|using|want|wanting|wants|with',
);

/** What people do not want, beside all that has a name in the vocabulary. */
export const REFUSED_WORDS =
  phraseSet(`12 steps|twelve steps|bible|catholic|christian|christianity|church|faith|faith based|god
  |higher power|in person|inpatient|jesus|lockdown|medication|medications|medicine|medicines|meds|overnight|pills|prayer|religion|religions
  |religious|spiritual|spirituality`);
