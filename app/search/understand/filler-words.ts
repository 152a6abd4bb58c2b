const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After these a place is named. */
export const PLACE_LEADERS = wordSet('near in around nearby by close outside');

/** Words that join others: of what is left over, they are cut off both ends. */
export const JOINING_WORDS = wordSet(`
  a accept accepting accepts all also am an and any anymore are around at best by can close do does for find from get go good has have
  having help helps i immediately in into is it looking me my near nearby need needing needs no now of offer offering offers on or our
  outside please right she he him her them they his im hes shes ive been being be was while into asap really just some take takes taking thanks that the there this to today tonight us want wants we what where which who whom with within`);

/** What nearly all of them are: dropped where no name of a program holds them. */
export const KIND_WORDS = wordSet(`
  care center centers centre clinic clinics facilities facility place places program programs rehab rehabilitation rehabs
  service services treatment treatments`);

/** Dropped beside something that was understood: "aetna insurance", "cbt therapy", "evening sessions". */
export const COMPANION_WORDS = wordSet(`
  accredited area based care certified class classes co counseling coverage disorder friendly group groups hours insurance level
  injection licensed meds medication medicine meeting meetings network only patients pills people plan plans sessions session shot shots speaking support therapist
  therapists therapy time times use`);

/** Beside a term or a relative they say that it is about somebody's trouble: "my son is addicted to". */
export const TROUBLE_WORDS = wordSet(`
  abuse abuser abusing addict addicted addictions addicts dependence dependency dependent hooked issue issues much problem problems
  again cant doing dont doesnt drank high keeps quit quitting recovering relapse relapsed relapses relapsing smoke smokes smoking snorting snorts
  sober started stealing stoned stop stopped stopping struggling struggles too trouble user users using without wont`);

/** For whom it is. It narrows no search, and few programs have it in their names. */
export const RELATIVES = wordSet(`
  aunt boyfriend brother cousin dad daughter father friend girlfriend granddaughter grandfather grandmother grandson husband kid loved
  mom mother mum nephew niece parent parents partner relative sister son spouse stepson stepdaughter uncle wife`);

/** Before these words a relative is somebody's own. */
export const OWNERS = wordSet('a an for her his my our their your');

/** A text that begins so is a question. */
export const ASKING_WORDS = wordSet(
  'am are can do does how is should what when where which who why will would',
);

/** In a question they ask of care itself, which a guide answers, and of no program. */
export const QUESTION_WORDS = wordSet(`
  afford am between can cost costs cover covered covers did difference do does expect go happens how if insurance is last lasts
  long mean means much pay paying should stand stands vs what when where which who why will work works would`);
