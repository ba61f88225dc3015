/** The file that workers run. The command, which is one file, stands in a folder beside it. */
export const workerFile = new URL('../node/worker.js', import.meta.url)
