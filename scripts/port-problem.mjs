import { createServer } from 'node:net';

/**
 * Tries to listen where the site will.
 * @param {number} port
 * @param {string | undefined} host all of the machine's addresses where undefined
 * @returns {Promise<string | undefined>} what is wrong and what to do; undefined where the port is free
 */
export function findPortProblem(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const where = host ? `${host}, port ${port}` : `port ${port}`;
      if (error.code === 'EADDRINUSE') {
        resolve(
          `Something already listens on ${where}. Stop it, or choose another port: PORT=${port + 1} npm start`,
        );
      } else if (error.code === 'EACCES') {
        resolve(`This account may not listen on ${where}. Choose a port above 1023: PORT=3000 npm start`);
      } else {
        resolve(`Cannot listen on ${where}: ${error.message}. Check HOST and PORT.`);
      }
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
