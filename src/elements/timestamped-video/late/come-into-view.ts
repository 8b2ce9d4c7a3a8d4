/** Scrolls to where the recording plays, gently unless the reader wants no motion. */
export function comeIntoView(player: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  player.shadowRoot
    ?.querySelector('.screen')
    ?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
