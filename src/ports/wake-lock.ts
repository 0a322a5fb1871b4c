/**
 * Keeps the screen from going to sleep while the page is seen. A browser that cannot, or does not want to on a low
 * battery, lets it sleep: nothing else depends on it.
 */
export function keepAwake(): void {
  const hold = async (): Promise<void> => {
    try {
      // Not in every browser that we serve.
      await (navigator as Partial<Navigator>).wakeLock?.request('screen');
    } catch {
      // Refused: asked again when the page is seen anew.
    }
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void hold();
  });
  void hold();
}
