const STEPS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** "1.2 MB", in steps of 1,000. */
export function sizeText(bytes: number): string {
  let value = bytes;
  let step = 0;
  while (value >= 999.95 && step < STEPS.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${step === 0 ? value : value.toFixed(1)} ${STEPS[step]}`;
}
