import { EmbeddedEngine } from '#app/search/embedded/engine.ts';
import { bruteForceEngine } from './brute-force.ts';
import { describeSearchEngine } from './search-engine.ts';

describeSearchEngine('embedded', async () => new EmbeddedEngine());
/** The yardstick of the random tests is held to the same contract. */
describeSearchEngine('brute force', async () => bruteForceEngine());
