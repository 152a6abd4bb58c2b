/** The oldest that every locked package accepts, as in `engines` of package.json. */
export const OLDEST_NODE = '20.19';

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} what is wrong and what to do; undefined where nothing is wrong
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `This is Node ${version}; Stepwell needs Node ${OLDEST_NODE} or newer. Get it from https://nodejs.org.`;
}
