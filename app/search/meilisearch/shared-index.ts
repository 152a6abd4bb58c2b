/** The name of the index on the server, of its row in the database, and of the leases to write and to build it. */
export const INDEX_NAME = 'stepwell';
export const WRITE_LEASE = 'write-search-index';
export const BUILD_LEASE = 'build-search-index';
