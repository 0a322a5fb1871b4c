/** Shows the whole page over the whole screen, or ends that; a browser that refuses leaves everything as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused, as in a frame without leave: the page is the same, only smaller.
  }
}
