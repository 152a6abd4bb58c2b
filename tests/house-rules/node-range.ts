type Version = readonly [major: number, minor: number, patch: number];

const PART = /^(?<sign>[<>]=?|[=^~])?v?(?<major>\d+|[x*])(?:\.(?<minor>\d+|[x*]))?(?:\.(?<patch>\d+|[x*]))?/;

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The first version that a part such as `20`, `20.3` or `^20.3.0` leaves out again. */
function endOf(sign: string | undefined, [major, minor, patch]: Version, given: number): Version {
  if (given <= 1 || (sign === '^' && major > 0)) return [major + 1, 0, 0];
  if (given === 2 || sign === '~' || sign === '^') return [major, minor + 1, 0];
  return [major, minor, patch + 1];
}

function allows(part: string, version: Version): boolean {
  const groups = part.match(PART)?.groups;
  if (!groups) throw new Error(`Cannot read the version range "${part}"`);
  const numbers = [groups.major, groups.minor, groups.patch].map(Number).filter(Number.isFinite);
  if (numbers.length === 0) return true;
  const from: Version = [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0];
  const end = endOf(groups.sign, from, numbers.length);
  switch (groups.sign) {
    case '>=':
      return compare(version, from) >= 0;
    case '>':
      return numbers.length < 3 ? compare(version, end) >= 0 : compare(version, from) > 0;
    case '<':
      return compare(version, from) < 0;
    case '<=':
      return compare(version, end) < 0;
    default:
      return compare(version, from) >= 0 && compare(version, end) < 0;
  }
}

/** Whether a range of `engines`, such as `^18 || >=20.3.0 <22`, allows a version. Throws on what it cannot read. */
export function allowsVersion(range: string, version: Version): boolean {
  return range.split('||').some((choice) => {
    const parts = choice
      .replace(/([<>=^~])\s+/g, '$1')
      .trim()
      .split(/\s+/);
    return parts.every((part) => part === '' || allows(part, version));
  });
}
