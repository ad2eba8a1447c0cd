/** The one writer: every change goes through this queue, one after the other, each answered when it is stored. */
let queue: Promise<unknown> = Promise.resolve();

/** Runs a job after all earlier ones; a job that fails does not stop the next. */
export function enqueue<T>(job: () => Promise<T>): Promise<T> {
  const run = queue.then(job, job);
  queue = run.catch(() => {});
  return run;
}
