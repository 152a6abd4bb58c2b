const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After these a place is named. */
export const PLACE_LEADERS = wordSet('near in around nearby by close outside');

/** Words that join others: of what is left over, they are cut off both ends. */
export const JOINING_WORDS = wordSet(`
  a accept accepting accepts all also am an and any are around at best by can close do does for find from get go good has have
  having help helps i in into is it looking me my near nearby need needing needs no of offer offering offers on or outside
  please some take takes taking that the there to us want we what where which who whom with within`);

/** What nearly all of them are: dropped where no name of a program holds them. */
export const KIND_WORDS = wordSet(`
  care center centers centre clinic clinics facilities facility place places program programs rehab rehabilitation rehabs
  service services treatment treatments`);

/** Dropped beside something that was understood: "aetna insurance", "cbt therapy", "evening sessions". */
export const COMPANION_WORDS = wordSet(`
  accredited area based care certified class classes co counseling coverage disorder friendly group groups hours insurance level
  injection licensed meds medication medicine meeting meetings network only patients pills people plan plans sessions session shot shots speaking support therapist
  therapists therapy time times use`);

/** A term right after one of these is not asked for. */
export const NEGATIONS = wordSet('no not non without except never');
