/** Whether somebody asked to stop: the first Ctrl-C ends with what was done, a second one at once. */
export function watchForStop(): { readonly stopped: boolean } {
  const state = { stopped: false };
  let at = 0;
  const stop = (): void => {
    // A terminal sends the signal to the whole group, so that it comes twice.
    if (state.stopped && Date.now() - at > 500) process.exit(130);
    if (!state.stopped) at = Date.now();
    state.stopped = true;
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return state;
}
