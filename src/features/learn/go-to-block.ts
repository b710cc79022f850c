/** Scrolls to a block of the lesson and puts the focus there, as a link within a page would. */
export function goToBlock(body: HTMLElement | null, block: string): void {
  const target = body?.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
  if (!target) return;
  if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}
