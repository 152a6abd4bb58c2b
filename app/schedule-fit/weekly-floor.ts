/**
 * How many minutes a week intensive outpatient care has at least: 9 hours for adults, 6 for adolescents (SAMHSA Advisory
 * "Clinical Issues in Intensive Outpatient Treatment", 2021).
 */
export const WEEKLY_FLOOR_MINUTES = { adults: 9 * 60, teens: 6 * 60 } as const;

/** The floor of a track for these terms of `ages`: the lower one where it is for none but teens. */
export function weeklyFloorMinutes(ages: readonly string[]): number {
  const isForTeens = ages.length > 0 && ages.every((age) => age === 'children-teens');
  return isForTeens ? WEEKLY_FLOOR_MINUTES.teens : WEEKLY_FLOOR_MINUTES.adults;
}
